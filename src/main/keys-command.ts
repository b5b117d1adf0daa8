import { retireKeys } from '../app/content/retire-keys.ts';
import { rewrapKeys } from '../app/content/rewrap-keys.ts';
import type { CommandStreams, ExitStatus } from '../cli/command.ts';
import { readConfig } from './config.ts';
import { joinDatabase } from './open-database.ts';
import { openSecrets } from './secrets.ts';
import { wire } from './wire.ts';

const USAGE = `Usage: monogram keys [rotate [--destroy-old]]

Without more: which key-encryption key wraps how many live data keys.

rotate         Makes a new key-encryption key, wraps every live data key again, and says what is left. Can be stopped
               and begun again at any time, beside running servers.
--destroy-old  Then destroys the keys before: what they wrapped in old physical copies of the database (disk images,
               archived write-ahead logs) cannot be read by anybody from then on. Nothing live is lost.
`;

/** `monogram keys`: looks at key-encryption keys and replaces them. */
export async function keysCommand(args: readonly string[], streams: CommandStreams): Promise<ExitStatus> {
  const { out, err } = streams;
  const [action, option, ...more] = args;
  const known = action === undefined || (action === 'rotate' && (option === undefined || option === '--destroy-old'));
  if (!known || more.length > 0) {
    const asked = action === '--help' || action === '-h';
    (asked ? out : err).write(USAGE);
    return asked ? 0 : 2;
  }
  const config = readConfig(process.env);
  if (!config.ok) {
    err.write(`${config.error}\n`);
    return 2;
  }
  const { dataFolder, storage } = config.value;
  const secrets = await openSecrets(dataFolder);
  const database = await joinDatabase(config.value, secrets);
  if (!database.ok) {
    err.write(`${database.error}\n`);
    return 2;
  }
  const program = await wire({
    database: database.value,
    secrets,
    dataFolder,
    storage,
    baseUrl: 'http://127.0.0.1',
    samples: [],
    onError: () => undefined,
  });
  try {
    if (action === undefined) return await list(program, streams);
    return await rotateKeys(program, option === '--destroy-old', streams);
  } finally {
    await program.close();
    await database.value.stop();
  }
}

type Wired = Awaited<ReturnType<typeof wire>>;

async function list({ ports, keys }: Wired, { out }: CommandStreams): Promise<ExitStatus> {
  const current = await keys.current();
  const live = await ports.transactions.run({ kind: 'system' }, (store) => store.lockWrappings());
  const ids = new Set([current, ...(await keys.old()), ...live.map(({ wrappedBy }) => wrappedBy)]);
  for (const id of ids) {
    const n = live.find(({ wrappedBy }) => wrappedBy === id)?.keys ?? 0;
    out.write(`${id}  ${n} live data keys${id === current ? '  (wraps from now on)' : ''}\n`);
  }
  return 0;
}

/** Replaces the key-encryption key of a program that is wired: a new one, everything wrapped again, the old destroyed if asked. */
export async function rotateKeys(
  { ports, keys }: Pick<Wired, 'ports' | 'keys'>,
  destroyOld: boolean,
  { out, err }: CommandStreams,
): Promise<ExitStatus> {
  // A run that stopped is gone on with: no new key is made while old ones still wrap.
  const live = await ports.transactions.run({ kind: 'system' }, (store) => store.lockWrappings());
  const before = await keys.current();
  const byIt = live.filter(({ wrappedBy }) => wrappedBy === before).length;
  const goOn = byIt > 0 && live.length > byIt;
  if (!goOn) await keys.rotate();
  const current = await keys.current();
  out.write(goOn ? `Going on with ${current}.\n` : `The key ${current} wraps from now on.\n`);
  const { rewrapped, stuck } = await rewrapKeys(ports, current);
  out.write(`${rewrapped} data keys wrapped again.\n`);
  if (stuck > 0) {
    err.write(
      `${stuck} data keys could not be unwrapped: their key-encryption key is not there. Put it back and run this again.\n`,
    );
    return 1;
  }
  if (!destroyOld) return 0;
  const old = await keys.old();
  const retired = await retireKeys(ports, old);
  if (!retired.ok) {
    // Somebody sealed under an old key since: it takes one more round.
    const again = await rewrapKeys(ports, current);
    const second = await retireKeys(ports, old);
    if (!second.ok || again.stuck > 0) {
      err.write(`${retired.error.stillWrapped} live data keys still hang on an old key. Run this again.\n`);
      return 1;
    }
  }
  const left = await keys.destroy(old);
  out.write(`${old.length} old keys destroyed: what they wrapped in old copies of the database is unreadable.\n`);
  if (left) out.write(`${left.left}\n`);
  return 0;
}
