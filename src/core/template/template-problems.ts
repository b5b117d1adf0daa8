import { type Problem, pointer } from '../kernel/index.ts';
import type { Template } from './template.ts';

/**
 * What stands against a template that has the right shape: ids used twice, a field that names no placement, limits that
 * contradict each other, surcharges in another currency than the listing's. A template with problems is not published.
 */
export function templateProblems(template: Template, currency: string | undefined): Problem[] {
  const problems: Problem[] = [];
  const say = (message: string, ...path: (string | number)[]) =>
    problems.push({ path: pointer('template', ...path), message });

  const surfaces = new Set<string>();
  const placements = new Set<string>();
  for (const [s, surface] of template.surfaces.entries()) {
    if (surfaces.has(surface.id)) say(`Another surface already has the id "${surface.id}".`, 'surfaces', s, 'id');
    surfaces.add(surface.id);
    for (const [p, placement] of surface.placements.entries()) {
      const at = ['surfaces', s, 'placements', p] as const;
      if (placements.has(placement.id)) say(`Another placement already has the id "${placement.id}".`, ...at, 'id');
      placements.add(placement.id);
      const centre = { x: placement.x + placement.width / 2, y: placement.y + placement.height / 2 };
      if (centre.x < 0 || centre.y < 0 || centre.x > surface.size.width || centre.y > surface.size.height) {
        say(`This placement lies outside "${surface.label}". Move it onto the surface.`, ...at);
      }
    }
  }

  const ids = new Set<string>();
  for (const [f, field] of template.fields.entries()) {
    if (ids.has(field.id)) say(`Another field already has the id "${field.id}".`, 'fields', f, 'id');
    ids.add(field.id);
    if (field.kind === 'option') {
      const options = new Set<string>();
      for (const [o, option] of field.options.entries()) {
        if (options.has(option.id)) {
          say(`Another option already has the id "${option.id}".`, 'fields', f, 'options', o, 'id');
        }
        options.add(option.id);
        if (option.surcharge && currency && option.surcharge.currency !== currency) {
          say(`The surcharge is in ${option.surcharge.currency}, the price in ${currency}.`, 'fields', f, 'options', o);
        }
      }
      continue;
    }
    if (field.placement !== undefined && !placements.has(field.placement)) {
      say(`There is no placement "${field.placement}". Draw it or choose another.`, 'fields', f, 'placement');
    }
    if (field.surcharge && currency && field.surcharge.currency !== currency) {
      say(`The surcharge is in ${field.surcharge.currency}, the price in ${currency}.`, 'fields', f, 'surcharge');
    }
    if (field.kind === 'text') {
      const { minLength = 0, maxLength, maxLines } = field;
      if (minLength < 0) say('The shortest length cannot be negative.', 'fields', f, 'minLength');
      if (maxLength !== undefined && (maxLength < 1 || maxLength < minLength)) {
        say('The greatest length must be at least 1 and not below the shortest.', 'fields', f, 'maxLength');
      }
      if (maxLines !== undefined && maxLines < 1) say('A text has at least one line.', 'fields', f, 'maxLines');
    }
  }
  return problems;
}
