import type { Studio } from './scene.ts';

/** Daylight from a large window to the upper left, a white card on the right: the light of most of the shop's photos. */
export const WINDOW: Studio = {
  key: { direction: [-0.62, 0.86, -0.38], half: [0.42, 0.42], color: [1.5, 1.45, 1.36] },
  others: [{ direction: [0.9, 0.5, 0.25], half: [0.25, 0.6], color: [0.42, 0.44, 0.48] }],
  sky: [0.46, 0.48, 0.52],
  ground: [0.2, 0.185, 0.17],
  exposure: 1,
};

/** Lower, warmer light with longer shadows. */
export const LATE: Studio = {
  key: { direction: [-0.85, 0.62, -0.3], half: [0.3, 0.3], color: [1.75, 1.55, 1.3] },
  others: [{ direction: [0.8, 0.6, 0.4], half: [0.3, 0.5], color: [0.4, 0.42, 0.5] }],
  sky: [0.4, 0.43, 0.5],
  ground: [0.19, 0.17, 0.15],
  exposure: 1,
};

/** A tent of light with two strips: what metal and glaze need to show their form. */
export const TENT: Studio = {
  key: { direction: [-0.5, 0.92, -0.25], half: [0.6, 0.5], color: [1.25, 1.22, 1.18] },
  others: [
    { direction: [1, 0.35, 0.1], half: [0.14, 0.8], color: [0.9, 0.92, 0.96] },
    { direction: [0.1, 0.55, 1], half: [0.9, 0.2], color: [0.35, 0.35, 0.35] },
  ],
  sky: [0.5, 0.51, 0.53],
  ground: [0.16, 0.15, 0.145],
  exposure: 1,
};
