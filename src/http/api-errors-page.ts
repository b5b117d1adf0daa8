import { ERRORS } from './errors.ts';

/** The page docs/api-errors.md: every error of the catalogue, in the order of its status. */
export function apiErrorsPage(): string {
  const rows = Object.entries(ERRORS)
    .toSorted(([a, one], [b, other]) => one.status - other.status || a.localeCompare(b))
    .map(([code, { status, title, fix }]) => `| ${status} | \`${code}\` | ${title} | ${fix} |`);
  return `# Errors of the API

Every error is a problem document (RFC 9457, application/problem+json): \`type\`, \`title\`, \`status\`, \`code\`, \`fix\`, \`requestId\`, and where something is wrong at a place, \`problems\` with a JSON Pointer into the body each. Codes are stable. This page is made from the catalogue in \`src/http/errors.ts\`.

| status | code | says | what to do |
|---|---|---|---|
${rows.join('\n')}
`;
}
