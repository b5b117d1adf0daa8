import { WordsForm } from '../desk/words-form.tsx';
import { e } from './enforcement-words.ts';

/** Takes something back, with the reason why. */
export function UndoForm(props: {
  id: string;
  title: string;
  help?: string;
  onUndo: (reasons: string) => Promise<void>;
}) {
  return (
    <details>
      <summary>{props.title}</summary>
      <WordsForm
        id={`${props.id}-reasons`}
        label={e('action.reasons')}
        problem={e('action.reasons.problem')}
        fewest={10}
        most={2000}
        rows={2}
        ways={[{ label: props.title, send: props.onUndo }]}
      >
        {props.help && <p>{props.help}</p>}
      </WordsForm>
    </details>
  );
}
