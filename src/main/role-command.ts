import { createAuth, ROLES } from '../adapters/auth/auth.ts';
import { createPool } from '../adapters/postgres/pool.ts';
import type { CommandStreams, ExitStatus } from '../cli/command.ts';
import type { UserId } from '../core/kernel/index.ts';
import { readConfig } from './config.ts';
import { grantRole } from './demo-accounts.ts';
import { joinDatabase } from './open-database.ts';
import { openSecrets } from './secrets.ts';

const USAGE = `Usage: monogram role EMAIL ROLE

Gives a person who signed up a role: ${ROLES.join(', ')}. Only here, on the program's own machine: no request can.
`;

/** `monogram role`: how an installation gets its first operator. */
export async function roleCommand(args: readonly string[], { out, err }: CommandStreams): Promise<ExitStatus> {
  const [email, name] = args;
  const role = ROLES.find((one) => one === name);
  if (args.length !== 2 || !email || !role) {
    const asked = email === '--help' || email === '-h';
    (asked ? out : err).write(USAGE);
    return asked ? 0 : 2;
  }
  const config = readConfig(process.env);
  if (!config.ok) {
    err.write(`${config.error}\n`);
    return 2;
  }
  const secrets = await openSecrets(config.value.dataFolder);
  const database = await joinDatabase(config.value, secrets);
  if (!database.ok) {
    err.write(`${database.error}\n`);
    return 2;
  }
  const pool = createPool(database.value.auth, () => undefined);
  try {
    const auth = createAuth({ pool, baseUrl: 'http://127.0.0.1', secret: secrets.derive('sign-in') });
    const found = await (await auth.$context).internalAdapter.findUserByEmail(email);
    if (!found) {
      out.write(`Nobody signed up as ${email}. Sign up on the site first.\n`);
      return 1;
    }
    await grantRole({ auth }, found.user.id as UserId, role);
    out.write(`${email} is ${role} now.\n`);
    return 0;
  } finally {
    await pool.end();
    await database.value.stop();
  }
}
