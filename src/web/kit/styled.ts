import { noChange } from 'lit';
import { type AttributePart, Directive, directive } from 'lit/directive.js';

/** Sets style properties by script, which the content security policy allows; a style attribute (and Lit's styleMap, which writes one first) it does not. */
class Styled extends Directive {
  override render(_properties: Readonly<Record<string, string>>): typeof noChange {
    return noChange;
  }

  override update(part: AttributePart, [properties]: [Readonly<Record<string, string>>]): typeof noChange {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(properties)) style.setProperty(name, value);
    return noChange;
  }
}

/** `<span style=${styled({ 'font-family': 'serif' })}>`: every property on its own, so that a value cannot bring others with it. */
export const styled = directive(Styled);
