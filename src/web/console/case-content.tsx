import type { LookedAtBody } from '../../http/contract/index.ts';
import { codeWords, t } from './case-words.ts';

/** What a buyer made, pictures blurred until they are asked for, beside what was found in it. */
export function CaseContent(props: { content: LookedAtBody; shown: boolean; onShow: () => void }) {
  const { content, shown } = props;
  const { locale } = content.listing;
  const blur = shown ? undefined : 'blurred';
  return (
    <div className="main-column">
      <section className="card form" aria-labelledby="found">
        <h2 id="found">{t('case.found')}</h2>
        {content.findings.length === 0 && <p>{t('case.found.none')}</p>}
        <ul className="plain log">
          {content.findings.map((one) => (
            <li key={`${one.field} ${one.code} ${one.span?.join('-')}`}>
              <span className="state warn wrap">{codeWords(one.code)}</span>
              <p className="evidence">
                <bdi lang={locale}>
                  <Marked text={one.evidence} span={one.span} />
                </bdi>
              </p>
              {one.folded !== null && <p className="small">{t('case.read', { words: one.folded })}</p>}
              <blockquote>{one.message}</blockquote>
            </li>
          ))}
        </ul>
        <p className="small muted">{t('case.lists', { lists: content.lists || '–' })}</p>
      </section>
      <section className="card form" aria-labelledby="made">
        <div className="spread">
          <h2 id="made">{t('case.made')}</h2>
          <button type="button" className="button" aria-pressed={shown} aria-keyshortcuts="p" onClick={props.onShow}>
            {t(shown ? 'case.hide' : 'case.show')} <kbd>P</kbd>
          </button>
        </div>
        <p>
          <bdi lang={locale}>{content.listing.title}</bdi>
        </p>
        {!shown && <p className="small muted">{t('case.blurred')}</p>}
        <div className="case-pictures">
          {content.proofs.map(({ surface, label, url }) => (
            <img key={surface} className={blur} src={url} alt={t('case.proof', { surface: label })} />
          ))}
          {content.pictures.map((one) => (
            <figure key={one.url}>
              <img className={blur} src={one.url} alt={t('case.picture')} />
              {one.codes.length > 0 && <HeldBecause picture={one} />}
            </figure>
          ))}
        </div>
        <h3>{t('case.choices')}</h3>
        <dl className="facts">
          {content.choices.map(({ field, label, value }) => (
            <div key={field}>
              <dt lang={locale}>{label}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}

/** What held a picture, and the listed one it looks like. */
function HeldBecause(props: { picture: LookedAtBody['pictures'][number] }) {
  const { codes, near } = props.picture;
  // Beside a code may stand the entry of the list it is on; that is said below in words.
  const said = codes.filter((code) => !code.includes('/')).map(codeWords);
  return (
    <figcaption className="small">
      <span className="state warn wrap">{t('case.held', { codes: said.join(', ') })}</span>
      {near ? (
        <>
          <p>{t('case.near', { distance: near.distance })}</p>
          <p dir="auto">{t(`case.near.${near.origin}`, { reason: near.reason || '–', list: near.list })}</p>
        </>
      ) : (
        <p className="muted">{t('case.near.none')}</p>
      )}
    </figcaption>
  );
}

/** A text with the stretch that was found in it marked. */
function Marked(props: { text: string; span: readonly [number, number] | readonly number[] | null }) {
  const { text, span } = props;
  const [start, end] = span ?? [];
  if (start === undefined || end === undefined) return text;
  return (
    <>
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}
