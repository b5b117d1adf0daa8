import { type ReactNode, useEffect, useRef, useState } from 'react';
import { announce } from '../../desk/announce.ts';
import { t } from '../words.ts';
import { partOf } from './anchor-of.ts';
import { BasicsInspector } from './basics-inspector.tsx';
import { withValueAt } from './document.ts';
import { addField, addSurface, moveField, placeOf, removeField, removeSurface } from './edit-template.ts';
import { useEditing } from './editing.ts';
import { FieldInspector } from './field-inspector.tsx';
import { PartList, type RemarkCounts } from './part-list.tsx';
import { PictureDialog } from './picture-dialog.tsx';
import type { Remark } from './remark.ts';
import { SurfaceCanvas } from './surface-canvas.tsx';
import { SurfaceInspector } from './surface-inspector.tsx';

/** List of parts, surface in sight, inspector: what is chosen in one shows in the others. */
export function Workbench(props: {
  part: string;
  onPart: (part: string) => void;
  remarks: readonly Remark[];
  checks: ReactNode;
}) {
  const { document, change, changeAs, fonts, sellerId, addPicture, set } = useEditing();
  const { surfaces, fields } = document.template;
  const { part, onPart, remarks } = props;
  const [inSight, setInSight] = useState(0);
  const [uploading, setUploading] = useState(false);
  const inspector = useRef<HTMLElement>(null);
  const [kind, number] = part.split('-');
  const index = Number(number ?? -1);
  const field = kind === 'field' ? fields[index] : undefined;
  const place = field && placeOf(document, field);
  const surfaceIndex = Math.min(
    place?.surface ?? (kind === 'surface' && surfaces[index] ? index : inSight),
    Math.max(surfaces.length - 1, 0),
  );
  const surface = surfaces[surfaceIndex];
  useEffect(() => setInSight(surfaceIndex), [surfaceIndex]);

  const choose = (next: string) => {
    onPart(next);
    // Where the columns stand below each other, the inspector is out of sight: go there.
    if (window.matchMedia('(max-width: 60rem)').matches) {
      requestAnimationFrame(() => {
        inspector.current?.focus({ preventScroll: true });
        inspector.current?.scrollIntoView({ block: 'start' });
      });
    }
  };
  const remove = (at: number) => {
    const name = fields[at]?.label ?? '';
    change((before) => removeField(before, at));
    onPart(fields.length > 1 ? `field-${Math.max(at - 1, 0)}` : 'basics');
    announce(t('edit.removed', { name }));
    requestAnimationFrame(() =>
      window.document.getElementById(fields.length > 1 ? `part-field-${Math.max(at - 1, 0)}` : 'part-basics')?.focus(),
    );
  };
  const move = (at: number, step: number) => {
    const moved = fields[at];
    if (!moved || at + step < 0 || at + step >= fields.length) return;
    const focused = window.document.activeElement?.id ?? '';
    change((before) => moveField(before, at, step));
    if (kind === 'field' && index === at) onPart(`field-${at + step}`);
    else if (kind === 'field' && index === at + step) onPart(`field-${at}`);
    announce(t('edit.moved', { name: moved.label, n: at + step + 1 }));
    // The focus goes along with the field, on whichever of its buttons it was.
    const id = focused.startsWith('part-') ? `part-field-${at + step}` : focused;
    requestAnimationFrame(() => window.document.getElementById(id)?.focus());
  };
  const add = (added: 'text' | 'image' | 'option') => {
    const labels = {
      text: t('edit.new.text'),
      image: t('edit.new.image'),
      option: t('edit.new.option'),
      optionA: t('edit.new.optionA'),
      optionB: t('edit.new.optionB'),
    };
    change((before) => addField(before, added, surfaceIndex, labels, fonts[0]?.family));
    choose(`field-${fields.length}`);
    announce(t('edit.added', { name: labels[added] }));
  };
  return (
    <div className="workbench">
      <div className="left">
        <PartList
          part={part}
          counts={countsOf(remarks, document)}
          onChoose={choose}
          onAddField={add}
          onMove={move}
          onRemove={remove}
          onAddSurface={() => {
            change((before) => addSurface(before, t('edit.new.surface', { n: surfaces.length + 1 })));
            choose(`surface-${surfaces.length}`);
          }}
        />
      </div>
      <div className="middle">
        {surfaces.length > 1 && (
          <fieldset className="surface-tabs">
            <legend className="unseen">{t('edit.surfaces')}</legend>
            {surfaces.map((one, at) => (
              <button
                key={one.id}
                type="button"
                className="chip"
                aria-pressed={at === surfaceIndex}
                onClick={() => onPart(`surface-${at}`)}
              >
                <bdi>{one.label || t('edit.unnamed')}</bdi>
              </button>
            ))}
          </fieldset>
        )}
        {surface ? (
          <figure className="card canvas">
            <SurfaceCanvas
              surface={surface}
              labelOf={(one) => fields.find((each) => each.kind !== 'option' && each.placement === one.id)?.label}
              badAt={(at) =>
                remarks.some((one) => one.anchor === `/template/surfaces/${surfaceIndex}/placements/${at}`)
              }
              selected={place?.surface === surfaceIndex ? place.placement : undefined}
              onSelect={(at) => {
                const next = partOf(`/template/surfaces/${surfaceIndex}/placements/${at}`, document);
                if (next !== part) onPart(next);
              }}
              onChange={(at, next) =>
                changeAs(`place ${surfaceIndex} ${at}`, (before) =>
                  withValueAt(before, ['template', 'surfaces', surfaceIndex, 'placements', at], next),
                )
              }
              onRemove={(at) => {
                const id = surface.placements[at]?.id;
                const owner = fields.findIndex((one) => one.kind !== 'option' && one.placement === id);
                if (owner >= 0) remove(owner);
              }}
            />
            <figcaption>
              <span className="small muted">
                {t('canvas.size', { width: surface.size.width, height: surface.size.height })}
              </span>
              {surface.image === undefined && (
                <>
                  <span className="small muted">{t('canvas.noPhoto')}</span>
                  <button type="button" className="button small" onClick={() => setUploading(true)}>
                    {t('canvas.addPhoto')}
                  </button>
                </>
              )}
              <span className="small muted keys" id="canvas-keys">
                {t('place.keys')}
              </span>
            </figcaption>
          </figure>
        ) : (
          <p className="empty">{t('edit.surfaces.none')}</p>
        )}
        {props.checks}
      </div>
      <section className="right card" ref={inspector} tabIndex={-1} aria-labelledby="inspector">
        <h2 id="inspector">
          <bdi>{titleOf(kind, field?.label, surfaces[index]?.label)}</bdi>
        </h2>
        {kind === 'field' && field ? (
          <FieldInspector key={field.id} index={index} />
        ) : kind === 'surface' && surfaces[index] ? (
          <SurfaceInspector
            key={surfaces[index].id}
            index={index}
            onRemove={() => {
              change((before) => removeSurface(before, index));
              onPart('basics');
              announce(t('edit.removed', { name: surfaces[index]?.label ?? '' }));
              window.document.getElementById('part-basics')?.focus();
            }}
          />
        ) : (
          <BasicsInspector />
        )}
      </section>
      {uploading && (
        <PictureDialog
          seller={sellerId}
          onClose={() => setUploading(false)}
          onDone={(asset) => {
            addPicture(asset.id, asset.url);
            set(['template', 'surfaces', surfaceIndex, 'image'], asset.id);
            setUploading(false);
          }}
        />
      )}
    </div>
  );
}

function titleOf(kind: string | undefined, field: string | undefined, surface: string | undefined): string {
  if (kind === 'field' && field !== undefined) return field || t('edit.unnamed');
  if (kind === 'surface' && surface !== undefined) return surface || t('edit.unnamed');
  return t('edit.basics');
}

function countsOf(remarks: readonly Remark[], document: Parameters<typeof partOf>[1]): RemarkCounts {
  const counts = new Map<string, { n: number; bad: boolean }>();
  for (const remark of remarks) {
    const part = partOf(remark.anchor, document);
    const before = counts.get(part);
    const bad = remark.kind === 'problem' || remark.severity === 'violation';
    counts.set(part, { n: (before?.n ?? 0) + 1, bad: bad || (before?.bad ?? false) });
  }
  return counts;
}
