import { DEFAULT_SETTINGS } from '../app/settings.ts';
import { entryOf } from '../app/steps/chain-entries.ts';
import type { AuditLogSource } from '../cli/audit.ts';
import { readConfig } from './config.ts';
import { joinDatabase } from './open-database.ts';
import { openSecrets } from './secrets.ts';
import { wire } from './wire.ts';

const PAGE = 1000;

/** Opens the audit log of the configured database for `monogram audit verify`. Throws a plain sentence if it cannot. */
export async function openAuditLog(environment: Readonly<Record<string, string | undefined>>): Promise<AuditLogSource> {
  const config = readConfig(environment);
  if (!config.ok) throw new Error(config.error);
  const { dataFolder } = config.value;
  const secrets = await openSecrets(dataFolder);
  const opened = await joinDatabase(config.value, secrets);
  if (!opened.ok) throw new Error(opened.error);
  const database = opened.value;
  const program = await wire({
    database,
    secrets,
    dataFolder,
    baseUrl: 'http://127.0.0.1',
    samples: [],
    onError: () => undefined,
  });
  const { transactions, signing } = program.ports;
  return {
    origin: DEFAULT_SETTINGS.logOrigin,
    publicKeyPem: () => signing.publicKeyPem(),
    async *entries() {
      for (let from = 1; ; from += PAGE) {
        const page = await transactions.run({ kind: 'auditor' }, (store) => store.chainedAudit(from, PAGE));
        for (const record of page) yield { entry: entryOf(record, record.seq), hash: record.hash };
        if (page.length < PAGE) return;
      }
    },
    checkpoints: () =>
      transactions.run({ kind: 'auditor' }, async (store) => (await store.allCheckpoints()).map(({ note }) => note)),
    async close() {
      await program.close();
      await database.stop();
    },
  };
}
