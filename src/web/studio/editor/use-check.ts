import { useEffect, useState } from 'react';
import type { CheckResultBody, SellerListingBody } from '../../../http/contract/index.ts';
import { api } from '../../kit/api.ts';
import { ApiFailure } from '../../kit/http-call.ts';
import type { Document } from './document.ts';

/** Milliseconds without a change after which the document is judged. */
const PAUSE = 350;

/** What the checker says of the document in sight. `down` while it does not answer. */
export interface LiveCheck {
  readonly result: CheckResultBody;
  readonly state: 'current' | 'running' | 'down';
}

/** The listing that is written, as it was saved last. */
type Saved = Pick<SellerListingBody, 'id' | 'sellerId' | 'check'>;

/** Judges the document when it is opened, since rules and papers may have changed, and while it is written. An answer to an older document is dropped; what was found before stays in sight meanwhile. */
export function useCheck(document: Document, { id: listing, sellerId: seller, check: first }: Saved): LiveCheck {
  const [judged, setJudged] = useState({ document, result: first, down: false, asked: false });
  useEffect(() => {
    if (judged.asked && document === judged.document) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      api.check(document, { seller, listing }, abort.signal).then(
        (result) => setJudged({ document, result, down: false, asked: true }),
        (error: unknown) => {
          if (abort.signal.aborted) return;
          const refused = shapeProblems(error);
          setJudged((before) =>
            refused
              ? {
                  document,
                  result: { ...before.result, verdict: 'reject', problems: refused },
                  down: false,
                  asked: true,
                }
              : { ...before, document, down: true, asked: true },
          );
        },
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [document, seller, listing, judged.document, judged.asked]);
  return { result: judged.result, state: judged.document !== document ? 'running' : judged.down ? 'down' : 'current' };
}

/** Problems of a document that has not the shape of a listing (yet): an empty title, a size of 0. */
function shapeProblems(error: unknown): CheckResultBody['problems'] | undefined {
  if (!(error instanceof ApiFailure) || !error.problem.problems?.length) return undefined;
  return error.problem.problems.map(({ path, message }) => ({
    path: path.replace(/^\/document(?=\/|$)/, ''),
    message,
  }));
}
