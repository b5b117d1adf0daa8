import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { DrawingInput, DrawnFile } from '../app/ports.ts';
import { type Problem, pointer, type Result } from '../core/kernel/index.ts';
import { type Listing, parseListing } from '../core/listing/index.ts';
import { FONT_CATALOGUE, fontFamiliesOf, pictureRefs } from '../core/render/index.ts';
import { parseDesign, templateProblems, type Values } from '../core/template/index.ts';
import { type FoundProblem, type RenderJob, type RenderReport, refused } from './render-job.ts';

/** What drawing one design takes from the edge. */
export interface RenderTools {
  /** Makes a picture file fit to be drawn; fails with a sentence. */
  keepPicture(
    bytes: Uint8Array,
  ): Promise<Result<{ readonly bytes: Uint8Array; readonly notes: readonly string[] }, string>>;
  /** Checks a font file that is not the catalogue's; fails with why it may not be used. */
  takeFont(bytes: Uint8Array): Promise<Result<{ readonly bytes: Uint8Array }, { readonly message: string }>>;
  allFiles(
    input: DrawingInput,
    job: RenderJob,
  ): Promise<{ files: readonly DrawnFile[]; errors: readonly Problem[]; warnings: readonly Problem[] }>;
}

/** Draws one design from its files into its folder. Nothing is written if anything stands against it. */
export async function renderOne(job: RenderJob, tools: RenderTools): Promise<RenderReport> {
  const listingFile = await readJson(job.listing);
  if (!listingFile.ok) return refused(job, 2, [{ in: 'files', path: '', message: listingFile.error }]);
  const designFile = await readJson(job.design);
  if (!designFile.ok) return refused(job, 2, [{ in: 'files', path: '', message: designFile.error }]);

  const listing = parseListing(listingFile.value);
  if (!listing.ok) return refused(job, 1, inDocument('listing', listing.error));
  const { template, price } = listing.value;
  const flaws = templateProblems(template, price?.currency);
  if (flaws.length > 0) return refused(job, 1, inDocument('listing', flaws));
  const design = parseDesign(template, designFile.value);
  if (!design.ok) return refused(job, 1, inDocument('design', design.error));
  if (design.value.listing !== listing.value.id) {
    const message = `The design is for "${design.value.listing}", the listing is "${listing.value.id}".`;
    return refused(job, 1, [{ in: 'design', path: '/listing', message }]);
  }

  const { values } = design.value;
  const read = await readPictures(listing.value, values, job, tools);
  if (read.errors.length > 0) return refused(job, 1, inDocument('design', read.errors));
  const own = await readFonts(listing.value, values, job, tools);
  if (own.errors.length > 0) return refused(job, 1, inDocument('listing', own.errors));
  const drawn = await tools.allFiles({ template, values, pictures: read.pictures, fonts: own.fonts }, job);
  if (drawn.errors.length > 0) return refused(job, 1, inDocument('design', drawn.errors));
  try {
    await mkdir(job.out, { recursive: true });
    for (const { name, bytes } of drawn.files) await writeFile(join(job.out, name), bytes);
  } catch (error) {
    const message = `Cannot write to ${job.out}: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}.`;
    return refused(job, 2, [{ in: 'files', path: '', message }]);
  }
  return {
    status: 0,
    id: job.id,
    ok: true,
    out: job.out,
    files: drawn.files.map((file) => file.name),
    problems: [],
    warnings: inDocument('design', [...read.warnings, ...drawn.warnings]),
  };
}

function inDocument(document: 'listing' | 'design', problems: readonly Problem[]): FoundProblem[] {
  return problems.map(({ path, message }) => ({ in: document, path, message }));
}

async function readJson(file: string): Promise<Result<unknown, string>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return { ok: false, error: `Cannot read ${file}: ${reason(error)}.` };
  }
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { ok: false, error: `${file} is not JSON: ${(error as Error).message}` };
  }
}

function reason(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  return code === 'EACCES' ? 'it may not be read' : (code ?? 'it cannot be read');
}

interface ReadPictures {
  readonly pictures: Map<string, Uint8Array>;
  readonly errors: Problem[];
  readonly warnings: Problem[];
}

/** Reads every picture the design shows. A buyer's picture that is absent or broken is an error at its field; a seller's absent photo is named by the scene, which is drawn without it. */
async function readPictures(
  listing: Listing,
  values: Values,
  job: RenderJob,
  tools: RenderTools,
): Promise<ReadPictures> {
  const pictures = new Map<string, Uint8Array>();
  const errors: Problem[] = [];
  const warnings: Problem[] = [];
  for (const { ref, field, from } of pictureRefs(listing.template, values)) {
    if (pictures.has(ref)) continue;
    const path = from === 'buyer' ? pointer('values', field as string, 'image') : field ? pointer('values', field) : '';
    const label = listing.template.fields.find((one) => one.id === field)?.label;
    const about = label ? `"${label}": ` : '';
    const file = await findFile(ref, from === 'buyer' ? [...job.assets, dirname(job.design), '.'] : job.assets);
    if (!file) {
      if (from === 'buyer') errors.push({ path, message: `${about}there is no picture "${ref}".` });
      continue;
    }
    const kept = await tools.keepPicture(file);
    if (kept.ok) {
      pictures.set(ref, kept.value.bytes);
      for (const note of kept.value.notes) warnings.push({ path, message: `${about}${note}` });
    } else if (from === 'buyer') {
      errors.push({ path, message: `${about}${kept.error}` });
    } else {
      warnings.push({ path, message: `${about}"${ref}": ${kept.error}` });
    }
  }
  return { pictures, errors, warnings };
}

const FONT_ENDINGS = ['ttf', 'otf', 'woff2', 'woff'];

/** Reads the seller's own fonts that the design is drawn with: files in the assets named as the family. What is not there is named by the scene. */
async function readFonts(listing: Listing, values: Values, job: RenderJob, tools: RenderTools) {
  const fonts = new Map<string, Uint8Array>();
  const errors: Problem[] = [];
  const known = new Set(FONT_CATALOGUE.map(({ family }) => family.toLowerCase()));
  for (const family of fontFamiliesOf(listing.template, values)) {
    if (known.has(family.toLowerCase()) || /[/\\]/.test(family)) continue;
    for (const ending of FONT_ENDINGS) {
      const file = await findFile(`${family}.${ending}`, job.assets);
      if (!file) continue;
      const taken = await tools.takeFont(file);
      if (taken.ok) fonts.set(family, taken.value.bytes);
      else
        errors.push({
          path: '/template/fields',
          message: `The font "${family}" cannot be used. ${taken.error.message}`,
        });
      break;
    }
  }
  return { fonts, errors };
}

async function findFile(ref: string, folders: readonly string[]): Promise<Uint8Array | undefined> {
  const candidates = isAbsolute(ref) ? [ref] : folders.map((folder) => resolve(folder, ref));
  for (const candidate of candidates) {
    const bytes = await readFile(candidate).catch(() => undefined);
    if (bytes) return bytes;
  }
  return undefined;
}
