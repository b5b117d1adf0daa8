/** The colours people have words for, in the order of the word lists ("black" first, "beige" last). */
const KNOWN = [
  0x000000, 0x404040, 0x808080, 0xc4c4c4, 0xffffff, 0xd92b2b, 0x8a1f24, 0xe8762c, 0x6b4423, 0xb98b5e, 0xc9a227,
  0xf2c93a, 0x6f7030, 0x9ccf86, 0x3b8f4a, 0x1f4d2e, 0x2aa198, 0x8fbfe0, 0x2e6fb5, 0x1f2a44, 0x7a3f98, 0xe79ab0,
  0xe6d5b8,
];

/** The word, out of a list in the order of `KNOWN` separated by "|", for the colour nearest to `hex` (#RRGGBB). A swatch is not left to its looks alone. */
export function colourName(hex: string, words: string): string {
  const asked = oklab(Number.parseInt(hex.slice(1), 16));
  const distances = KNOWN.map((known) => {
    const lab = oklab(known);
    return lab.reduce((sum, part, axis) => sum + (part - (asked[axis] as number)) ** 2, 0);
  });
  return words.split('|')[distances.indexOf(Math.min(...distances))] ?? hex;
}

/** OKLab of an sRGB colour, by Björn Ottosson's published matrices (2020): equal distances look equally different. */
function oklab(rgb: number): number[] {
  const [r, g, b] = [16, 8, 0].map((shift) => {
    const part = ((rgb >> shift) & 255) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
