import { clauseText } from '../desk/clause-text.ts';
import type { Note } from './notes-by-place.ts';
import { t } from './words.ts';

/** What the check says of one place: what was found, in which words, why it matters, what its seller is told to do. */
export function PlaceNotes(props: { notes: readonly Note[] | undefined }) {
  if (!props.notes) return null;
  return (
    <ul className="remarks">
      {props.notes.map((note) => (
        <li
          key={`${note.path} ${note.clause} ${note.message}`}
          className={note.severity === 'suspect' ? 'remark warn' : 'remark bad'}
        >
          <p>
            <strong>{t(`note.${note.severity ?? 'problem'}`)}.</strong> <span dir="auto">{note.message}</span>
          </p>
          {note.evidence && (
            <p>
              <strong>{t('note.evidence')}:</strong> <q dir="auto">{note.evidence}</q>
            </p>
          )}
          {note.clause && (
            <p>
              <strong>{t('note.why')}:</strong> {clauseText(note.clause)}
            </p>
          )}
          {note.fix && (
            <p>
              <strong>{t('note.fix')}:</strong> <span dir="auto">{note.fix}</span>
            </p>
          )}
          <p className="small muted">
            <code>{note.path || '/'}</code>
          </p>
        </li>
      ))}
    </ul>
  );
}
