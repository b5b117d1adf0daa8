import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Command } from '../cli/command.ts';

/** Pictures of the samples, as the demo shows them. */
const SAMPLE_ASSETS = fileURLToPath(new URL('../../demo/photos', import.meta.url));

/** One command of `monogram`. Its file is loaded when it is asked for: a command starts no faster than what it loads. */
export interface ListedCommand {
  readonly summary: string;
  load(): Promise<Command>;
}

/** Every command of the command line, by name. */
export const COMMANDS: Readonly<Record<string, ListedCommand>> = {
  check: {
    summary: 'judge listings against the terms',
    load: async () => (await import('../cli/check.ts')).checkCommand,
  },
  render: {
    summary: 'draw the proof and the production files of designs',
    load: async () => {
      const { renderCommand } = await import('../cli/render.ts');
      const { openRenderWorkers } = await import('./render-workers.ts');
      const edge = { openWorkers: openRenderWorkers, cores: availableParallelism(), sampleAssets: [SAMPLE_ASSETS] };
      return (args, streams) => renderCommand(args, streams, edge);
    },
  },
  screen: {
    summary: 'screen texts, pictures and fonts that customize a product',
    load: async () => {
      const { screenCommand } = await import('../cli/screen.ts');
      const { screenEdge } = await import('./screen-edge.ts');
      return (args, streams) => screenCommand(args, streams, screenEdge());
    },
  },
  erasure: {
    summary: 'check a certificate of erasure, offline',
    load: async () => (await import('../cli/erasure.ts')).erasureCommand,
  },
  audit: {
    summary: 'check the audit log of the configured database',
    load: async () => {
      const { auditCommand } = await import('../cli/audit.ts');
      const { openAuditLog } = await import('./open-audit-log.ts');
      return (args, streams) => auditCommand(args, streams, () => openAuditLog(process.env));
    },
  },
  role: {
    summary: 'give a person a role, for example the first operator',
    load: async () => (await import('./role-command.ts')).roleCommand,
  },
  keys: {
    summary: 'look at the keys that wrap data keys, and replace them',
    load: async () => (await import('./keys-command.ts')).keysCommand,
  },
  migrate: {
    summary: 'bring the database up to date',
    load: async () => (await import('./migrate-command.ts')).migrateCommand,
  },
  backup: {
    summary: 'dump the database without keys, so that what is erased stays erased in old backups',
    load: async () => (await import('./backup-command.ts')).backupCommand,
  },
  work: {
    summary: 'carry out jobs beside servers: erasures, sweeps, webhooks',
    load: async () => (await import('./work-command.ts')).workCommand,
  },
  serve: {
    summary: 'run the server',
    load: async () => (await import('./serve-command.ts')).serveCommand,
  },
};
