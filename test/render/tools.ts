import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian packages of the programs the renderer is proved against. */
const PACKAGES: Readonly<Record<string, string>> = {
  'hb-shape': 'libharfbuzz-bin',
  qpdf: 'qpdf',
  mutool: 'mupdf-tools',
  pdftoppm: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdfimages: 'poppler-utils',
  pdffonts: 'poppler-utils',
  gs: 'ghostscript',
  'ots-sanitize': 'opentype-sanitizer',
  chromium: 'chromium',
  'default_cmyk.icc': 'libgs-common',
};

/**
 * Whether a proof has to be left out because its program is not installed; says so in one line. Under CI nothing may
 * be left out: there the absence is an error.
 */
export function needs(program: string, proof: string): boolean {
  const found = spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
  return !found && leftOut(program, proof);
}

/** A CMYK profile of a printing condition, as Debian's ghostscript brings it. */
export const CMYK_PROFILE = '/usr/share/color/icc/ghostscript/default_cmyk.icc';

/** Whether a proof has to be left out because there is no CMYK profile. */
export function needsCmykProfile(proof: string): boolean {
  return !existsSync(CMYK_PROFILE) && leftOut('default_cmyk.icc', proof);
}

function leftOut(program: string, proof: string): boolean {
  const said = `Not tested: ${proof}. Install ${PACKAGES[program] ?? program} for ${program}.`;
  if (process.env.CI === 'true') throw new Error(said);
  process.stderr.write(`${said}\n`);
  return true;
}
