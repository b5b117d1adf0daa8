import { idAt } from './anchor-of.ts';

/** Puts the focus on the control at an anchor, or on the nearest one around it: the label of a field, the first control of the inspector. */
export function focusAnchor(anchor: string): void {
  const around =
    anchor === '' ? [] : anchor.split('/').map((_part, index, parts) => parts.slice(0, parts.length - index).join('/'));
  const candidates = [...around.flatMap((one) => [idAt(one), `${idAt(one)}-label`, `${idAt(one)}-x`]), idAt('/title')];
  for (const id of candidates) {
    const element = document.getElementById(id);
    if (!element) continue;
    element.focus();
    element.scrollIntoView({ block: 'center' });
    return;
  }
}
