import { pointer } from '../kernel/index.ts';
import type { Listing } from '../listing/index.ts';
import type { Field, Option } from '../template/index.ts';
import type { Language } from './text/language.ts';
import type { Reader, Text } from './text/reading.ts';

/** An option as the rules see it. */
export interface OptionView {
  readonly option: Option;
  readonly path: string;
  readonly label: Text;
  readonly help: Text;
}

/** A field as the rules see it. */
export interface FieldView {
  readonly field: Field;
  readonly index: number;
  readonly path: string;
  readonly label: Text;
  readonly help: Text;
  /** None for text and image fields. */
  readonly options: readonly OptionView[];
  /** None for option and image fields. */
  readonly suggestions: readonly Text[];
  /** Whether what the buyer gives is drawn on the product. */
  readonly placed: boolean;
}

/** A listing read once, for all rules. */
export interface ListingView {
  readonly listing: Listing;
  /** The listing's language; English where its locale is none the rules know. */
  readonly language: Language;
  readonly title: Text;
  readonly description: Text;
  readonly bullets: readonly Text[];
  /** The levels of the category path, widest first. */
  readonly category: readonly Text[];
  readonly fields: readonly FieldView[];
}

/** Reads a listing for the rules. */
export function viewListing(listing: Listing, language: Language, reader: Reader): ListingView {
  const placements = new Set(listing.template.surfaces.flatMap((surface) => surface.placements.map(({ id }) => id)));
  const optionView = (option: Option, path: string): OptionView => ({
    option,
    path,
    label: reader.read(`${path}/label`, option.label, true),
    help: reader.read(`${path}/help`, option.help),
  });
  const fieldView = (field: Field, index: number): FieldView => {
    const path = pointer('template', 'fields', index);
    return {
      field,
      index,
      path,
      label: reader.read(`${path}/label`, field.label, true),
      help: reader.read(`${path}/help`, field.help),
      options:
        field.kind === 'option' ? field.options.map((option, at) => optionView(option, `${path}/options/${at}`)) : [],
      suggestions:
        field.kind === 'text'
          ? (field.suggestions ?? []).map((text, at) => reader.read(`${path}/suggestions/${at}`, text, true))
          : [],
      placed: field.kind !== 'option' && field.placement !== undefined && placements.has(field.placement),
    };
  };
  return {
    listing,
    language,
    title: reader.read('/title', listing.title, true),
    description: reader.read('/description', listing.description),
    bullets: (listing.bullets ?? []).map((text, at) => reader.read(`/bullets/${at}`, text)),
    category: (listing.category ?? '').split(/\s*[>›»/|]\s*/).map((level) => reader.read('/category', level, true)),
    fields: listing.template.fields.map(fieldView),
  };
}
