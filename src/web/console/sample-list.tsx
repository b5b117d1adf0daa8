import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import { announce } from '../desk/announce.ts';
import { Failure } from '../desk/failure.tsx';
import { FormField } from '../desk/form-field.tsx';
import { Loaded } from '../desk/loaded.tsx';
import { say } from '../desk/words.ts';
import { api } from '../kit/api.ts';
import { browserLocale, formatDay } from '../kit/format.ts';
import { e } from './enforcement-words.ts';

const DAY = 86_400_000;
const day = (at: number) => new Date(at).toISOString().slice(0, 10);
const percent = new Intl.NumberFormat(browserLocale(), { style: 'percent', maximumFractionDigits: 0 });

/** Samples of decisions, and drawing another. */
export function SampleList(props: { mayDecide: boolean }) {
  const samples = useQuery({ queryKey: ['samples'], queryFn: () => api.samplesOfDecisions() });
  return (
    <section className="card form" aria-labelledby="samples">
      <h2 id="samples">{e('samples.title')}</h2>
      <p>{e('samples.lead')}</p>
      <Loaded query={samples} height={6}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{e('samples.none')}</p>
          ) : (
            <ul className="plain log">
              {items.map((one) => (
                <li key={one.id}>
                  <Link href={`/oversight/samples/${one.id}`}>
                    {e('samples.drawn', { day: formatDay(one.drawnAt), population: one.population })}
                  </Link>
                  <span>{e('samples.looked', { looked: one.looked, items: one.items })}</span>
                  {one.agreement !== null && (
                    <span>{e('samples.agreement', { rate: percent.format(one.agreement) })}</span>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {props.mayDecide && <Draw />}
    </section>
  );
}

function Draw() {
  const client = useQueryClient();
  const [from, setFrom] = useState(day(Date.now() - 90 * DAY));
  const [to, setTo] = useState(day(Date.now() + DAY));
  const [size, setSize] = useState(20);
  const draw = useMutation({
    mutationFn: () => api.drawSample({ from, to, size }),
    onSuccess: (drawn) => {
      announce(e('samples.done', { n: drawn.items }));
      void client.invalidateQueries({ queryKey: ['samples'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!draw.isPending) draw.mutate();
  };
  return (
    <form className="form" onSubmit={submit}>
      <div className="pair">
        <FormField label={e('report.from')}>
          {(control) => (
            <input
              {...control}
              type="date"
              required
              className="input"
              value={from}
              onChange={(event) => setFrom(event.target.value)}
            />
          )}
        </FormField>
        <FormField label={e('report.to')}>
          {(control) => (
            <input
              {...control}
              type="date"
              required
              className="input"
              value={to}
              onChange={(event) => setTo(event.target.value)}
            />
          )}
        </FormField>
        <FormField label={e('samples.size')}>
          {(control) => (
            <input
              {...control}
              type="number"
              min={1}
              max={200}
              required
              className="input"
              value={size}
              onChange={(event) => setSize(event.target.valueAsNumber)}
            />
          )}
        </FormField>
      </div>
      {draw.isError && <Failure error={draw.error} title={say('failedAction')} safe />}
      <p>
        <button type="submit" className="button" aria-disabled={draw.isPending}>
          {e('samples.draw')}
        </button>
      </p>
    </form>
  );
}
