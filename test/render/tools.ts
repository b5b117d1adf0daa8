import { spawnSync } from 'node:child_process';

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
};

/**
 * Whether a proof has to be left out because its program is not installed; says so in one line. Under CI nothing may
 * be left out: there the absence is an error.
 */
export function needs(program: string, proof: string): boolean {
  const found = spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
  if (found) return false;
  const said = `Not tested: ${proof}. Install ${PACKAGES[program] ?? program} for ${program}.`;
  if (process.env.CI === 'true') throw new Error(said);
  process.stderr.write(`${said}\n`);
  return true;
}
