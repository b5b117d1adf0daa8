import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, runQuietly } from './host.mjs';

const CHROMIUM_PLACES = [
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const NOTO = ['/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf', '/usr/share/fonts/noto/NotoSans-Regular.ttf'];

/** What the tests use beside npm packages: how it is found, its Debian package, and what goes untested without it. */
const TOOLS = [
  { find: chromium, debian: 'chromium', without: 'the pages in a browser' },
  { find: systemPostgres, debian: 'postgresql', without: 'the database of this machine (the embedded one is)' },
  { find: program('ots-sanitize'), debian: 'opentype-sanitizer', without: 'uploaded fonts' },
  { find: program('qpdf'), debian: 'qpdf', without: 'the structure of PDF files' },
  { find: program('hb-shape'), debian: 'libharfbuzz-bin', without: 'shaped text against another shaper' },
  { find: program('mutool'), debian: 'mupdf-tools', without: 'PDF files as MuPDF reads them' },
  { find: program('pdftoppm'), debian: 'poppler-utils', without: 'PDF files as Poppler draws them' },
  { find: program('gs'), debian: 'ghostscript', without: 'PDF files as Ghostscript draws them' },
  { find: program('tesseract'), debian: 'tesseract-ocr', without: 'text inside pictures' },
  { find: program('aiosmtpd'), debian: 'python3-aiosmtpd', without: 'mail through a real mail server' },
  { find: program('openssl'), debian: 'openssl', without: 'a certificate for that mail server' },
  { find: () => NOTO.find((path) => existsSync(path)), debian: 'fonts-noto-core', without: 'scripts of the world' },
];

function program(name) {
  return () => findProgram([name]);
}

/** The browser of this machine for the tests. */
export function chromium() {
  return findProgram(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'], CHROMIUM_PLACES);
}

/** The `postgres` of the newest PostgreSQL server of this machine. Debian keeps it off the PATH. */
export function systemPostgres() {
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : [];
  const places = versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join('/usr/lib/postgresql', version, 'bin', 'postgres'));
  return findProgram(['postgres'], places);
}

/** Installs what is missing where it can (Debian, as root), and says what will go untested. In CI nothing may be missing. */
export async function ensureTools() {
  const missing = () => TOOLS.filter((tool) => tool.find() === undefined);
  const packages = missing().map((tool) => tool.debian);
  if (packages.length === 0) {
    return;
  }
  const apt = findProgram(['apt-get']);
  if (apt !== undefined && process.getuid?.() === 0) {
    await aptInstall(apt, packages);
  }
  const without = missing();
  if (without.length === 0) {
    return;
  }
  const how = `On Debian: apt-get install ${without.map((tool) => tool.debian).join(' ')}`;
  const what = `Not tested, for want of tools: ${without.map((tool) => tool.without).join('; ')}. ${how}`;
  if (process.env.CI === 'true') {
    throw new Error(`${what}\nIn CI everything is tested, so this is a failure.`);
  }
  console.log(what);
}

async function aptInstall(apt, packages) {
  console.log(`Installing tools for the tests (${packages.join(', ')}) ...`);
  // Run level 1 keeps a freshly installed PostgreSQL from starting a cluster that nobody asked for.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  try {
    await runQuietly('reading the package lists', apt, ['update', '-q'], env);
    const install = ['install', '-y', '-q', '--no-install-recommends', ...packages];
    await runQuietly('installing tools', apt, install, env);
  } catch (error) {
    console.log(error.message);
  }
}
