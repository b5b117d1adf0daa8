import type { Document, Field, Placement, Surface } from './document.ts';

/** Labels a new part is given until the seller names it. */
export interface NewLabels {
  readonly text: string;
  readonly image: string;
  readonly option: string;
  readonly optionA: string;
  readonly optionB: string;
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** An id like "text-3" that none of the given has. */
export function freshId(stem: string, taken: Iterable<string>): string {
  const used = new Set(taken);
  let number = 1;
  while (used.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

function withTemplate(document: Document, change: Partial<Document['template']>): Document {
  return { ...document, template: { ...document.template, ...change } };
}

const placementIds = (document: Document) =>
  document.template.surfaces.flatMap((surface) => surface.placements.map((one) => one.id));

/** A place in the middle of a surface, a little lower for each that is there already. */
function newPlacement(surface: Surface, id: string): Placement {
  const { width, height } = surface.size;
  const size = { width: tenth(Math.max(width * 0.5, 0.5)), height: tenth(Math.max(height * 0.15, 0.5)) };
  const down = (surface.placements.length * 0.12) % 0.6;
  return { id, x: tenth(width * 0.25), y: tenth(height * (0.15 + down)), ...size, rotation: 0 };
}

/** Adds a place for a field on a surface and draws the field there. */
export function addPlacement(document: Document, fieldIndex: number, surfaceIndex: number): Document {
  const surface = document.template.surfaces[surfaceIndex];
  const field = document.template.fields[fieldIndex];
  if (!surface || !field || field.kind === 'option') return document;
  const placement = newPlacement(surface, freshId(field.kind === 'text' ? 'text' : 'picture', placementIds(document)));
  return withTemplate(document, {
    surfaces: document.template.surfaces.with(surfaceIndex, {
      ...surface,
      placements: [...surface.placements, placement],
    }),
    fields: document.template.fields.with(fieldIndex, { ...field, placement: placement.id }),
  });
}

/** Adds a field at the end; a text or picture gets a place on the surface in sight. */
export function addField(
  document: Document,
  kind: Field['kind'],
  surfaceIndex: number,
  labels: NewLabels,
  font: string | undefined,
): Document {
  const id = freshId(
    kind === 'image' ? 'picture' : kind,
    document.template.fields.map((one) => one.id),
  );
  const base = { id, label: labels[kind] };
  const field: Field =
    kind === 'text'
      ? { ...base, kind, required: true, maxLength: 20, maxLines: 1, ...(font && { fonts: [font] }) }
      : kind === 'image'
        ? { ...base, kind, required: true, minDpi: 150 }
        : {
            ...base,
            kind,
            required: true,
            options: [
              { id: 'option-1', label: labels.optionA },
              { id: 'option-2', label: labels.optionB },
            ],
          };
  const added = withTemplate(document, { fields: [...document.template.fields, field] });
  return addPlacement(added, added.template.fields.length - 1, surfaceIndex);
}

/** Takes a field away, and its place with it unless another field is drawn there too. */
export function removeField(document: Document, index: number): Document {
  const field = document.template.fields[index];
  if (!field) return document;
  const fields = document.template.fields.toSpliced(index, 1);
  const place = field.kind === 'option' ? undefined : field.placement;
  const shared = fields.some((one) => one.kind !== 'option' && one.placement === place);
  if (place === undefined || shared) return withTemplate(document, { fields });
  const surfaces = document.template.surfaces.map((surface) => ({
    ...surface,
    placements: surface.placements.filter((one) => one.id !== place),
  }));
  return withTemplate(document, { fields, surfaces });
}

/** Moves an entry of a list by `step` places; at the ends it stays. */
export function moved<T>(list: readonly T[], index: number, step: number): T[] {
  const to = index + step;
  const entry = list[index];
  if (entry === undefined || to < 0 || to >= list.length) return [...list];
  return list.toSpliced(index, 1).toSpliced(to, 0, entry);
}

/** Moves a field in the order buyers fill them in. */
export function moveField(document: Document, index: number, step: number): Document {
  return withTemplate(document, { fields: moved(document.template.fields, index, step) });
}

/** Adds a surface at the end, of the size of the last one. */
export function addSurface(document: Document, label: string): Document {
  const { surfaces } = document.template;
  const id = freshId(
    'side',
    surfaces.map((one) => one.id),
  );
  const size = surfaces.at(-1)?.size ?? { width: 100, height: 100 };
  return withTemplate(document, { surfaces: [...surfaces, { id, label, size: { ...size }, placements: [] }] });
}

/** Takes a surface away with its places; fields drawn there are drawn nowhere until they get a new place. */
export function removeSurface(document: Document, index: number): Document {
  const surface = document.template.surfaces[index];
  if (!surface) return document;
  const gone = new Set(surface.placements.map((one) => one.id));
  const fields = document.template.fields.map((field) => {
    if (field.kind === 'option' || field.placement === undefined || !gone.has(field.placement)) return field;
    const { placement: _gone, ...rest } = field;
    return rest;
  });
  return withTemplate(document, { surfaces: document.template.surfaces.toSpliced(index, 1), fields });
}

/** Where a field is drawn: the indexes of its surface and place, or undefined where it draws nothing. */
export function placeOf(document: Document, field: Field): { surface: number; placement: number } | undefined {
  if (field.kind === 'option' || field.placement === undefined) return undefined;
  for (const [surface, one] of document.template.surfaces.entries()) {
    const placement = one.placements.findIndex((place) => place.id === field.placement);
    if (placement >= 0) return { surface, placement };
  }
  return undefined;
}
