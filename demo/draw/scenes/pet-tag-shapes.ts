/** Outline of a tag of 36 by 30 mm, with its hole. */
const OUTLINES = {
  round: 'M18 0.7A14.3 14.3 0 1 1 17.99 0.7Z',
  bone: 'M8.2 6.2A5.2 5.2 0 0 1 12.6 9.2H23.4A5.2 5.2 0 1 1 31.9 15A5.2 5.2 0 1 1 23.4 20.8H12.6A5.2 5.2 0 1 1 4.1 15A5.2 5.2 0 0 1 8.2 6.2Z',
  hexagon:
    'M10.6 1.2H25.4Q26.6 1.2 27.2 2.2L34.2 14Q34.8 15 34.2 16L27.2 27.8Q26.6 28.8 25.4 28.8H10.6Q9.4 28.8 8.8 27.8L1.8 16Q1.2 15 1.8 14L8.8 2.2Q9.4 1.2 10.6 1.2Z',
} as const;
const HOLES = { round: [18, 4], bone: [18, 11.4], hexagon: [18, 4.4] } as const;

/** A brass tag of one shape, drawn without text. */
export function tagShape(shape: keyof typeof OUTLINES): string {
  const [x, y] = HOLES[shape];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="360" height="300" viewBox="0 0 36 30"><title>${shape}</title><defs><linearGradient id="m" x2="1" y2="1"><stop stop-color="#E9C97F"/><stop offset=".45" stop-color="#C79E4E"/><stop offset=".6" stop-color="#D9B566"/><stop offset="1" stop-color="#A87F35"/></linearGradient><linearGradient id="e" x2="0" y2="1"><stop stop-color="#F7E4B0"/><stop offset="1" stop-color="#8B6728"/></linearGradient></defs><path d="${OUTLINES[shape]}" fill="url(#m)" stroke="url(#e)" stroke-width=".5"/><circle cx="${x}" cy="${y}" r="1.75" fill="#FFFFFF" stroke="#8B6728" stroke-width=".35"/></svg>
`;
}
