import type { Ports } from '../app/ports.ts';

const DAY = 86_400_000;

/** The ports on another day, so that the demo has a past. */
export function onAnotherDay(ports: Ports, days: number): Ports {
  return { ...ports, world: { ...ports.world, now: () => new Date(ports.world.now().getTime() + days * DAY) } };
}
