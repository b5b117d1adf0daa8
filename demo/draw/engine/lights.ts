import type { Studio } from './scene.ts';

/** Daylight from a large window to the upper left, a white card on the right: the light of most of the shop's photos. */
export const WINDOW: Studio = {
  key: { direction: [-0.62, 0.86, -0.38], half: [0.42, 0.42], color: [1.12, 1.1, 1.06] },
  others: [{ direction: [0.9, 0.5, 0.25], half: [0.25, 0.6], color: [0.4, 0.42, 0.46] }],
  sky: [0.42, 0.435, 0.46],
  ground: [0.2, 0.19, 0.18],
};

/** Lower, warmer light with longer shadows. */
export const LATE: Studio = {
  key: { direction: [-0.85, 0.62, -0.3], half: [0.26, 0.26], color: [1.5, 1.4, 1.24] },
  others: [{ direction: [0.8, 0.6, 0.4], half: [0.3, 0.5], color: [0.4, 0.42, 0.5] }],
  sky: [0.38, 0.41, 0.47],
  ground: [0.19, 0.17, 0.15],
};

/** A tent of light with two strips: what metal and glaze need to show their form. */
export const TENT: Studio = {
  key: { direction: [-0.5, 0.92, -0.25], half: [0.6, 0.5], color: [0.98, 0.96, 0.93] },
  others: [
    { direction: [1, 0.35, 0.1], half: [0.14, 0.8], color: [0.9, 0.92, 0.96] },
    { direction: [0.1, 0.55, 1], half: [0.9, 0.2], color: [0.35, 0.35, 0.35] },
  ],
  sky: [0.46, 0.47, 0.49],
  ground: [0.16, 0.15, 0.145],
};

/** For things that stand: the window is in front on the left, so that the side towards the camera is lit. */
export const FRONT: Studio = {
  key: { direction: [-0.72, 0.74, 0.42], half: [0.36, 0.42], color: [1.2, 1.17, 1.12] },
  others: [
    { direction: [1, 0.3, 0.15], half: [0.16, 0.8], color: [0.75, 0.78, 0.84] },
    { direction: [-0.4, 0.5, -1], half: [0.5, 0.3], color: [0.3, 0.3, 0.32] },
  ],
  sky: [0.4, 0.415, 0.44],
  ground: [0.2, 0.19, 0.18],
};
