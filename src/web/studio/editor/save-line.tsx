import { t } from '../words.ts';
import type { SaveState } from './draft-keeper.ts';

/** Where the draft stands: saved, being saved, or why not. */
export function SaveLine(props: { save: SaveState; onSave: () => void }) {
  const { save } = props;
  const wrong = save.kind === 'failed' || save.kind === 'refused' || save.kind === 'conflict';
  return (
    <p className={wrong ? 'save-line state bad wrap' : 'save-line small muted'}>
      <span>{words(save)}</span>
      {save.kind === 'failed' && (
        <button type="button" className="link" onClick={props.onSave}>
          {t('save.now')}
        </button>
      )}
    </p>
  );
}

function words(save: SaveState): string {
  if (save.kind === 'saved') return t('save.saved', { time: save.at.toLocaleTimeString([], { timeStyle: 'short' }) });
  return t(`save.${save.kind}`);
}
