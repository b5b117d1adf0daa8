import type { OpeningBody } from '../../../http/contract/index.ts';
import { announce } from '../../desk/announce.ts';
import { say } from '../../desk/words.ts';
import { useOwnFonts } from '../use-own-fonts.ts';
import { t } from '../words.ts';
import { unusualCharacters } from './unusual-characters.ts';
import { useFontFace } from './use-font-face.ts';

/** Proof, choices and the production pack of an opened order. */
export function OpenedContent(props: { opening: OpeningBody; seller: string }) {
  const { opening } = props;
  const own = useOwnFonts(props.seller);
  const { report } = opening;
  return (
    <>
      {report && (
        <section className="reported" aria-label={t('report.heading')}>
          <h3>{t('report.words')}</h3>
          <p className="value as-written" dir="auto">
            {report.words}
          </p>
        </section>
      )}
      {(opening.proofs.length > 0 || report?.photoUrl) && <h3>{t('open.proofs')}</h3>}
      <ul className="proofs">
        {report?.photoUrl && (
          <li>
            <a
              href={report.photoUrl}
              target="_blank"
              rel="noreferrer"
              aria-label={`${t('report.photo')} (${say('opensIn')})`}
            >
              <img src={report.photoUrl} alt={t('report.photo')} />
            </a>
            <p className="small muted">{t('report.photo')}</p>
          </li>
        )}
        {opening.proofs.map((proof) => (
          <li key={proof.surface}>
            <a
              href={proof.url}
              target="_blank"
              rel="noreferrer"
              aria-label={`${t('open.proof', { surface: proof.label })} (${say('opensIn')})`}
            >
              <img src={proof.url} alt={t('open.proof', { surface: proof.label })} />
            </a>
            <p className="small muted">
              <bdi>{proof.label}</bdi>
            </p>
          </li>
        ))}
      </ul>
      {opening.choices.length > 0 && <h3>{t('open.choices')}</h3>}
      <ul className="plain choice-list">
        {opening.choices.map((choice) => (
          <Choice key={choice.field} choice={choice} fontUrl={own.find(({ family }) => family === choice.font)?.url} />
        ))}
      </ul>
      {opening.packUrl && (
        <p className="actions">
          <a className="button primary" href={opening.packUrl} download>
            {t('open.pack')}
          </a>
          <span className="small muted">{t('open.pack.help')}</span>
        </p>
      )}
    </>
  );
}

function Choice(props: { choice: OpeningBody['choices'][number]; fontUrl: string | undefined }) {
  const { choice } = props;
  const family = useFontFace(choice.font, props.fontUrl);
  const unusual = unusualCharacters(choice.value);
  const copy = async () => {
    await navigator.clipboard.writeText(choice.value);
    announce(say('copied'));
  };
  return (
    <li>
      <div className="spread">
        <span className="label">
          <bdi>{choice.label}</bdi>
        </span>
        <button
          type="button"
          className="button quiet small"
          aria-label={t('open.copy', { label: choice.label })}
          onClick={() => void copy()}
        >
          {say('copy')}
        </button>
      </div>
      <p className="value as-written" dir="auto" style={family ? { fontFamily: family } : undefined}>
        {choice.value === '' ? <span className="muted">{t('open.none')}</span> : choice.value}
      </p>
      {(choice.font || choice.color) && (
        <p className="small muted chips">
          {choice.font && <span>{t('open.font', { font: choice.font })}</span>}
          {choice.color && (
            <span className="colour-said">
              <svg viewBox="0 0 1 1" aria-hidden="true">
                <rect width="1" height="1" fill={choice.color} />
              </svg>
              {t('open.color', { color: choice.color })}
            </span>
          )}
        </p>
      )}
      {unusual.length > 0 && (
        <div className="unusual small">
          <span>{t('open.unusual')}</span>
          <ul>
            {unusual.map((one) => (
              <li key={one.codePoint}>
                {one.shown && <bdi className="glyph">{one.shown}</bdi>} <code>{one.codePoint}</code> {one.name}
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}
