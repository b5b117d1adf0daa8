/**
 * Makes `current` equal to `next` while keeping every node that is the same already: at a keystroke only the outline that
 * changed is touched, and photos are not decoded again. Nodes of `next` are moved, not copied.
 */
export function morph(current: Element, next: Element): void {
  copyAttributes(current, next);
  const wanted = [...next.childNodes];
  wanted.forEach((node, index) => {
    const old = current.childNodes[index];
    if (old === undefined) current.append(node);
    else if (old.isEqualNode(node)) return;
    else if (old instanceof Element && node instanceof Element && old.tagName === node.tagName) morph(old, node);
    else old.replaceWith(node);
  });
  while (current.childNodes.length > wanted.length) current.lastChild?.remove();
}

function copyAttributes(current: Element, next: Element): void {
  for (const { name } of [...current.attributes]) if (!next.hasAttribute(name)) current.removeAttribute(name);
  for (const { name, value } of next.attributes) {
    if (current.getAttribute(name) !== value) current.setAttribute(name, value);
  }
}
