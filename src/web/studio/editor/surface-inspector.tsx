import { pointer } from '../../../core/kernel/index.ts';
import { t } from '../words.ts';
import { NumberBox, TextBox } from './bound.tsx';
import type { Way } from './document.ts';
import { useEditing } from './editing.ts';
import { PictureBox } from './picture-box.tsx';
import { RemarksAt } from './remarks.tsx';

/** One side of the product: its name, true size and photo. */
export function SurfaceInspector(props: { index: number; onRemove: () => void }) {
  const { document } = useEditing();
  const at: Way = ['template', 'surfaces', props.index];
  const surface = document.template.surfaces[props.index];
  if (!surface) return null;
  return (
    <div className="form">
      <RemarksAt anchor={pointer(...at)} />
      <TextBox at={[...at, 'label']} label={t('surface.label')} />
      <RemarksAt anchor={pointer(...at, 'size')} />
      <div className="triple">
        <NumberBox at={[...at, 'size', 'width']} label={t('surface.width')} min={1} max={5000} />
        <NumberBox at={[...at, 'size', 'height']} label={t('surface.height')} min={1} max={5000} />
        <NumberBox at={[...at, 'bleed']} label={t('surface.bleed')} min={0} max={50} step={0.5} optional />
      </div>
      <p className="small muted">{t('surface.bleed.help')}</p>
      <PictureBox at={[...at, 'image']} label={t('surface.photo')} help={t('surface.photo.help')} />
      <p>
        <button type="button" className="button danger small" onClick={props.onRemove}>
          {t('surface.remove')}
        </button>
      </p>
      {surface.placements.length > 0 && (
        <p className="small muted">{t('surface.places', { n: surface.placements.length })}</p>
      )}
    </div>
  );
}
