const INK = '#2E1A0F';
const head = '<svg xmlns="http://www.w3.org/2000/svg" width="305" height="203" viewBox="0 0 305 203">';

/** A branch of `count` pairs of leaves along a curve that opens towards the name, as a fragment for the left side. */
function branch(leaf: (size: number) => string, count: number, spread: number): string {
  // Along a circle about the board's middle, from the foot upwards.
  const [cx, cy, r] = [152.5, 101.5, 80];
  let body = '';
  const points: string[] = [];
  for (let i = 0; i <= count; i++) {
    const a = ((96 + (i / count) * 118) * Math.PI) / 180;
    const x = cx + Math.cos(a) * r * 1.68;
    const y = cy + Math.sin(a) * r;
    points.push(`${x.toFixed(2)} ${y.toFixed(2)}`);
    const heading = (Math.atan2(Math.cos(a) * r, -Math.sin(a) * r * 1.68) * 180) / Math.PI;
    const size = 1 - Math.abs(i / count - 0.45) * 0.5;
    for (const side of [-1, 1]) {
      body += `<g transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) rotate(${(heading + side * spread).toFixed(1)}) scale(${size.toFixed(3)})">${leaf(side)}</g>`;
    }
  }
  return `${body}<path d="M${points.join('L')}" fill="none" stroke="${INK}" stroke-width="1.1" stroke-linecap="round"/>`;
}

const mirrored = (half: string) => `${head}${half}<g transform="translate(305 0) scale(-1 1)">${half}</g></svg>`;

const laurelHalf = (): string =>
  branch(
    () =>
      `<path d="M0 0C4-4.4 11-4.2 15.5 0C11 3.6 4 3.4 0 0Z" fill="${INK}"/><path d="M2 0H13.5" stroke="#6b4a33" stroke-width=".5"/>`,
    11,
    34,
  );

/** Two laurel branches round the name. */
export const laurel = (): string => mirrored(laurelHalf());

/** The branches in another colour, as a fragment for a photo of the engraved board. */
export function laurelBranches(color: string): string {
  const half = laurelHalf().replaceAll(INK, color).replaceAll('#6b4a33', color);
  return `${half}<g transform="translate(305 0) scale(-1 1)">${half}</g>`;
}

/** Two ears of wheat. */
export const wheat = (): string =>
  mirrored(
    branch(
      () =>
        `<path d="M0 0C3-3.6 8-3.6 10.5-.6C8 2 3 2.2 0 0Z" fill="${INK}"/><path d="M10-.6C14-2.4 18-3 22-3" stroke="${INK}" stroke-width=".55" fill="none" stroke-linecap="round"/>`,
      15,
      21,
    ),
  );

/** Two thin lines above and below. */
export const thinRule = (): string =>
  `${head}<g stroke="${INK}" stroke-linecap="round"><path d="M52.5 56H252.5M52.5 146H252.5" stroke-width="1.1"/><path d="M72.5 60H232.5M72.5 142H232.5" stroke-width=".5"/></g><g fill="${INK}"><path d="M152.5 51.5l4.5 4.5-4.5 4.5-4.5-4.5ZM152.5 141.5l4.5 4.5-4.5 4.5-4.5-4.5Z"/></g></svg>`;
