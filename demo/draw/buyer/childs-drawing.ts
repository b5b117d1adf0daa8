import { artwork } from '../engine/artwork.ts';
import { fbm2, noise2, random, smoothstep } from '../engine/noise.ts';
import { linear, type Picture, picture } from '../engine/picture.ts';

const [WIDTH, HEIGHT] = [2400, 1900];
const next = random(77);

/** Scribbled lines that fill a box, as a child fills an outline: to and fro, leaning, over the edges a little. */
function scribble(color: string, x: number, y: number, w: number, h: number, gap: number, lean: number): string {
  let d = `M${x} ${y}`;
  for (let t = 0; t < w; t += gap) {
    const a = y + (next() - 0.5) * 22;
    const b = y + h + (next() - 0.5) * 22;
    d += `L${(x + t + lean + (next() - 0.5) * 8).toFixed(0)} ${a.toFixed(0)}L${(x + t - lean + gap / 2).toFixed(0)} ${b.toFixed(0)}`;
  }
  return `<path d="${d}" stroke="${color}" stroke-width="${gap * 0.72}" fill="none" stroke-linejoin="round" stroke-linecap="round" opacity=".82"/>`;
}

/** A wobbly line through points. */
function line(color: string, width: number, points: readonly (readonly [number, number])[], closed = false): string {
  const shaky = points.flatMap(([x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length]!;
    const steps = !closed && i === points.length - 1 ? 1 : 5;
    return Array.from(
      { length: steps },
      (_, k) =>
        `${(x + ((nx - x) * k) / steps + (next() - 0.5) * 9).toFixed(0)} ${(y + ((ny - y) * k) / steps + (next() - 0.5) * 9).toFixed(0)}`,
    );
  });
  return `<path d="M${shaky.join('L')}${closed ? 'Z' : ''}" stroke="${color}" stroke-width="${width}" fill="none" stroke-linejoin="round" stroke-linecap="round"/>`;
}

const circle = (color: string, width: number, cx: number, cy: number, r: number) =>
  line(
    color,
    width,
    Array.from({ length: 14 }, (_, i) => [cx + Math.cos(i * 0.449) * r, cy + Math.sin(i * 0.449) * r * 1.03] as const),
    true,
  );

/** A person of `h` height standing on `y`: head, hair, dress or trousers, arms, a smile. */
function person(x: number, y: number, h: number, cloth: string, hair: string, dress: boolean): string {
  const head = y - h + h * 0.17;
  const r = h * 0.15;
  const body = dress
    ? scribble(cloth, x - h * 0.17, head + r, h * 0.34, h * 0.36, 20, h * 0.02)
    : scribble(cloth, x - h * 0.12, head + r, h * 0.24, h * 0.3, 20, 4);
  const waist = head + r + h * 0.32;
  return [
    body,
    line('#3a3a3a', 13, [
      [x - h * 0.07, waist],
      [x - h * 0.09, y],
      [x - h * 0.16, y],
    ]),
    line('#3a3a3a', 13, [
      [x + h * 0.07, waist],
      [x + h * 0.09, y],
      [x + h * 0.16, y],
    ]),
    line('#3a3a3a', 12, [
      [x - h * 0.1, head + r * 1.5],
      [x - h * 0.27, head + r * 2.3],
    ]),
    line('#3a3a3a', 12, [
      [x + h * 0.1, head + r * 1.5],
      [x + h * 0.27, head + r * 2.1],
    ]),
    `<circle cx="${x}" cy="${head}" r="${r}" fill="#F3C9A5" opacity=".8"/>`,
    circle('#3a3a3a', 11, x, head, r),
    scribble(hair, x - r, head - r * 1.15, r * 2, r * 0.6, 15, 6),
    `<circle cx="${x - r * 0.36}" cy="${head - r * 0.05}" r="${r * 0.1}" fill="#222"/><circle cx="${x + r * 0.36}" cy="${head - r * 0.05}" r="${r * 0.1}" fill="#222"/>`,
    `<path d="M${x - r * 0.45} ${head + r * 0.34}q${r * 0.45} ${r * 0.42} ${r * 0.9} 0" stroke="#C0392B" stroke-width="11" fill="none" stroke-linecap="round"/>`,
  ].join('');
}

