import { assertNever, pointer } from '../../../core/kernel/index.ts';
import { t } from '../words.ts';
import { Bound, MoneyBox, NumberBox, SelectBox, TextBox, TickBox } from './bound.tsx';
import { ColourBox, ColourList } from './colour-list.tsx';
import type { ImageField, TextField, Way } from './document.ts';
import { addPlacement, placeOf } from './edit-template.ts';
import { useEditing } from './editing.ts';
import { EntriesBox } from './entries-box.tsx';
import { FontPicker } from './font-picker.tsx';
import { OptionsBox } from './options-box.tsx';
import { PlaceInspector } from './place-inspector.tsx';
import { RemarksAt } from './remarks.tsx';

/** Everything about one field: what the buyer is asked, within which limits, how and where it is drawn. */
export function FieldInspector(props: { index: number }) {
  const { document } = useEditing();
  const field = document.template.fields[props.index];
  if (!field) return null;
  const at: Way = ['template', 'fields', props.index];
  const place = placeOf(document, field);
  return (
    <div className="form">
      <RemarksAt anchor={pointer(...at)} />
      <TextBox at={[...at, 'label']} label={t('field.label')} help={t('field.label.help')} />
      <TextBox at={[...at, 'help']} label={t('field.help')} optional />
      <TickBox at={[...at, 'required']} label={t('field.required')} />
      {kindOf(field, at)}
      {field.kind !== 'option' && <PlacementBox index={props.index} />}
      {place && <PlaceInspector {...place} kind={field.kind} />}
      {field.kind === 'text' && <FinerText at={at} />}
    </div>
  );
}

function kindOf(field: ReturnType<typeof useEditing>['document']['template']['fields'][number], at: Way) {
  switch (field.kind) {
    case 'text':
      return <TextParts field={field} at={at} />;
    case 'image':
      return <ImageParts field={field} at={at} />;
    case 'option':
      return <OptionsBox at={[...at, 'options']} />;
    default:
      return assertNever(field);
  }
}

function TextParts(props: { field: TextField; at: Way }) {
  const { at } = props;
  return (
    <>
      <fieldset className="triple">
        <legend>{t('field.limits')}</legend>
        <NumberBox at={[...at, 'minLength']} label={t('field.minLength')} min={0} max={4000} whole optional />
        <NumberBox at={[...at, 'maxLength']} label={t('field.maxLength')} min={1} max={4000} whole optional />
        <NumberBox at={[...at, 'maxLines']} label={t('field.maxLines')} min={1} max={50} whole optional />
      </fieldset>
      <FontPicker at={[...at, 'fonts']} />
      <ColourList at={[...at, 'colors']} />
      <EntriesBox
        at={[...at, 'suggestions']}
        label={t('field.suggestions')}
        help={t('field.suggestions.help')}
        add={t('field.suggestions.add')}
        max={20}
      />
      <div className="pair">
        <SelectBox
          at={[...at, 'align']}
          label={t('field.align')}
          choices={[
            { value: '', label: t('field.align.center') },
            { value: 'start', label: t('field.align.start') },
            { value: 'end', label: t('field.align.end') },
          ]}
        />
        <MoneyBox at={[...at, 'surcharge']} label={t('field.surcharge')} optional />
      </div>
    </>
  );
}

function FinerText(props: { at: Way }) {
  const { at } = props;
  return (
    <details>
      <summary>{t('field.more')}</summary>
      <div className="form">
        <div className="pair">
          <NumberBox at={[...at, 'minSize']} label={t('field.minSize')} min={0.1} max={500} step={0.5} optional />
          <NumberBox at={[...at, 'maxSize']} label={t('field.maxSize')} min={0.1} max={500} step={0.5} optional />
        </div>
        <p className="help small muted">{t('field.minSize.help')}</p>
        <div className="pair">
          <NumberBox
            at={[...at, 'letterSpacing']}
            label={t('field.letterSpacing')}
            min={-0.2}
            max={2}
            step={0.01}
            optional
          />
          <NumberBox at={[...at, 'lineHeight']} label={t('field.lineHeight')} min={0.5} max={4} step={0.1} optional />
        </div>
        <TextBox at={[...at, 'spot']} label={t('field.spot')} help={t('field.spot.help')} maxLength={31} optional />
      </div>
    </details>
  );
}

function ImageParts(props: { field: ImageField; at: Way }) {
  const { at, field } = props;
  const { set } = useEditing();
  const kind = field.treatment?.kind;
  return (
    <>
      <div className="pair">
        <NumberBox at={[...at, 'minDpi']} label={t('field.minDpi')} min={1} max={2400} step={10} optional />
        <NumberBox at={[...at, 'warnDpi']} label={t('field.warnDpi')} min={1} max={2400} step={10} optional />
      </div>
      <div className="pair">
        <Bound at={[...at, 'treatment']} label={t('field.treatment')}>
          {(control) => (
            <select
              {...control}
              className="select"
              value={kind ?? ''}
              onChange={(event) =>
                set(
                  [...at, 'treatment'],
                  event.target.value === ''
                    ? undefined
                    : { color: '#000000', ...field.treatment, kind: event.target.value },
                )
              }
            >
              <option value="">{t('field.treatment.none')}</option>
              <option value="threshold">{t('field.treatment.threshold')}</option>
              <option value="dither">{t('field.treatment.dither')}</option>
            </select>
          )}
        </Bound>
        <MoneyBox at={[...at, 'surcharge']} label={t('field.surcharge')} optional />
      </div>
      {field.treatment && (
        <div className="field">
          <span className="label">{t('field.treatment.color')}</span>
          <ColourBox
            label={t('field.treatment.color')}
            value={field.treatment.color}
            onChange={(colour) => set([...at, 'treatment', 'color'], colour)}
          />
        </div>
      )}
    </>
  );
}

/** Chooses the place a field is drawn at: one there is, a new one on a surface, or none. */
function PlacementBox(props: { index: number }) {
  const { document, set, change } = useEditing();
  const { surfaces, fields } = document.template;
  const at: Way = ['template', 'fields', props.index, 'placement'];
  const field = fields[props.index];
  const own = field?.kind === 'option' ? undefined : field?.placement;
  const usedBy = (id: string) => fields.find((one) => one.kind !== 'option' && one.placement === id)?.label;
  return (
    <Bound at={at} label={t('field.placement')}>
      {(control) => (
        <select
          {...control}
          className="select"
          value={own ?? ''}
          onChange={(event) => {
            const { value } = event.target;
            if (value.startsWith('new ')) change((before) => addPlacement(before, props.index, Number(value.slice(4))));
            else set(at, value === '' ? undefined : value);
          }}
        >
          <option value="">{t('field.placement.none')}</option>
          {surfaces.flatMap((surface) =>
            surface.placements.map((place) => (
              <option key={place.id} value={place.id}>
                {t('field.placement.of', {
                  placement: usedBy(place.id) ?? t('place.unused'),
                  surface: surface.label,
                })}
              </option>
            )),
          )}
          {surfaces.map((surface, index) => (
            <option key={surface.id} value={`new ${index}`}>
              {t('field.placement.new', { surface: surface.label })}
            </option>
          ))}
        </select>
      )}
    </Bound>
  );
}
