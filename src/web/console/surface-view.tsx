import type { SellerListingBody } from '../../http/contract/index.ts';
import { sized } from '../kit/sized.ts';
import { t } from './words.ts';

type Template = SellerListingBody['document']['template'];

/** A surface with its photo and the places of its fields drawn over it, to look at only. */
export function SurfaceView(props: {
  surface: Template['surfaces'][number];
  fields: Template['fields'];
  /** Address of the photo, if there is one. */
  photo: string | undefined;
}) {
  const { surface, fields, photo } = props;
  const { width, height } = surface.size;
  const labels = surface.placements.map(
    (place) => fields.find((one) => one.kind !== 'option' && one.placement === place.id)?.label ?? t('surface.unused'),
  );
  const unit = Math.max(width, height) / 100;
  return (
    <>
      <svg
        className="surface-view"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t('surface.alt', { surface: surface.label, fields: labels.join(', ') || t('surface.noPlaces') })}
      >
        <rect className="ground" width={width} height={height} />
        {photo && <image href={sized(photo, 1000)} width={width} height={height} preserveAspectRatio="none" />}
        {surface.placements.map(({ id, x, y, width: w, height: h, rotation }, index) => (
          <g key={id} transform={`rotate(${rotation ?? 0} ${x + w / 2} ${y + h / 2})`}>
            <rect className="zone" x={x} y={y} width={w} height={h} />
            <text
              x={x + w / 2}
              y={y + h / 2}
              fontSize={Math.min(5 * unit, h * 0.7, (w * 1.7) / Math.max(labels[index]?.length ?? 1, 1))}
            >
              {labels[index]}
            </text>
          </g>
        ))}
      </svg>
      <p className="small muted">
        {t('surface.size', { width, height })} {!photo && t('surface.noPhoto')}
      </p>
    </>
  );
}
