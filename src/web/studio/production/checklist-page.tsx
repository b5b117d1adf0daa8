import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import type { ChecklistBody } from '../../../http/contract/index.ts';
import { announce } from '../../desk/announce.ts';
import { Failure } from '../../desk/failure.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { PageHeading } from '../../desk/page-heading.tsx';
import { say } from '../../desk/words.ts';
import { WordsField } from '../../desk/words-field.tsx';
import { api } from '../../kit/api.ts';
import { t } from '../words.ts';

/** The points a seller looks at before a piece of one listing leaves. */
export default function ChecklistPage(props: { id: string }) {
  const list = useQuery({ queryKey: ['checklist', props.id], queryFn: () => api.checklist(props.id) });
  const listing = useQuery({ queryKey: ['draft', props.id], queryFn: () => api.draft(props.id) });
  const title = listing.data?.document.title ?? '';
  return (
    <>
      <p className="back">
        <Link href="/listings">{t('nav.listings')}</Link>
      </p>
      <PageHeading title={t('checklist.title', { title })} face={t('face')} lead={t('checklist.lead')} />
      <Loaded query={list} height={20}>
        {(data) => <ChecklistForm id={props.id} list={data} />}
      </Loaded>
    </>
  );
}

function ChecklistForm(props: { id: string; list: ChecklistBody }) {
  const { id, list } = props;
  const client = useQueryClient();
  const [text, setText] = useState(list.items.join('\n'));
  const [tried, setTried] = useState(false);
  const items = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const wrong =
    items.length < 1 ||
    items.length > 20 ||
    items.some((item) => item.length < 3 || item.length > 200) ||
    new Set(items).size !== items.length;
  const save = useMutation({
    mutationFn: () => api.setChecklist(id, { items }),
    onSuccess: (saved) => {
      client.setQueryData(['checklist', id], saved);
      announce(t('checklist.saved'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong) document.getElementById('checklist-items')?.focus();
    else if (!save.isPending) save.mutate();
  };
  return (
    <form className="card form" onSubmit={submit} noValidate>
      {!list.own && <p className="notice">{t('checklist.default')}</p>}
      <WordsField
        id="checklist-items"
        label={t('checklist.items')}
        required
        problem={tried && wrong ? t('checklist.problem') : undefined}
        rows={10}
        value={text}
        onChange={setText}
      />
      {save.isError && <Failure error={save.error} title={say('failedAction')} safe />}
      <p>
        <button type="submit" className="button primary" aria-disabled={save.isPending}>
          {t('checklist.save')}
        </button>
      </p>
    </form>
  );
}
