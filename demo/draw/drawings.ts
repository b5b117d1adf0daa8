import { motifPicture, motifSwatch } from './scenes/oak-keepsake-box-motifs.ts';
import { tagShape } from './scenes/pet-tag-shapes.ts';
import { rainbow } from './scenes/puzzle-palette.ts';
import { laurel, thinRule, wheat } from './scenes/walnut-ornaments.ts';

/** A flat drawing shown beside an option or laid over a photo. */
export interface Drawing {
  readonly file: string;
  readonly svg: string;
  /** Pixels wide, for those kept as PNG. */
  readonly width?: number;
}

/** Every drawing of an option. */
export const DRAWINGS: readonly Drawing[] = [
  { file: 'walnut-cutting-board/laurel.png', svg: laurel(), width: 1220 },
  { file: 'walnut-cutting-board/wheat.png', svg: wheat(), width: 1220 },
  { file: 'walnut-cutting-board/thin-rule.png', svg: thinRule(), width: 1220 },
  { file: 'oak-keepsake-box/motif-moon.png', svg: motifSwatch('moon'), width: 360 },
  { file: 'oak-keepsake-box/lid-moon.png', svg: motifPicture('moon'), width: 1440 },
  { file: 'oak-keepsake-box/motif-hare.png', svg: motifSwatch('hare'), width: 360 },
  { file: 'oak-keepsake-box/lid-hare.png', svg: motifPicture('hare'), width: 1440 },
  { file: 'oak-keepsake-box/motif-sprig.png', svg: motifSwatch('sprig'), width: 360 },
  { file: 'oak-keepsake-box/lid-sprig.png', svg: motifPicture('sprig'), width: 1440 },
  { file: 'name-puzzle-ar-en/palette-rainbow.png', svg: rainbow(), width: 480 },
  { file: 'pet-tag/shape-round.svg', svg: tagShape('round') },
  { file: 'pet-tag/shape-bone.svg', svg: tagShape('bone') },
  { file: 'pet-tag/shape-hexagon.svg', svg: tagShape('hexagon') },
];
