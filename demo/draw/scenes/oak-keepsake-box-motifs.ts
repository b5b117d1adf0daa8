const INK = '#4A2F1B';

/** A five-pointed star about (x, y). */
function star(x: number, y: number, r: number): string {
  const points = Array.from({ length: 10 }, (_, i) => {
    const a = (i * Math.PI) / 5 - Math.PI / 2;
    const d = i % 2 ? r * 0.42 : r;
    return `${(x + Math.cos(a) * d).toFixed(2)},${(y + Math.sin(a) * d).toFixed(2)}`;
  });
  return `<polygon points="${points.join(' ')}" fill="${INK}" stroke="${INK}" stroke-width="0.6" stroke-linejoin="round"/>`;
}

/** A lobed oak leaf pointing up from the origin, `length` long. */
function oakLeaf(length: number): string {
  const s = length / 30;
  return `<g transform="scale(${s})"><path d="M0 0 C-3-3-7-3-6-7 C-11-7-11-12-7-13 C-11-15-10-20-6-20 C-8-24-5-28 0-30 C5-28 8-24 6-20 C10-20 11-15 7-13 C11-12 11-7 6-7 C7-3 3-3 0 0Z" fill="none" stroke="${INK}" stroke-width="1.1" stroke-linejoin="round"/><path d="M0 4 V-25 M0-8 L-5-11 M0-8 L5-11 M0-15 L-5-18 M0-15 L5-18 M0-21 L-3-24 M0-21 L3-24" fill="none" stroke="${INK}" stroke-width="0.8" stroke-linecap="round"/></g>`;
}

/** The engraving above the name, drawn on the lid in millimetres. */
export function motifSvg(motif: 'moon' | 'hare' | 'sprig'): string {
  if (motif === 'moon') {
    return `<g><path d="M123 30 A17 17 0 1 0 133 55 A14 14 0 1 1 123 30Z" fill="${INK}"/>${star(137, 38, 4.2)}${star(147, 50, 2.6)}${star(129, 47, 1.9)}${star(98, 34, 2.3)}${star(92, 48, 3.1)}</g>`;
  }
  if (motif === 'sprig') {
    const acorn = `<path d="M-4 0 C-4 6-1 9 0 10.5 C1 9 4 6 4 0Z" fill="none" stroke="${INK}" stroke-width="1"/><path d="M-5 0 Q0-5 5 0Z" fill="${INK}"/><path d="M0-2.5 V-5.5" stroke="${INK}" stroke-width="1"/>`;
    return `<g><g transform="translate(120 58) rotate(-62)">${oakLeaf(30)}</g><g transform="translate(120 58) rotate(62)">${oakLeaf(30)}</g><g transform="translate(120 57)">${oakLeaf(27)}</g><g transform="translate(108 58) rotate(24)">${acorn}</g><g transform="translate(132 58) rotate(-24)">${acorn}</g></g>`;
  }
  return `<g fill="none" stroke="${INK}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"><path d="M92 60 C89 46 101 36 117 37 C128 37 134 42 138 48 C146 47 152 52 151 58 C150 62 145 63 139 62 H97 C94 62 92 61 92 60Z"/><path d="M137 48 C130 42 120 41 112 44 C119 49 129 51 137 50"/><path d="M134 46 C126 38 116 36 107 38 C112 44 124 46 132 47"/><path d="M144 55 q2 1.4 4 0" /><path d="M92 56 a4.4 4.4 0 1 1 1.5-6"/><path d="M104 62 C103 55 110 51 117 53"/></g>`;
}

/** The motif for the option's button, on a chip of oak. */
export const motifSwatch = (motif: 'moon' | 'hare' | 'sprig'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="72" height="48" viewBox="84 22 72 48"><rect x="84" y="22" width="72" height="48" fill="#DDBB8A"/>${motifSvg(motif)}</svg>`;

/** The motif alone, as a transparent picture of the whole lid. */
export const motifPicture = (motif: 'moon' | 'hare' | 'sprig'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="180" viewBox="0 0 240 180">${motifSvg(motif)}</svg>`;
