import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { announce } from '../../desk/announce.ts';
import { Failure } from '../../desk/failure.tsx';
import { FormField } from '../../desk/form-field.tsx';
import { say } from '../../desk/words.ts';
import { programApi } from '../../kit/program-api.ts';
import { t } from '../words.ts';

/** Registers a company prefix, with the licence as evidence where the seller has it at hand. */
export function PrefixForm(props: { seller: string }) {
  const client = useQueryClient();
  const [incomplete, setIncomplete] = useState(false);
  const register = useMutation({
    mutationFn: async ({ typed }: { typed: FormData; form: HTMLFormElement }) => {
      const file = typed.get('file') as File;
      let evidence: string | undefined;
      if (file.size > 0) {
        const licence = new FormData();
        licence.set('requirement', 'gtin');
        licence.set('document', 'licence');
        licence.set('expires', String(typed.get('until')));
        licence.set('declared', 'yes');
        // The file last: the server reads the fields first.
        licence.set('file', file);
        evidence = (await programApi.uploadDocument(props.seller, licence)).id;
      }
      const prefix = String(typed.get('prefix')).trim();
      const gtin = String(typed.get('gtin')).trim();
      return programApi.registerPrefix(props.seller, { prefix, gtin, ...(evidence && { evidence }) });
    },
    onSuccess: async (_, { form }) => {
      form.reset();
      announce(t('prefix.sent'));
      await client.invalidateQueries({ queryKey: ['numbers', props.seller] });
    },
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    const half = (typed.get('file') as File).size > 0 && !(typed.get('until') && typed.get('declared'));
    setIncomplete(half);
    if (half) document.getElementById('licence-until')?.focus();
    else if (!register.isPending) register.mutate({ typed, form });
  };
  return (
    <form className="card form" onSubmit={send} aria-labelledby="register-prefix">
      <h2 id="register-prefix">{t('prefix.register')}</h2>
      <FormField label={t('prefix.number')} help={t('prefix.number.help')} required>
        {(control) => (
          <input {...control} name="prefix" className="input" inputMode="numeric" pattern="\d{4,12}" required />
        )}
      </FormField>
      <FormField label={t('prefix.gtin')} help={t('prefix.gtin.help')} required>
        {(control) => (
          <input {...control} name="gtin" className="input" inputMode="numeric" minLength={8} maxLength={20} required />
        )}
      </FormField>
      <FormField label={t('prefix.evidence')} help={t('prefix.evidence.help')} optional>
        {(control) => <input {...control} name="file" type="file" accept="application/pdf,image/*" />}
      </FormField>
      <FormField
        id="licence-until"
        label={t('prefix.evidence.until')}
        problem={incomplete ? t('prefix.evidence.problem') : undefined}
        optional
      >
        {(control) => <input {...control} name="until" type="date" className="input" />}
      </FormField>
      <label className="check">
        <input type="checkbox" name="declared" />
        <span>{t('prefix.evidence.declare')}</span>
      </label>
      {register.isError && <Failure error={register.error} title={say('failedAction')} />}
      <p>
        <button type="submit" className="button primary" aria-disabled={register.isPending}>
          {t('prefix.send')}
        </button>
      </p>
    </form>
  );
}