function scene(): string {
  const rays = Array.from({ length: 9 }, (_, i) => {
    const a = 0.05 + i * 0.21;
    return line('#F2B521', 24, [
      [170 + Math.cos(a) * 330, 150 + Math.sin(a) * 330],
      [170 + Math.cos(a) * 480, 150 + Math.sin(a) * 480],
    ]);
  }).join('');
  const flowers = [1290, 1470, 2180].map((x, i) => {
    const color = ['#D8447C', '#8E5BA6', '#E4572E'][i]!;
    const petals = Array.from({ length: 6 }, (_, k) =>
      circle(color, 19, x + Math.cos(k * 1.05) * 40, 1500 + Math.sin(k * 1.05) * 40, 25),
    ).join('');
    return `${line('#3B8F4A', 17, [
      [x, 1720],
      [x + 6, 1540],
    ])}${petals}<circle cx="${x}" cy="1500" r="23" fill="#F2C521"/>`;
  });
  return [
    scribble('#6FB3DE', 620, 60, 1700, 120, 44, 30),
    scribble('#F7C52E', 10, 10, 330, 330, 30, 60),
    circle('#F2A81D', 22, 165, 155, 240),
    rays,
    scribble('#5DA84C', 20, 1690, 2360, 150, 34, 24),
    // The house.
    scribble('#E8B07A', 300, 900, 700, 800, 36, 6),
    line(
      '#6B3E26',
      18,
      [
        [300, 900],
        [1000, 900],
        [1000, 1710],
        [300, 1710],
      ],
      true,
    ),
    scribble('#C8402F', 330, 600, 640, 290, 34, 80),
    line(
      '#8E2A1F',
      20,
      [
        [250, 905],
        [650, 500],
        [1050, 905],
      ],
      true,
    ),
    line('#6B3E26', 18, [
      [860, 690],
      [860, 520],
      [940, 520],
      [940, 780],
    ]),
    line('#888888', 16, [
      [900, 490],
      [870, 420],
      [940, 370],
      [890, 300],
      [960, 240],
    ]),
    scribble('#3F7FBF', 395, 1010, 170, 170, 26, 4),
    line(
      '#2B3B55',
      15,
      [
        [390, 1005],
        [570, 1005],
        [570, 1185],
        [390, 1185],
      ],
      true,
    ),
    line('#2B3B55', 12, [
      [480, 1005],
      [480, 1185],
    ]),
    line('#2B3B55', 12, [
      [390, 1095],
      [570, 1095],
    ]),
    scribble('#3F7FBF', 745, 1010, 170, 170, 26, 4),
    line(
      '#2B3B55',
      15,
      [
        [740, 1005],
        [920, 1005],
        [920, 1185],
        [740, 1185],
      ],
      true,
    ),
    line('#2B3B55', 12, [
      [830, 1005],
      [830, 1185],
    ]),
    scribble('#7A4A2B', 575, 1360, 170, 340, 28, 3),
    line('#4A2A17', 16, [
      [570, 1710],
      [570, 1355],
      [750, 1355],
      [750, 1710],
    ]),
    '<circle cx="715" cy="1545" r="15" fill="#F2C521"/>',
    person(1640, 1730, 640, '#4C9A5B', '#5A3A22', false),
    person(1930, 1730, 560, '#D8447C', '#E0A030', true),
    person(2150 - 400, 1740, 330, '#E4572E', '#5A3A22', false),
    ...flowers,
    // A bird or two.
    line('#333', 13, [
      [1150, 420],
      [1210, 360],
      [1260, 415],
      [1320, 350],
      [1385, 410],
    ]),
    line('#333', 12, [
      [1480, 560],
      [1525, 515],
      [1560, 555],
      [1605, 508],
      [1650, 550],
    ]),
    circle('#D8447C', 16, 2000, 480, 92),
    scribble('#D8447C', 1920, 410, 160, 140, 25, 20),
    line('#444', 8, [
      [2000, 575],
      [1985, 760],
      [2030, 900],
      [2075, 1290],
    ]),
  ].join('');
}

/** A drawing in wax crayon, photographed flat: our house, by a child of five. 2400 by 1900. */
export function childsDrawing(): Picture {
  const drawn = artwork(
    `<svg xmlns="http://www.w3.org/2000/svg" width="2400" height="1900" viewBox="0 0 2400 1900">${scene()}</svg>`,
    WIDTH,
    HEIGHT,
    1,
  );
  const out = picture(WIDTH, HEIGHT);
  const paper = linear('#F4F0E4');
  const pixel = new Float64Array(4);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const tooth = noise2(x * 0.24, y * 0.24) * 0.55 + noise2(x * 0.55 + 9, y * 0.55) * 0.45;
      drawn.sample(x + (noise2(x * 0.1, y * 0.1) - 0.5) * 5, y + (noise2(x * 0.1 + 50, y * 0.1) - 0.5) * 5, pixel);
      // Wax stays on the tops of the paper's tooth; where the hand pressed, it fills the valleys too.
      const press = 0.25 + 0.3 * fbm2(x * 0.012, y * 0.012, 2);
      const wax = pixel[3]! * (0.25 + 0.75 * smoothstep(0.62 - press, 0.78 - press, tooth));
      const light = (0.93 - 0.13 * (x / WIDTH) * 0.8 - 0.06 * (y / HEIGHT)) * (0.985 + 0.03 * tooth);
      const at = (y * WIDTH + x) * 3;
      for (let k = 0; k < 3; k++) {
        out.data[at + k] = (paper[k]! * (1 - wax) + pixel[k]! * (0.9 + 0.2 * tooth) * wax) * light;
      }
    }
  }
  return out;
}
