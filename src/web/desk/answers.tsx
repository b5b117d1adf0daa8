import type { ApplicationBody } from '../../http/contract/index.ts';
import { type DeskWord, say } from './words.ts';

const ORDER = ['legalName', 'address', 'taxNumber', 'website', 'makes', 'how', 'brands', 'companyPrefixes'] as const;

/** What a seller told with an application, as they wrote it. */
export function Answers(props: { answers: ApplicationBody['answers'] }) {
  return (
    <dl className="facts">
      {ORDER.map((key) => {
        const answer = props.answers[key];
        const text = typeof answer === 'string' ? answer : answer?.join(', ');
        if (!text) return null;
        return (
          <div key={key}>
            <dt>{say(`answer.${key}` satisfies DeskWord)}</dt>
            <dd dir="auto" className="as-written">
              {text}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
