import { Link } from 'wouter';
import type { ActionRowBody } from '../../http/contract/index.ts';
import { formatDay } from '../kit/format.ts';
import { sayAct } from './enforcement-words.ts';
import { ActionState } from './statement.tsx';

/** Actions in a list, each leading to its statement. */
export function ActionRows(props: { actions: readonly ActionRowBody[]; base: string; named?: boolean }) {
  return (
    <ul className="rows card">
      {props.actions.map((one) => (
        <li key={one.id} className="action-row">
          <div>
            <Link href={`${props.base}/${one.id}`}>
              {sayAct(`kind.${one.kind}`)}
              {props.named && (
                <>
                  : <bdi>{one.seller.name}</bdi>
                </>
              )}
            </Link>
            <p className="small muted">{sayAct(`clause.${one.clause}`)}</p>
          </div>
          <span className="small muted">{sayAct('facts.decided', { day: formatDay(one.decidedAt) })}</span>
          <ActionState action={one} />
        </li>
      ))}
    </ul>
  );
}
