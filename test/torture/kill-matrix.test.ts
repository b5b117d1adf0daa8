import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cast, cast } from './client.ts';
import { judge } from './judge.ts';
import { killAt } from './kill-at.ts';
import { type Gate, openGate, POINTS } from './points.ts';
import { type Installation, install } from './processes.ts';

/**
 * kill -9 at named points of ordering and erasing. Here a few points, each with another victim; `npm run torture` takes
 * every point with every victim, and two hundred kills at random moments after that.
 */
let installation: Installation;
let people: Cast;
let gate: Gate;
const acknowledged: string[] = [];

beforeAll(async () => {
  installation = await install();
  people = await cast(installation);
  gate = await openGate(installation);
}, 400_000);
afterAll(async () => {
  await gate?.[Symbol.asyncDispose]();
  await installation?.[Symbol.asyncDispose]();
}, 60_000);

const CHOSEN = POINTS.filter((_, index) => index % 5 === 1).map((point, index) => ({
  point,
  victim: point.victims[index % point.victims.length] ?? 'database',
}));

test.each(CHOSEN)('$point.name, $victim killed', { timeout: 150_000 }, async ({ point, victim }) => {
  acknowledged.push(await killAt(installation, people, gate, point, victim));
});

test('no acknowledged order is lost, none placed twice, no certificate came before its erasure, and every erasure finished', {
  timeout: 300_000,
}, async () => {
  expect(acknowledged).toHaveLength(CHOSEN.length);
  expect(await judge(installation, acknowledged)).toEqual([]);
});
