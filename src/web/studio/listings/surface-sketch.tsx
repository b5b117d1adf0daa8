import type { SellerListingBody } from '../../../http/contract/index.ts';

type Template = SellerListingBody['document']['template'];

/** A surface as a plan: its outline at scale, and the places of its fields with their labels. For listings without a photo to show. */
export function SurfaceSketch(props: { surface: Template['surfaces'][number]; fields: Template['fields'] }) {
  const { width, height } = props.surface.size;
  const unit = Math.max(width, height) / 100;
  const labelOf = (placement: string) =>
    props.fields.find((one) => one.kind !== 'option' && one.placement === placement)?.label ?? '';
  return (
    <svg
      className="surface-sketch"
      viewBox={`${-8 * unit} ${-8 * unit} ${width + 16 * unit} ${height + 16 * unit}`}
      preserveAspectRatio="xMidYMid meet"
      aria-hidden="true"
    >
      <rect className="ground" width={width} height={height} rx={2 * unit} />
      {props.surface.placements.map((place) => (
        <g
          key={place.id}
          transform={`rotate(${place.rotation ?? 0} ${place.x + place.width / 2} ${place.y + place.height / 2})`}
        >
          <rect className="zone" x={place.x} y={place.y} width={place.width} height={place.height} rx={unit} />
          <text
            x={place.x + place.width / 2}
            y={place.y + place.height / 2}
            fontSize={Math.min(
              6 * unit,
              place.height * 0.7,
              (place.width * 1.7) / Math.max(labelOf(place.id).length, 1),
            )}
          >
            {labelOf(place.id)}
          </text>
        </g>
      ))}
    </svg>
  );
}
