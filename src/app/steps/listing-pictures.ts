import { type AssetId, isId } from '../../core/kernel/index.ts';
import type { Template } from '../../core/template/index.ts';

/** Every picture a template may show: photos of surfaces, masks, pictures of options and of what they change. */
export function listingPictures(template: Template): AssetId[] {
  const refs = new Set<string>();
  for (const surface of template.surfaces) {
    if (surface.image) refs.add(surface.image);
    for (const placement of surface.placements) if (placement.mask) refs.add(placement.mask);
  }
  for (const field of template.fields) {
    if (field.kind !== 'option') continue;
    for (const option of field.options) {
      if (option.image) refs.add(option.image);
      for (const effect of option.effects ?? []) {
        const ref = effect.kind === 'tint' ? effect.mask : effect.image;
        if (ref) refs.add(ref);
      }
    }
  }
  return [...refs].filter((ref): ref is AssetId => isId(ref));
}
