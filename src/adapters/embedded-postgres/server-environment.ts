/** All that PostgreSQL's programs inherit: none of our secrets, none of the caller's PG* variables, messages in English. */
export const SERVER_ENVIRONMENT = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
