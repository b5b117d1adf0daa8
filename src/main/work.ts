import { setTimeout as pause } from 'node:timers/promises';
import { chainAudit } from '../app/audit/chain-audit.ts';
import { settleCases } from '../app/cases/settle-cases.ts';
import { advanceCompliance } from '../app/compliance/advance-compliance.ts';
import { applyRules } from '../app/compliance/apply-rules.ts';
import { holdImported, holdListed } from '../app/content/hold-listed.ts';
import { advanceEnforcement } from '../app/enforcement/advance-enforcement.ts';
import { closeOpenOrders } from '../app/enforcement/close-open-orders.ts';
import { BEGUN_AT_ONCE, beginDueErasures } from '../app/erasure/begin-due-erasures.ts';
import { eraseApart, eraseOrders } from '../app/erasure/erase-orders.ts';
import { eraseRevision } from '../app/erasure/erase-revision.ts';
import { sweep } from '../app/erasure/sweep.ts';
import { eraseOldReports } from '../app/fulfilment/erase-old-reports.ts';
import { deemDelivered } from '../app/orders/deem-delivered.ts';
import { remindOfTerms } from '../app/program/remind-of-terms.ts';
import { sendInvitation } from '../app/program/send-invitation.ts';
import { sendNotice } from '../app/program/send-notice.ts';
import { clearEndedShares } from '../app/sharing/clear-ended-shares.ts';
import { sendTakedown } from '../app/takedown/send-takedown.ts';
import { deliverWebhooks, forgetOldMessages } from '../app/webhooks/deliver-webhooks.ts';
import { renewKeys } from './renew-keys.ts';
import type { Program } from './wire.ts';

/** How often what expired is swept, in milliseconds. */
const SWEEP_EVERY = 60_000;
/** How often the log is chained. */
const CHAIN_EVERY = 2_000;
/** How often reviewers' decisions take effect. */
const SETTLE_EVERY = 2_000;
/** How often webhooks that are due are sent. */
const DELIVER_EVERY = 1_000;
/** How often old messages are forgotten. */
const FORGET_EVERY = 3_600_000;
/** How often the age of the key-encryption key is looked at. */
const RENEW_KEYS_EVERY = 3_600_000;
/** How often erasures that waited are begun. */
const BEGIN_EVERY = 10_000;

/** How often orders of closed sellers are looked at, and their buyers told. */
const CLOSE_EVERY = 10_000;

/** Starts what happens without anyone asking: erasures, and the sweep of what expired. Returns how to stop it. */
export async function startWork(
  program: Pick<Program, 'ports' | 'jobs' | 'keys'>,
  onError: (error: Error) => void,
): Promise<() => Promise<void>> {
  const { ports, jobs } = program;
  const inTurn = oneLane();
  await jobs.workTogether('erase-order', async (batch) => {
    const erasures = batch.map(({ job, jobId }) => ({ order: job.data.order, jobId }));
    await inTurn(() => eraseOrders(ports, erasures));
  });
  await jobs.work('erase-orders', async ({ data: { orders } }, jobId) => {
    const erasures = orders.map((order) => ({ order, jobId }));
    await inTurn(() => eraseOrders(ports, erasures)).catch(async (error) => {
      onError(error);
      await eraseApart(ports, orders);
    });
  });
  await jobs.work('erase-revision', async ({ data }, jobId) => {
    await eraseRevision(ports, data.revision, jobId);
  });
  await jobs.work('hold-listed', async ({ data }) => {
    if ('listed' in data) await holdListed(ports, data.listed);
    else await holdImported(ports, data.source);
  });
  await jobs.work('apply-rules', async () => {
    await applyRules(ports);
  });
  await jobs.work('send-notice', async ({ data }) => {
    await sendNotice(ports, data.notice);
  });
  await jobs.work('send-notices', async ({ data }) => {
    for (const notice of data.notices) {
      await sendNotice(ports, notice);
      await pause(BETWEEN_MAILS);
    }
  });
  await jobs.work('send-takedown', async ({ data }) => {
    await sendTakedown(ports, data.takedown, data.news);
  });
  await jobs.work('send-invitation', async ({ data }) => {
    await sendInvitation(ports, data.invitation);
  });
  const stops = [
    repeat(() => sweep(ports), SWEEP_EVERY, onError),
    repeat(async () => (await inTurn(() => beginDueErasures(ports))) === BEGUN_AT_ONCE && MORE, BEGIN_EVERY, onError),
    repeat(() => eraseOldReports(ports), SWEEP_EVERY, onError),
    repeat(() => deemDelivered(ports), SWEEP_EVERY, onError),
    repeat(() => advanceEnforcement(ports), SWEEP_EVERY, onError),
    repeat(() => closeOpenOrders(ports), CLOSE_EVERY, onError),
    repeat(() => advanceCompliance(ports), SWEEP_EVERY, onError),
    repeat(() => applyRules(ports), SWEEP_EVERY, onError),
    repeat(() => remindOfTerms(ports), SWEEP_EVERY, onError),
    repeat(() => clearEndedShares(ports), SWEEP_EVERY, onError),
    repeat(() => settleCases(ports), SETTLE_EVERY, onError),
    repeat(() => chainAudit(ports), CHAIN_EVERY, onError),
    repeat(() => deliverWebhooks(ports), DELIVER_EVERY, onError),
    repeat(() => renewKeys(program), RENEW_KEYS_EVERY, onError),
    repeat(() => forgetOldMessages(ports), FORGET_EVERY, onError),
  ];
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}

/** The pause after each of many mails, in milliseconds, eight times what one takes of a core: news to thousands of people may take minutes. Of a slow mail server it is no multiple, or a job would outlast its time. */
const BETWEEN_MAILS = 80;
/** What work answers that found as much as it takes at once: it goes on without a pause. */
const MORE = 'more';
/** How long the lane rests after each thing, as a share of the time it took. */
const REST = 0.6;

/**
 * Lets one thing happen at a time, and rests after each: erasures, which come in thousands, then keep less than
 * a core busy, and whoever orders meanwhile finds another free.
 */
function oneLane(): <T>(work: () => Promise<T>) => Promise<T> {
  let free: Promise<unknown> = Promise.resolve();
  return (work) => {
    let start = 0;
    const mine = free.then(() => {
      start = performance.now();
      return work();
    });
    const rest = () => pause((performance.now() - start) * REST);
    free = mine.then(rest, rest);
    return mine;
  };
}

/** Does something now and then again and again, each time after the last was done and a pause (none where there was more to do). Returns how to stop: what is under way is finished. */
function repeat(work: () => Promise<unknown>, pause: number, onError: (error: Error) => void): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const turn = () => {
    running = work()
      .catch(onError)
      .then((found) => {
        if (!stopped) timer = setTimeout(turn, found === MORE ? 0 : pause);
      });
  };
  turn();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}
