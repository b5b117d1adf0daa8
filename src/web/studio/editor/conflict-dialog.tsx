import { atPointer } from '../../../core/kernel/index.ts';
import { Dialog } from '../../desk/dialog.tsx';
import { t } from '../words.ts';
import { differences } from './differences.ts';
import type { Document } from './document.ts';

/** Most places shown; after them the number of the rest. */
const SHOWN = 6;

/** Two people saved: shows where their versions differ, and lets one be chosen. Neither is lost before. */
export function ConflictDialog(props: {
  mine: Document;
  theirs: Document;
  onMine: () => void;
  onTheirs: () => void;
  onClose: () => void;
}) {
  const places = differences(props.mine, props.theirs);
  return (
    <Dialog title={t('conflict.title')} onClose={props.onClose} wide>
      <div className="form">
        <p>{t('conflict.explain')}</p>
        <h3>{t('conflict.differ')}</h3>
        <div className="scroll-x">
          <table className="differences">
            <thead>
              <tr>
                <td />
                <th scope="col">{t('conflict.mine')}</th>
                <th scope="col">{t('conflict.theirs')}</th>
              </tr>
            </thead>
            <tbody>
              {places.slice(0, SHOWN).map((place) => (
                <tr key={place}>
                  <th scope="row">
                    <code>{place}</code>
                  </th>
                  <td dir="auto">{short(atPointer(props.mine, place))}</td>
                  <td dir="auto">{short(atPointer(props.theirs, place))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {places.length > SHOWN && <p className="small muted">{t('conflict.more', { n: places.length - SHOWN })}</p>}
        <div className="pair">
          <div>
            <button type="button" className="button primary wide" onClick={props.onMine}>
              {t('conflict.mine')}
            </button>
            <p className="small muted">{t('conflict.mine.help')}</p>
          </div>
          <div>
            <button type="button" className="button wide" onClick={props.onTheirs}>
              {t('conflict.theirs')}
            </button>
            <p className="small muted">{t('conflict.theirs.help')}</p>
          </div>
        </div>
      </div>
    </Dialog>
  );
}

function short(value: unknown): string {
  if (value === undefined) return '—';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}
