/** Reads a drawing into an element. It must be well-formed SVG of our own making. Throws on anything else: a bug. */
export function svgElement(svg: string): SVGSVGElement {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  if (!(root instanceof SVGSVGElement)) throw new Error('The drawing is no SVG.');
  // Size is the page's matter.
  root.removeAttribute('width');
  root.removeAttribute('height');
  return root;
}
