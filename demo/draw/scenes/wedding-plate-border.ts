/** Painted borders of the plate, as SVG about the plate's middle (140, 140), in millimetres. */

const BLUE = '#2F56A0';
const DEEP = '#23407A';
const GREEN = '#5F7F55';

/** A leaf as a brush makes it: thin at both ends, darker on one side. */
const leaf = (length: number, fill: string) =>
  `<path d="M0 0 C${length * 0.25} ${-length * 0.3} ${length * 0.75} ${-length * 0.26} ${length} 0 C${length * 0.7} ${length * 0.16} ${length * 0.3} ${length * 0.18} 0 0Z" fill="${fill}"/><path d="M0 0 C${length * 0.3} ${length * 0.02} ${length * 0.7} ${length * 0.02} ${length * 0.96} 0" stroke="${DEEP}" stroke-width="0.35" fill="none" opacity="0.6"/>`;

const ring = (r: number, width: number, opacity = 1) =>
  `<circle cx="140" cy="140" r="${r}" fill="none" stroke="${BLUE}" stroke-width="${width}" opacity="${opacity}"/>`;

/** An olive branch running round the rim. */
function olive(): string {
  let body = ring(126, 2.6) + ring(122.6, 0.6) + ring(84, 0.7) + ring(81.8, 1.6, 0.85);
  const r = 103;
  body += `<circle cx="140" cy="140" r="${r}" fill="none" stroke="${DEEP}" stroke-width="1" opacity="0.85"/>`;
  const steps = 44;
  for (let i = 0; i < steps; i++) {
    const a = (i / steps) * 360;
    const out = i % 2 === 0;
    const size = 15.5 + ((i * 7) % 5) * 0.8;
    const fill = i % 3 === 1 ? GREEN : BLUE;
    body += `<g transform="rotate(${a} 140 140) translate(140 ${140 - r}) rotate(${out ? -38 : 36})">${leaf(size, fill)}</g>`;
    if (i % 4 === 1) {
      body += `<g transform="rotate(${a + 3.2} 140 140) translate(140 ${140 - r + (i % 8 === 1 ? -8.5 : 8.5)})"><path d="M0 0 L0 ${i % 8 === 1 ? 8 : -8}" stroke="${DEEP}" stroke-width="0.6"/><ellipse rx="2.5" ry="3.4" fill="${DEEP}"/><ellipse cx="-0.7" cy="-1.1" rx="0.7" ry="1" fill="#9DB2DB"/></g>`;
    }
  }
  return body;
}

/** Bands and dots. */
function lines(): string {
  let body =
    ring(126, 3) + ring(121, 0.7) + ring(112, 5.2, 0.9) + ring(106, 0.7) + ring(86, 0.7) + ring(82.6, 2.2, 0.9);
  for (let i = 0; i < 72; i++) {
    const a = (i / 72) * 2 * Math.PI;
    const far = i % 2 ? 96 : 96;
    const x = 140 + Math.cos(a) * far;
    const y = 140 + Math.sin(a) * far;
    body +=
      i % 3 === 0
        ? `<g transform="rotate(${(i / 72) * 360 + 90} ${x} ${y})"><ellipse cx="${x}" cy="${y}" rx="2" ry="4.6" fill="${BLUE}"/></g>`
        : `<circle cx="${x}" cy="${y}" r="1.25" fill="${DEEP}"/>`;
  }
  return body;
}

/** The border as a fragment. */
export const borderSvg = (kind: 'olive' | 'lines'): string => (kind === 'olive' ? olive() : lines());
