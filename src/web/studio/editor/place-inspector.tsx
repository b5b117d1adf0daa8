import { pointer } from '../../../core/kernel/index.ts';
import { t } from '../words.ts';
import { Bound, NumberBox, SelectBox } from './bound.tsx';
import type { Way } from './document.ts';
import { useEditing } from './editing.ts';
import { RemarksAt } from './remarks.tsx';

/** The numbers of a place, equal to dragging it, and its outline or the line its text runs along. */
export function PlaceInspector(props: { surface: number; placement: number; kind: 'text' | 'image' | 'option' }) {
  const { document, set } = useEditing();
  const at: Way = ['template', 'surfaces', props.surface, 'placements', props.placement];
  const surface = document.template.surfaces[props.surface];
  const place = surface?.placements[props.placement];
  if (!surface || !place) return null;
  return (
    <fieldset className="place">
      <legend>{t('place.title', { surface: surface.label })}</legend>
      <RemarksAt anchor={pointer(...at)} />
      <div className="quad">
        <NumberBox at={[...at, 'x']} label={t('place.x')} />
        <NumberBox at={[...at, 'y']} label={t('place.y')} />
        <NumberBox at={[...at, 'width']} label={t('place.width')} min={0.5} />
        <NumberBox at={[...at, 'height']} label={t('place.height')} min={0.5} />
      </div>
      <div className="pair">
        <NumberBox at={[...at, 'rotation']} label={t('place.rotation')} min={-360} max={360} optional />
        {props.kind === 'image' ? (
          <Bound at={[...at, 'shape']} label={t('place.shape')}>
            {(control) => (
              <select
                {...control}
                className="select"
                value={place.shape?.kind ?? 'rectangle'}
                onChange={(event) =>
                  set([...at, 'shape'], event.target.value === 'ellipse' ? { kind: 'ellipse' } : undefined)
                }
              >
                <option value="rectangle">{t('place.shape.rectangle')}</option>
                <option value="ellipse">{t('place.shape.ellipse')}</option>
                {place.shape?.kind === 'path' && <option value="path">{t('place.shape.path')}</option>}
              </select>
            )}
          </Bound>
        ) : (
          <Bound at={[...at, 'curve']} label={t('place.curve')}>
            {(control) => (
              <select
                {...control}
                className="select"
                value={place.curve?.kind ?? ''}
                onChange={(event) => set([...at, 'curve'], CURVES[event.target.value])}
              >
                <option value="">{t('place.curve.none')}</option>
                <option value="arc">{t('place.curve.arc')}</option>
                <option value="circle">{t('place.curve.circle')}</option>
              </select>
            )}
          </Bound>
        )}
      </div>
      {place.curve?.kind === 'arc' && (
        <NumberBox
          at={[...at, 'curve', 'sweep']}
          label={t('place.sweep')}
          help={t('place.sweep.help')}
          min={-340}
          max={340}
          step={5}
        />
      )}
      {place.curve?.kind === 'circle' && (
        <div className="pair">
          <SelectBox
            at={[...at, 'curve', 'side']}
            label={t('place.side')}
            choices={[
              { value: '', label: t('place.side.outside') },
              { value: 'inside', label: t('place.side.inside') },
            ]}
          />
          <NumberBox
            at={[...at, 'curve', 'middle']}
            label={t('place.middle')}
            min={-360}
            max={360}
            step={15}
            optional
          />
        </div>
      )}
      {props.kind === 'image' && (place.shape === undefined || place.shape.kind === 'rectangle') && (
        <RadiusBox at={[...at, 'shape']} />
      )}
    </fieldset>
  );
}

const CURVES: Readonly<Record<string, unknown>> = { arc: { kind: 'arc', sweep: 60 }, circle: { kind: 'circle' } };

/** Rounds a rectangle's corners; 0 is the plain rectangle again. */
function RadiusBox(props: { at: Way }) {
  const { document, set } = useEditing();
  const shape = props.at.reduce<unknown>(
    (value, part) => (value as Record<string, unknown> | undefined)?.[part],
    document,
  );
  const radius = (shape as { radius?: number } | undefined)?.radius ?? 0;
  return (
    <Bound at={[...props.at, 'radius']} label={t('place.radius')}>
      {(control) => (
        <input
          {...control}
          className="input number"
          type="number"
          min={0}
          step={0.5}
          value={radius}
          onChange={(event) => {
            const next = event.target.valueAsNumber;
            set(props.at, next > 0 ? { kind: 'rectangle', radius: next } : undefined);
          }}
        />
      )}
    </Bound>
  );
}
