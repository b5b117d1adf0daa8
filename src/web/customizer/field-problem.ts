import { countGraphemes } from '../../core/kernel/index.ts';
import type { Field, TextField, Value } from '../../core/template/index.ts';
import type { SayWord } from './words.ts';

/** Most graphemes where the field sets no limit, as `parseDesign` has it. */
const DEFAULT_MAX_LENGTH = 200;

/** What stands against one choice, in the buyer's language. `missing` is said only once the buyer has been at the field or asked to go on. */
export interface FieldProblem {
  readonly message: string;
  readonly missing: boolean;
}

/** Judges one choice as `parseDesign` will, field by field and in the buyer's language. Undefined when nothing stands against it. */
export function fieldProblem(field: Field, value: Value | undefined, say: SayWord): FieldProblem | undefined {
  const empty = value === undefined || ('text' in value && value.text.trim() === '');
  if (empty) return field.required ? { message: missing(field, say), missing: true } : undefined;
  if (field.kind !== 'text' || !('text' in value)) return undefined;
  const message = textProblem(field, value.text, say);
  return message ? { message, missing: false } : undefined;
}

function missing(field: Field, say: SayWord): string {
  const slots = { field: field.label };
  if (field.kind === 'text') return say('fillIn', slots);
  return say(field.kind === 'image' ? 'addPicture' : 'chooseOne', slots);
}

function textProblem(field: TextField, text: string, say: SayWord): string | undefined {
  const lines = text.split('\n').length;
  if (lines > (field.maxLines ?? 1)) return say('tooManyLines', { n: field.maxLines ?? 1 });
  const over = -charactersLeft(field, text);
  if (over > 0) return say('tooLong', { n: over });
  if (field.minLength !== undefined && lengthOf(text) < field.minLength) return say('tooShort', { n: field.minLength });
  return undefined;
}

/** How many more characters (grapheme clusters, line breaks not counted) the field takes; negative when there are too many. */
export function charactersLeft(field: TextField, text: string): number {
  return (field.maxLength ?? DEFAULT_MAX_LENGTH) - lengthOf(text);
}

function lengthOf(text: string): number {
  return text.split('\n').reduce((sum, line) => sum + countGraphemes(line), 0);
}
