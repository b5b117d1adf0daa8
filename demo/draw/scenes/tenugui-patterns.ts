/** Three traditional patterns dyed in indigo on white cotton, 920 by 360 mm, with a white window for the name. */
export type Pattern = 'seigaiha' | 'asanoha' | 'ichimatsu';

const INDIGO = '#274472';

/** Overlapping rings like waves. */
function seigaiha(): string {
  const r = 34;
  let body = '';
  for (let row = -1; row * r * 0.5 < 400; row++) {
    for (let i = -1; i * r * 2 < 960; i++) {
      const x = i * r * 2 + (row & 1 ? r : 0);
      const y = row * r * 0.5 + 20;
      body += [1, 0.78, 0.56, 0.34, 0.13]
        .map(
          (s, k) =>
            `<circle cx="${x}" cy="${y + r}" r="${(r * s).toFixed(2)}" fill="${k & 1 ? '#F1ECE0' : INDIGO}" stroke="#F1ECE0" stroke-width="${k === 0 ? 3 : 0}"/>`,
        )
        .join('');
    }
  }
  return body;
}

/** Hemp leaves: a net of triangles each with a star of lines. */
function asanoha(): string {
  const s = 66;
  const h = (s * Math.sqrt(3)) / 2;
  let d = '';
  const line = (a: readonly number[], b: readonly number[]) => {
    d += `M${a.map((n) => n.toFixed(1)).join(' ')}L${b.map((n) => n.toFixed(1)).join(' ')}`;
  };
  for (let row = -1; row * h < 400; row++) {
    for (let i = -1; i * s < 990; i++) {
      const x = i * s + (row & 1 ? s / 2 : 0);
      const y = row * h;
      for (const triangle of [
        [
          [x, y],
          [x + s, y],
          [x + s / 2, y + h],
        ],
        [
          [x + s, y],
          [x + s * 1.5, y + h],
          [x + s / 2, y + h],
        ],
      ]) {
        const [a, b, c] = triangle as [number[], number[], number[]];
        const m = [(a[0]! + b[0]! + c[0]!) / 3, (a[1]! + b[1]! + c[1]!) / 3];
        line(a, b);
        line(b, c);
        line(c, a);
        for (const corner of [a, b, c]) line(m, corner);
      }
    }
  }
  return `<rect width="920" height="360" fill="${INDIGO}"/><path d="${d}" stroke="#F1ECE0" stroke-width="2.6" stroke-linecap="round" fill="none"/>`;
}

/** Chequers. */
function ichimatsu(): string {
  const s = 40;
  let body = '';
  for (let j = 0; j * s < 360; j++) {
    for (let i = 0; i * s < 920; i++) {
      if ((i + j) & 1) body += `<rect x="${i * s}" y="${j * s}" width="${s}" height="${s}" fill="${INDIGO}"/>`;
    }
  }
  return body;
}

const WINDOW = `<rect x="285" y="84" width="350" height="192" rx="16" fill="#F1ECE0"/><rect x="293" y="92" width="334" height="176" rx="11" fill="none" stroke="${INDIGO}" stroke-width="3"/>`;

/** The whole cloth's dye. */
export function patternSvg(pattern: Pattern): string {
  const body = { seigaiha, asanoha, ichimatsu }[pattern]();
  return `<svg xmlns="http://www.w3.org/2000/svg" width="920" height="360" viewBox="0 0 920 360">${body}${WINDOW}</svg>`;
}
