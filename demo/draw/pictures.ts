import type { Finish } from './engine/picture.ts';
import type { Scene } from './engine/scene.ts';

/** One photo the studio takes. */
export interface Shot {
  /** Where it goes beneath `demo/photos`. */
  readonly file: string;
  /** Module beneath `scenes/` and its export. */
  readonly scene: string;
  readonly take: string;
  readonly width: number;
  readonly height: number;
  readonly finish?: Finish;
}

const CARD = 1000;
const card = (scene: string): Shot => ({
  file: `${scene}/card.jpg`,
  scene,
  take: 'card',
  width: CARD,
  height: CARD,
  finish: { vignette: 0.12, quality: 82 },
});
/** A surface of `width` by `height` millimetres, `px` pixels wide. */
const surface = (scene: string, name: string, take: string, width: number, height: number, px: number): Shot => ({
  file: `${scene}/${name}.jpg`,
  scene,
  take,
  width: px,
  height: Math.round((px * height) / width),
  finish: { quality: 80 },
});

/** Every photo of a product. The sizes in millimetres are those of the surfaces in the listings. */
export const SHOTS: readonly Shot[] = [
  surface('walnut-cutting-board', 'top', 'top', 305, 203, 1525),
  surface('photo-mug', 'wrap', 'wrap', 228, 95, 1596),
  surface('slate-house-sign', 'front', 'front', 320, 220, 1600),
  surface('pet-tag', 'front', 'front', 36, 30, 1200),
  surface('pet-tag', 'back', 'back', 36, 30, 1200),
  surface('oak-keepsake-box', 'lid', 'lid', 240, 180, 1440),
  surface('oak-keepsake-box', 'inside-lid', 'insideLid', 240, 180, 1440),
  surface('name-puzzle-ar-en', 'board', 'board', 380, 200, 1596),
  surface('brass-bar-necklace', 'front', 'front', 60, 40, 1320),
  surface('brass-bar-necklace', 'back', 'back', 60, 40, 1320),
  surface('leather-journal', 'cover', 'cover', 165, 225, 1100),
  surface('wedding-plate', 'front', 'front', 280, 280, 1260),
  surface('wedding-plate', 'border-lines', 'borderLines', 280, 280, 1260),
  surface('stoneware-dog-bowl', 'front', 'front', 210, 120, 1470),
  surface('stoneware-dog-bowl', 'inside', 'inside', 190, 190, 1140),
  surface('linen-photo-tote', 'front', 'front', 420, 520, 1260),
  surface('tenugui', 'cloth', 'seigaiha', 920, 360, 1600),
  surface('tenugui', 'pattern-asanoha', 'asanoha', 920, 360, 1600),
  surface('tenugui', 'pattern-ichimatsu', 'ichimatsu', 920, 360, 1600),
  ...[
    'walnut-cutting-board',
    'photo-mug',
    'slate-house-sign',
    'pet-tag',
    'oak-keepsake-box',
    'name-puzzle-ar-en',
    'brass-bar-necklace',
    'leather-journal',
    'wedding-plate',
    'stoneware-dog-bowl',
    'linen-photo-tote',
    'tenugui',
  ].map(card),
];

/** Takes a scene out of its module. */
export async function sceneOf(shot: Shot): Promise<Scene> {
  const module = (await import(`./scenes/${shot.scene}.ts`)) as Record<string, () => Scene>;
  const take = module[shot.take];
  if (!take) throw new Error(`demo/draw/scenes/${shot.scene}.ts has no ${shot.take}`);
  return take();
}
