import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ApplicationBody } from '../../http/contract/index.ts';
import { announce } from '../desk/announce.ts';
import { Failure } from '../desk/failure.tsx';
import { useMe } from '../desk/use-me.ts';
import { programApi } from '../kit/program-api.ts';
import { p } from './approval-words.ts';

/** Who is at an application, and a button to take it or let it go, so that two do not read the same one. */
export function ApplicationAssignment(props: { application: ApplicationBody }) {
  const { id, assignedTo } = props.application;
  const client = useQueryClient();
  const me = useMe().data?.user?.id;
  const mine = assignedTo !== null && assignedTo === me;
  const assign = useMutation({
    mutationFn: () => programApi.assign(id, !mine, assignedTo),
    // Also after a refusal: a colleague was faster, and the page should say so.
    onSettled: () => client.invalidateQueries({ queryKey: ['application', id] }),
    onSuccess: () => announce(p('assign.done')),
  });
  const who = assignedTo === null ? 'assign.nobody' : mine ? 'assign.you' : 'assign.other';
  const act = assignedTo === null ? 'assign.take' : mine ? 'assign.letGo' : 'assign.takeOver';
  return (
    <section className="card form" aria-labelledby="assignment">
      <h2 id="assignment">{p('assign.title')}</h2>
      <p>{p(who)}</p>
      {assign.isError && <Failure error={assign.error} />}
      <p>
        <button
          type="button"
          className="button"
          aria-disabled={assign.isPending}
          onClick={() => !assign.isPending && assign.mutate()}
        >
          {p(act)}
        </button>
      </p>
    </section>
  );
}
