import type { Job } from '../../app/ports.ts';

/** Where jobs end that failed for good; the console shows them. */
export const DEAD_LETTERS = 'dead-letters';

/**
 * Erasure is a promise to a person: it is tried again for days (about 30 tries, at most an hour apart) before
 * it becomes a dead letter, and a sweep asks for it again all the same.
 */
const ERASURE = {
  retryLimit: 30,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 3600,
  expireInSeconds: 300,
  notify: true,
  // Job rows hold ids only, but there is no reason to keep them.
  deleteAfterSeconds: 60 * 60 * 24,
};

/** A mail server that is away for a day or two is no reason not to tell people. */
const MAIL = {
  retryLimit: 40,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 3600,
  expireInSeconds: 120,
  notify: true,
  deleteAfterSeconds: 60 * 60 * 24,
};

/** Each queue and how its jobs are tried. */
export const QUEUES: Readonly<Record<Job['name'], object>> = {
  'send-notice': MAIL,
  'send-notices': MAIL,
  'send-takedown': MAIL,
  'send-invitation': MAIL,
  'hold-listed': {
    retryLimit: 10,
    retryDelay: 1,
    retryBackoff: true,
    retryDelayMax: 600,
    expireInSeconds: 600,
    notify: true,
  },
  // A transaction a seller; what a crash left undone is done by the next try, or by the sweep.
  'apply-rules': {
    retryLimit: 10,
    retryDelay: 1,
    retryBackoff: true,
    retryDelayMax: 600,
    expireInSeconds: 3600,
    notify: true,
  },
  'erase-order': ERASURE,
  'erase-orders': ERASURE,
  'erase-revision': ERASURE,
};
