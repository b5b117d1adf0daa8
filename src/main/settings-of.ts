import type { Settings } from '../app/settings.ts';
import type { Config } from './config.ts';

/** What the environment says of the program's settings: the same for every process that serves or works. */
export function settingsOf(config: Config): Partial<Settings> {
  return {
    openingSecondFactor: config.secondFactor,
    qualityCheck: config.qualityCheck,
    openUploads: config.openUploads,
    review: config.review,
    ...config.erasure,
  };
}
