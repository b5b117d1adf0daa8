import { demoSellers } from '../../demo/catalogue.ts';
import type { SignedIn } from '../app/ports.ts';
import type { UserId } from '../core/kernel/index.ts';
import type { Program } from './wire.ts';

/** The password of every demo account. The demo listens on this machine only, and no other installation has these accounts. */
export const DEMO_PASSWORD = 'monogram-demo';

/** The demo's people who are not sellers. */
export const DEMO_STAFF = [
  { name: 'Olive Park', email: 'operator@monogram.example', role: 'operator' },
  { name: 'Ada Lindqvist', email: 'buyer@monogram.example', role: 'buyer' },
  { name: 'Rui Costa', email: 'auditor@monogram.example', role: 'auditor' },
] as const;

/** A person who can sign in. */
export interface Signer {
  readonly user: UserId;
  readonly name: string;
}

/** Signs a person up, or finds them if they are: seeding goes on after a crash. */
export async function signUpOnce(
  program: Pick<Program, 'auth'>,
  person: { readonly name: string; readonly email: string },
): Promise<Signer> {
  const context = await program.auth.$context;
  const known = await context.internalAdapter.findUserByEmail(person.email);
  if (known) return { user: known.user.id as UserId, name: known.user.name };
  const { user } = await program.auth.api.signUpEmail({ body: { ...person, password: DEMO_PASSWORD } });
  return { user: user.id as UserId, name: user.name };
}

/** Gives a person a role. No request can: only whoever runs the program on its own machine. */
export async function grantRole(program: Pick<Program, 'auth'>, user: UserId, role: SignedIn['role']): Promise<void> {
  const context = await program.auth.$context;
  await context.internalAdapter.updateUser(user, { role });
}

/** What a person who starts the demo wants to know: addresses and accounts. */
export async function demoHelp(url: string): Promise<string> {
  const sellers = await demoSellers();
  const accounts = [
    ...DEMO_STAFF.map(({ email, role }) => `${role.padEnd(9)} ${email}`),
    ...sellers.map(({ contact, name }) => `${'seller'.padEnd(9)} ${contact.email} (${name})`),
  ];
  return `
  Shop      ${url}/
  Studio    ${url}/studio     for sellers
  Console   ${url}/console    for operators
  API       ${url}/docs

Demo accounts, all with the password ${DEMO_PASSWORD}:
${accounts.map((account) => `  ${account}`).join('\n')}
`;
}
