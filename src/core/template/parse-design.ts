import { countGraphemes, fail, ok, type Problem, pointer, type Result } from '../kernel/index.ts';
import type { Design, ImageValue, OptionValue, TextValue, Value, Values } from './design.ts';
import type { Field, ImageField, OptionField, Template, TextField } from './template.ts';

/** Most code points one text may have before anything else looks at it: shaping time grows with them, not with graphemes. */
const MAX_CODE_UNITS = 4000;
/** Most graphemes where the field sets no limit of its own. */
const DEFAULT_MAX_LENGTH = 200;

/**
 * Reads a body as a buyer's choices for a template. Every problem has its path into the body and says what to do.
 * A required field without a value, an unknown field, a value of the wrong kind or outside the field's limits make it invalid.
 * Optional fields left empty are dropped, so that one set of choices has one spelling and one hash.
 */
export function parseDesign(template: Template, body: unknown): Result<Design, Problem[]> {
  const problems: Problem[] = [];
  if (!isRecord(body)) return fail([{ path: '', message: 'A design is an object with "listing" and "values".' }]);
  unknownKeys(body, ['listing', 'values'], '', problems);
  const { listing, values } = body;
  if (typeof listing !== 'string') problems.push({ path: '/listing', message: 'Name the listing by its id.' });
  if (!isRecord(values)) {
    problems.push({ path: '/values', message: 'Give the values as an object with a key for each field.' });
    return fail(problems);
  }
  const parsed: Record<string, Value> = {};
  const fields = new Map(template.fields.map((field) => [field.id, field]));
  for (const id of Object.keys(values)) {
    if (!fields.has(id)) problems.push({ path: pointer('values', id), message: `There is no field "${id}".` });
  }
  for (const field of template.fields) {
    const path = pointer('values', field.id);
    const raw = Object.hasOwn(values, field.id) ? values[field.id] : undefined;
    const value = raw === undefined ? undefined : parseValue(field, raw, path, problems);
    if (value === 'bad') continue;
    if (value === undefined) {
      if (field.required) problems.push({ path, message: missing(field) });
    } else {
      parsed[field.id] = value;
    }
  }
  if (problems.length > 0 || typeof listing !== 'string') return fail(problems);
  return ok({ listing, values: parsed as Values });
}

function missing(field: Field): string {
  if (field.kind === 'text') return `Fill in "${field.label}".`;
  return field.kind === 'image' ? `Upload a picture for "${field.label}".` : `Choose one of "${field.label}".`;
}

/** A value, undefined for one left empty, or 'bad' when its problems were reported. */
function parseValue(field: Field, raw: unknown, path: string, problems: Problem[]): Value | undefined | 'bad' {
  if (!isRecord(raw)) {
    problems.push({ path, message: `The value of "${field.label}" is an object.` });
    return 'bad';
  }
  const before = problems.length;
  const value =
    field.kind === 'text'
      ? parseText(field, raw, path, problems)
      : field.kind === 'image'
        ? parseImage(field, raw, path, problems)
        : parseOption(field, raw, path, problems);
  return problems.length > before ? 'bad' : value;
}

function parseText(field: TextField, raw: Raw, path: string, problems: Problem[]): TextValue | undefined {
  unknownKeys(raw, ['text', 'font', 'color', 'align'], path, problems);
  const say = (key: string, message: string) => problems.push({ path: `${path}/${key}`, message });
  const { text, font, color, align } = raw;
  if (typeof text !== 'string') {
    say('text', `Give the text of "${field.label}".`);
    return undefined;
  }
  if (!text.isWellFormed())
    say('text', `"${field.label}" has half a character in it (a lone surrogate). Type it anew.`);
  if (text.length > MAX_CODE_UNITS) {
    say('text', `"${field.label}" is far too long.`);
    return undefined;
  }
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const maxLines = field.maxLines ?? 1;
  if (lines.length > maxLines) say('text', `"${field.label}" has ${lines.length} lines; at most ${maxLines} fit.`);
  const length = lines.reduce((sum, line) => sum + countGraphemes(line), 0);
  const maxLength = field.maxLength ?? DEFAULT_MAX_LENGTH;
  if (length > maxLength) say('text', `"${field.label}" has ${length} characters; at most ${maxLength} fit.`);
  const blank = text.trim() === '';
  if (!blank && field.minLength !== undefined && length < field.minLength) {
    say('text', `"${field.label}" needs at least ${field.minLength} characters.`);
  }
  oneOf(font, field.fonts, () => say('font', `"${String(font)}" is not a font of "${field.label}".`));
  oneOf(color, field.colors, () => say('color', `"${String(color)}" is not a colour of "${field.label}".`));
  if (align !== undefined && align !== 'start' && align !== 'center' && align !== 'end') {
    say('align', 'Alignment is start, center or end.');
  }
  if (blank) return undefined;
  return {
    text: lines.join('\n'),
    ...(font !== undefined && { font: font as string }),
    ...(color !== undefined && { color: (color as string).toUpperCase() }),
    ...(align !== undefined && { align: align as 'start' | 'center' | 'end' }),
  };
}

function oneOf(value: unknown, allowed: readonly string[] | undefined, say: () => void): void {
  if (value === undefined) return;
  const same = (one: string) => typeof value === 'string' && one.toUpperCase() === value.toUpperCase();
  if (!allowed?.some(same)) say();
}

function parseImage(field: ImageField, raw: Raw, path: string, problems: Problem[]): ImageValue | undefined {
  unknownKeys(raw, ['image', 'fit', 'scale', 'offset', 'rotation'], path, problems);
  const say = (key: string, message: string) => problems.push({ path: `${path}/${key}`, message });
  const { image, fit, scale, offset, rotation } = raw;
  if (typeof image !== 'string' || image === '') {
    say('image', `Upload a picture for "${field.label}".`);
    return undefined;
  }
  if (fit !== undefined && fit !== 'cover' && fit !== 'contain') say('fit', 'The fit is cover or contain.');
  if (scale !== undefined && !(isFiniteNumber(scale) && scale > 0 && scale <= 100)) {
    say('scale', 'The scale is a number above 0, at most 100.');
  }
  if (rotation !== undefined && !isFiniteNumber(rotation)) say('rotation', 'The rotation is a number of degrees.');
  if (offset !== undefined) {
    if (!isRecord(offset) || !isFiniteNumber(offset.x) || !isFiniteNumber(offset.y)) {
      say('offset', 'The offset is { x, y } in millimetres.');
    } else {
      unknownKeys(offset, ['x', 'y'], `${path}/offset`, problems);
    }
  }
  return {
    image,
    ...(fit !== undefined && { fit: fit as 'cover' | 'contain' }),
    ...(scale !== undefined && { scale: scale as number }),
    ...(isRecord(offset) && { offset: { x: offset.x as number, y: offset.y as number } }),
    ...(rotation !== undefined && { rotation: rotation as number }),
  };
}

function parseOption(field: OptionField, raw: Raw, path: string, problems: Problem[]): OptionValue | undefined {
  unknownKeys(raw, ['option'], path, problems);
  const { option } = raw;
  if (typeof option === 'string' && field.options.some((one) => one.id === option)) return { option };
  problems.push({ path: `${path}/option`, message: `Choose one of "${field.label}".` });
  return undefined;
}

type Raw = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function unknownKeys(raw: Raw, known: readonly string[], path: string, problems: Problem[]): void {
  for (const key of Object.keys(raw)) {
    if (!known.includes(key)) problems.push({ path: `${path}${pointer(key)}`, message: `"${key}" is not known here.` });
  }
}
