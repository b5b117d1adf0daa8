/** What a gesture tells: movement in the drawing's own units, and for two fingers how they spread and turn. */
export interface GestureMoves {
  readonly move: (x: number, y: number) => void;
  readonly spread: (factor: number) => void;
  readonly turn: (degrees: number) => void;
}

/** Follows pointers over a drawing: one moves, two spread and turn as well. Give the returned function every pointer event. */
export function gesture(unitsPerPixel: () => number, tell: GestureMoves): (event: PointerEvent) => void {
  const pointers = new Map<number, { x: number; y: number }>();
  return (event) => {
    const here = { x: event.clientX, y: event.clientY };
    if (event.type === 'pointerdown') {
      if (event.button > 0) return;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      pointers.set(event.pointerId, here);
      return;
    }
    const before = pointers.get(event.pointerId);
    if (!before) return;
    if (event.type !== 'pointermove') {
      pointers.delete(event.pointerId);
      return;
    }
    const share = unitsPerPixel() / pointers.size;
    tell.move((here.x - before.x) * share, (here.y - before.y) * share);
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      const [was, is] = [between(other, before), between(other, here)];
      if (was.length > 0 && is.length > 0) tell.spread(is.length / was.length);
      tell.turn(((is.angle - was.angle + 540) % 360) - 180);
    }
    pointers.set(event.pointerId, here);
  };
}

function between(from: { x: number; y: number }, to: { x: number; y: number }) {
  const [x, y] = [to.x - from.x, to.y - from.y];
  return { length: Math.hypot(x, y), angle: (Math.atan2(y, x) * 180) / Math.PI };
}
