import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { announce } from '../../desk/announce.ts';
import { t } from '../words.ts';
import type { Placement, Surface } from './document.ts';
import { useEditing } from './editing.ts';
import { type Corner, grownBox, movedBox, reshapedBox } from './reshape-placement.ts';

const CORNERS: readonly Corner[] = [
  { x: -1, y: -1 },
  { x: 1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
];
/** Millimetres a drag snaps to; a tenth with Alt held. */
const GRID = 0.5;
const FINE = 0.1;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface Drag {
  readonly index: number;
  readonly corner: Corner | undefined;
  readonly from: { readonly x: number; readonly y: number };
  readonly start: Placement;
}

/** A surface at true size with its photo and the places of its fields. Each place is moved and resized by pointer or by keys; the inspector's numbers do the same. */
export function SurfaceCanvas(props: {
  surface: Surface;
  /** Label of the field drawn at a place, if any. */
  labelOf: (placement: Placement) => string | undefined;
  badAt: (index: number) => boolean;
  selected: number | undefined;
  onSelect: (index: number) => void;
  onChange: (index: number, placement: Placement) => void;
  onRemove: (index: number) => void;
}) {
  const { surface } = props;
  const { pictureUrl, endStep } = useEditing();
  const svg = useRef<SVGSVGElement>(null);
  const drag = useRef<Drag>(undefined);
  const scale = useScale(svg, surface.size.width);
  const { width, height } = surface.size;
  const photo = surface.image === undefined ? undefined : pictureUrl(surface.image);
  /** Pixels as millimetres on the surface, so that handles and labels keep their size on screen. */
  const px = (pixels: number) => pixels / scale;

  const at = (event: PointerEvent) => {
    const matrix = svg.current?.getScreenCTM()?.inverse();
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
    return { x: point.x, y: point.y };
  };
  const grab = (event: PointerEvent<SVGElement>, index: number, corner?: Corner) => {
    if (event.button !== 0) return;
    const start = surface.placements[index];
    if (!start) return;
    event.stopPropagation();
    svg.current?.setPointerCapture(event.pointerId);
    drag.current = { index, corner, from: at(event), start };
    endStep();
    props.onSelect(index);
  };
  const pull = (event: PointerEvent) => {
    if (!drag.current) return;
    const { index, corner, from, start } = drag.current;
    const to = at(event);
    const by = { x: to.x - from.x, y: to.y - from.y };
    const grid = event.altKey ? FINE : GRID;
    props.onChange(index, corner ? reshapedBox(start, corner, by, grid) : movedBox(start, by, grid));
  };
  const release = () => {
    drag.current = undefined;
    endStep();
  };
  const press = (event: KeyboardEvent, index: number) => {
    const placement = surface.placements[index];
    const arrow = ARROWS[event.key];
    if (!placement) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      props.onSelect(index);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      props.onRemove(index);
    } else if (arrow) {
      event.preventDefault();
      const step = event.altKey ? FINE : event.ctrlKey || event.metaKey ? 10 : 1;
      const by = { x: arrow[0] * step, y: arrow[1] * step };
      const next = event.shiftKey ? grownBox(placement, by, FINE) : movedBox(placement, by, FINE);
      props.onChange(index, next);
      announce(describe(next, props.labelOf(placement)));
    }
  };
  const shown = props.selected === undefined ? undefined : surface.placements[props.selected];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset
    <svg
      ref={svg}
      className="surface-canvas"
      viewBox={`0 0 ${width} ${height}`}
      style={{ aspectRatio: `${width} / ${height}` }}
      onPointerMove={pull}
      onPointerUp={release}
      onPointerCancel={release}
      role="group"
      aria-label={t('canvas.alt', { surface: surface.label })}
      aria-describedby="canvas-keys"
    >
      <rect className="ground" width={width} height={height} />
      {photo && <image href={photo} width={width} height={height} preserveAspectRatio="none" />}
      {surface.placements.map((placement, index) => (
        <Place
          key={placement.id}
          placement={placement}
          label={props.labelOf(placement)}
          bad={props.badAt(index)}
          selected={props.selected === index}
          px={px}
          onPointerDown={(event) => grab(event, index)}
          onKeyDown={(event) => press(event, index)}
          onFocus={() => props.onSelect(index)}
        />
      ))}
      {shown && props.selected !== undefined && (
        <g className="handles" transform={turn(shown)}>
          {CORNERS.map((corner) => (
            <g key={`${corner.x}${corner.y}`} onPointerDown={(event) => grab(event, props.selected ?? 0, corner)}>
              {/* A finger needs more room than the eye. */}
              <circle
                className="reach"
                cx={shown.x + (shown.width * (1 + corner.x)) / 2}
                cy={shown.y + (shown.height * (1 + corner.y)) / 2}
                r={px(16)}
              />
              <circle
                className={corner.x === corner.y ? 'handle main' : 'handle cross'}
                cx={shown.x + (shown.width * (1 + corner.x)) / 2}
                cy={shown.y + (shown.height * (1 + corner.y)) / 2}
                r={px(6)}
              />
            </g>
          ))}
        </g>
      )}
    </svg>
  );
}

function Place(props: {
  placement: Placement;
  label: string | undefined;
  bad: boolean;
  selected: boolean;
  px: (pixels: number) => number;
  onPointerDown: (event: PointerEvent<SVGGElement>) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: () => void;
}) {
  const { placement, px } = props;
  const { x, y, width, height } = placement;
  const label = props.label ?? t('place.unused');
  const size = px(13);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot stand inside a drawing
    <g
      className="place-mark"
      role="button"
      tabIndex={0}
      id={`place-${placement.id}`}
      aria-pressed={props.selected}
      aria-label={describe(placement, props.label)}
      data-bad={props.bad}
      transform={turn(placement)}
      onPointerDown={props.onPointerDown}
      onKeyDown={props.onKeyDown}
      onFocus={props.onFocus}
    >
      <rect className="edge" x={x} y={y} width={width} height={height} />
      {placement.shape?.kind === 'ellipse' && (
        <ellipse className="outline" cx={x + width / 2} cy={y + height / 2} rx={width / 2} ry={height / 2} />
      )}
      {placement.shape?.kind === 'path' && (
        <path className="outline" d={placement.shape.d} transform={`translate(${x} ${y})`} />
      )}
      {placement.curve?.kind === 'circle' && (
        <circle className="outline" cx={x + width / 2} cy={y + height / 2} r={Math.min(width, height) / 2} />
      )}
      <g className="tag">
        <rect x={x} y={y - px(20)} width={px(16) + label.length * size * 0.64} height={px(20)} rx={px(4)} />
        <text x={x + px(7)} y={y - px(6)} fontSize={size}>
          {label}
        </text>
      </g>
    </g>
  );
}

function turn(placement: Placement): string | undefined {
  const { x, y, width, height, rotation } = placement;
  return rotation ? `rotate(${rotation} ${x + width / 2} ${y + height / 2})` : undefined;
}

function describe(placement: Placement, label: string | undefined): string {
  const { x, y, width, height } = placement;
  return t('place.at', { label: label ?? t('place.unused'), x, y, width, height });
}

/** Pixels on screen for each millimetre. */
function useScale(svg: React.RefObject<SVGSVGElement | null>, width: number): number {
  const [scale, setScale] = useState(1);
  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setScale(Math.max(element.clientWidth / width, 0.01)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [svg, width]);
  return scale;
}
