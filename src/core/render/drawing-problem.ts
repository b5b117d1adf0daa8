import type { Problem } from '../kernel/index.ts';

/**
 * What can stand against a design when it is drawn, in English, by code. Pages that speak other languages have the same
 * codes in theirs; words in braces are slots.
 */
export const DRAWING_SENTENCES = {
  'text-too-long': 'it is far too long to be drawn.',
  'control-character': 'it has a control character ({code}) in it. Remove it.',
  'turning-mark': 'it has a hidden mark that turns letters round ({code}). Remove it.',
  'too-many-marks': 'a letter carries more than {n} accents. Remove some.',
  'font-absent': 'the font "{font}" is not available.',
  'font-absent-nearest': 'the font "{font}" is not available. The nearest we have: {nearest}.',
  'letter-absent': 'the font "{font}" has no "{letter}" ({code}). Choose another font or another spelling.',
  'letter-blank': 'the font "{font}" draws nothing for "{letter}" ({code}).',
  'letter-stray': '"{letter}" ({code}) is an accent or sign without its letter.',
  'emoji-absent':
    'the font "{font}" cannot draw the emoji "{letter}" ({code}). Choose a font with emoji, or leave it out.',
  'text-invisible': 'it has no letters that can be seen. Type something visible.',
  'text-too-small':
    'to fit, it would be set {size} mm tall; below {least} mm it cannot be read. Shorten it, or choose a narrower font.',
  'lines-too-small':
    'to fit, it would be set {size} mm tall; below {least} mm it cannot be read. Shorten it or use fewer lines, or choose a narrower font.',
  'text-cut-off':
    'the text would be cut off at the edge of "{surface}". Shorten it, or ask the seller to move its place.',
  'no-room': 'it has no room: its placement has no size. Tell the seller.',
  'picture-absent': 'the picture "{picture}" is not there. Upload it again.',
  'shape-broken': 'its shape cannot be drawn. {why} Tell the seller.',
  'mask-absent': 'its mask "{picture}" is not there. Tell the seller.',
  'picture-too-coarse':
    'at this size the picture has {dpi} dots to the inch; at least {least} are needed. Use a larger picture or make it smaller.',
  'picture-soft': 'at this size the picture has {dpi} dots to the inch and may look soft in print.',
  'picture-leaves-gap': 'the picture leaves part of its area empty. Move or enlarge it if that is not meant.',
  'part-absent': 'a picture of it ("{picture}") is not there and is left out.',
  'area-broken': 'its coloured area cannot be drawn. {why}',
  'cut-broken': 'the line along which it is cut cannot be drawn. {why}',
} as const;

/** A kind of trouble in drawing. */
export type DrawingTrouble = keyof typeof DRAWING_SENTENCES;

/** What fills a sentence's slots. */
export type DrawingSlots = Readonly<Record<string, string | number>>;

/** Something that stands against a design when it is drawn: a place, an English sentence, and its code with what fills it, for other languages. */
export interface DrawingProblem extends Problem {
  readonly code: DrawingTrouble;
  readonly slots: DrawingSlots;
}

/** Names a trouble at a place; the sentence begins with the name people know the field by. */
export function drawingProblem(
  path: string,
  label: string,
  code: DrawingTrouble,
  slots: DrawingSlots = {},
): DrawingProblem {
  const sentence = DRAWING_SENTENCES[code].replace(/\{(\w+)\}/g, (slot, name: string) => String(slots[name] ?? slot));
  return { path, message: `"${label}": ${sentence}`, code, slots };
}
