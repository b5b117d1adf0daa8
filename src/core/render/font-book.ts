import type { Result } from '../kernel/index.ts';
import { type FontFace, openFontFace } from './font-face.ts';
import type { HarfBuzz } from './harfbuzz.ts';

/** The fonts a design may be drawn with, by family name in any case. The edge fills it with whole font files. */
export class FontBook {
  readonly #hb: HarfBuzz;
  readonly #faces = new Map<string, FontFace>();

  constructor(hb: HarfBuzz) {
    this.#hb = hb;
  }

  /** Opens a whole font file under a family name; a family added twice is replaced. Fails with a sentence on a file that is no font. */
  add(family: string, bytes: Uint8Array): Result<FontFace, string> {
    const opened = this.open(family, bytes);
    if (opened.ok) this.#faces.set(family.toLowerCase(), opened.value);
    return opened;
  }

  /** Opens a whole font file without adding it. */
  open(family: string, bytes: Uint8Array): Result<FontFace, string> {
    return openFontFace(this.#hb, family, bytes);
  }

  /** A book with these faces too, before any of the same family here. This book stays as it is. */
  with(faces: readonly FontFace[]): FontBook {
    const book = new FontBook(this.#hb);
    for (const [family, face] of this.#faces) book.#faces.set(family, face);
    for (const face of faces) book.#faces.set(face.family.toLowerCase(), face);
    return book;
  }

  /** The face of a family, or undefined if it was not added. */
  face(family: string): FontFace | undefined {
    return this.#faces.get(family.toLowerCase());
  }

  /** Families added, as they were spelled. */
  families(): string[] {
    return Array.from(this.#faces.values(), (face) => face.family);
  }
}
