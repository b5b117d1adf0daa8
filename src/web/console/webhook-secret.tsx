import type { EndpointSecretBody } from '../../http/contract/index.ts';
import { t } from './webhook-words.ts';

/** A receiver's secret, shown once. */
export function Secret(props: { made: EndpointSecretBody }) {
  const { endpoint, secret } = props.made;
  return (
    <section className="card form" aria-labelledby="secret">
      <h2 id="secret">
        {t('secret.title')}: <bdi>{endpoint.label}</bdi>
      </h2>
      <p>{t('secret.once')}</p>
      <p>
        <code className="hash" dir="ltr">
          {secret}
        </code>
      </p>
    </section>
  );
}
