const TOP = new Set(['id', 'title', 'description', 'bullets', 'brand', 'category', 'condition', 'locale', 'price']);
const OF_SURFACE = new Set(['label', 'size', 'image', 'bleed']);
const OF_FIELD = new Set([
  'label',
  'help',
  'required',
  'placement',
  'minLength',
  'maxLength',
  'maxLines',
  'fonts',
  'colors',
  'suggestions',
  'align',
  'surcharge',
  'minSize',
  'maxSize',
  'letterSpacing',
  'lineHeight',
  'spot',
  'minDpi',
  'warnDpi',
  'treatment',
]);

/**
 * The control of the editor that a JSON Pointer into a listing belongs to, as a pointer again: the deepest one there is.
 * `/template/fields/2/options/1/label` is "/template/fields/2/options/1", where the option is edited; what nothing is known of is '' (the listing).
 */
export function anchorOf(path: string): string {
  const [top = '', ...rest] = path.split('/').slice(1);
  if (TOP.has(top)) return `/${top}`;
  if (top === 'identifiers') return rest[0] === 'gtinExemption' ? '/identifiers/gtinExemption' : '/identifiers/gtin';
  const [list, index, part, inner] = rest;
  if (top !== 'template' || (list !== 'surfaces' && list !== 'fields')) return '';
  if (index === undefined) return `/template/${list}`;
  const entry = `/template/${list}/${index}`;
  if (part === undefined) return entry;
  if (list === 'surfaces') {
    if (part === 'placements' && inner !== undefined) return `${entry}/placements/${inner}`;
    return OF_SURFACE.has(part) ? `${entry}/${part}` : entry;
  }
  if (part === 'options') return inner === undefined ? `${entry}/options` : `${entry}/options/${inner}`;
  return OF_FIELD.has(part) ? `${entry}/${part}` : entry;
}

/** The part of the editor that shows an anchor: "basics", "field-2", "surface-0". A place belongs to the field drawn there, if any. */
export function partOf(anchor: string, document: PlacesAndFields): string {
  const [list, index, , place] = anchor.split('/').slice(2);
  if (list === 'fields' && index !== undefined) return `field-${index}`;
  if (list !== 'surfaces' || index === undefined) return 'basics';
  if (place !== undefined) {
    const id = document.template.surfaces[Number(index)]?.placements[Number(place)]?.id;
    const field = document.template.fields.findIndex((one) => one.kind !== 'option' && one.placement === id);
    if (id !== undefined && field >= 0) return `field-${field}`;
  }
  return `surface-${index}`;
}

interface PlacesAndFields {
  readonly template: {
    readonly surfaces: readonly { readonly placements: readonly { readonly id: string }[] }[];
    readonly fields: readonly { readonly kind: string; readonly placement?: string | undefined }[];
  };
}

/** The id in the page of the control at an anchor. */
export const idAt = (anchor: string): string => `at${anchor.replaceAll('/', '-')}`;
