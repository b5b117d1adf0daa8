import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Why the embedded database cannot be used, in words for the person who started Monogram: what is wrong, where, and what to do. */
export interface DatabaseTrouble {
  readonly code:
    | 'already-running'
    | 'no-server-user'
    | 'not-supported'
    | 'no-binaries'
    | 'no-access'
    | 'disk-full'
    | 'wrong-version'
    | 'no-credentials'
    | 'did-not-stop'
    | 'did-not-start';
  readonly message: string;
}

const USE_ANOTHER = 'or set DATABASE_URL to use a PostgreSQL of your own';

/** Turns an error of the file system into trouble a person can act on; undefined for anything else, which is then a bug. */
export function troubleOfSystemError(error: unknown, dataFolder: string): DatabaseTrouble | undefined {
  if (!(error instanceof Error) || !('code' in error)) {
    return undefined;
  }
  const path = 'path' in error && typeof error.path === 'string' ? error.path : dataFolder;
  switch (error.code) {
    case 'EACCES':
    case 'EPERM':
      return {
        code: 'no-access',
        message: `Monogram may not use ${path} (permission denied). Give that folder to the user who starts Monogram, or set MONOGRAM_DATA to a folder that user owns.`,
      };
    case 'EROFS':
      return {
        code: 'no-access',
        message: `${path} lies on a read-only file system. Set MONOGRAM_DATA to a folder that can be written.`,
      };
    case 'ENOENT':
      return {
        code: 'no-access',
        message: `The folder ${path} cannot be made. Set MONOGRAM_DATA to a folder that can be written.`,
      };
    case 'ENOTDIR':
    case 'EEXIST':
      return {
        code: 'no-access',
        message: `${path} should be a folder but is a file. Move it away, or set MONOGRAM_DATA to another folder.`,
      };
    case 'ENAMETOOLONG':
      return { code: 'no-access', message: `The path ${path} is too long. Set MONOGRAM_DATA to a shorter one.` };
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull(path);
    default:
      return undefined;
  }
}

/** What PostgreSQL wrote while it failed, made into trouble. `output` is what it said in this attempt only. */
export function troubleOfServerOutput(
  output: string,
  place: { readonly cluster: string; readonly log?: string },
): DatabaseTrouble {
  if (/No space left on device|Disk quota exceeded/.test(output)) {
    return diskFull(place.cluster);
  }
  if (/incompatible with server/.test(output)) {
    return {
      code: 'wrong-version',
      message: `The database in ${place.cluster} was made by PostgreSQL ${versionOf(place.cluster)}, which this Monogram does not bring. Start it with the Monogram that made it and move the data with pg_dump, ${USE_ANOTHER}.`,
    };
  }
  if (/Permission denied|has wrong ownership|has invalid permissions/.test(output)) {
    return {
      code: 'no-access',
      message: `PostgreSQL may not use ${place.cluster}: ${lastComplaint(output)} Give the folder back to the user it belonged to, with mode 0700.`,
    };
  }
  const where = place.log === undefined ? '' : ` Everything it said: ${place.log}.`;
  return { code: 'did-not-start', message: `PostgreSQL did not start: ${lastComplaint(output)}${where}` };
}

/** The disk that holds `path` is full. */
export function diskFull(path: string): DatabaseTrouble {
  return {
    code: 'disk-full',
    message: `The disk that holds ${path} is full. Free some space (Monogram needs about 200 MB to begin with) and start again: nothing already stored is lost.`,
  };
}

function versionOf(cluster: string): string {
  return readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
}

function lastComplaint(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const complaints = lines.filter((line) => /FATAL|PANIC|error:|ERROR/.test(line));
  const line = complaints.at(-1) ?? lines.at(-1);
  if (line === undefined) {
    return 'it ended without saying why.';
  }
  const said = line
    .replace(/^.*?(FATAL|PANIC|ERROR|error):\s*/, '')
    .trim()
    .replace(/[.]$/, '');
  return `${said}.`;
}
