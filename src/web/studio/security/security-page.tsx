import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { encode } from 'uqr';
import type { SecondFactorBody } from '../../../http/contract/index.ts';
import { announce } from '../../desk/announce.ts';
import { Failure } from '../../desk/failure.tsx';
import { FormField } from '../../desk/form-field.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { PageHeading } from '../../desk/page-heading.tsx';
import { say } from '../../desk/words.ts';
import { api } from '../../kit/api.ts';
import { t } from '../words.ts';

const KEY = ['second-factor'];

/** Sets up a second factor, shows it in a session from before, or removes it. */
export default function SecurityPage() {
  const standing = useQuery({ queryKey: KEY, queryFn: () => api.secondFactor() });
  return (
    <>
      <PageHeading title={t('security.title')} face={t('face')} lead={t('security.lead')} />
      <Loaded query={standing} height={16}>
        {(data) => <Standing standing={data} />}
      </Loaded>
    </>
  );
}

function Standing(props: { standing: SecondFactorBody }) {
  const { setUp, passed, needed } = props.standing;
  return (
    <section className="card form narrow-form">
      {needed && <p className="notice">{t('security.needed')}</p>}
      <p>
        {t(setUp ? 'security.on' : 'security.off')} {setUp && t(passed ? 'security.passed' : 'security.notPassed')}
      </p>
      {!setUp && <SetUp />}
      {setUp && !passed && <ShowCode />}
      {setUp && passed && <Remove />}
    </section>
  );
}

/** Password first, so that a session left open does not lock its owner out; then the secret, then a code to prove it arrived. */
function SetUp() {
  const [password, setPassword] = useState('');
  const begin = useMutation({ mutationFn: () => api.enableSecondFactor(password) });
  if (begin.data) {
    const { totpURI, backupCodes } = begin.data;
    const key = new URL(totpURI).searchParams.get('secret') ?? '';
    return (
      <>
        <p>{t('security.scan')}</p>
        <QrCode text={totpURI} />
        <p>
          <code className="hash">{t('security.key', { key })}</code>
        </p>
        <p>{t('security.codes')}</p>
        <ul className="plain codes">
          {backupCodes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
        <ShowCode />
      </>
    );
  }
  return <PasswordForm label={t('security.begin')} act={begin} password={password} onChange={setPassword} />;
}

function Remove() {
  const client = useQueryClient();
  const [password, setPassword] = useState('');
  const remove = useMutation({
    mutationFn: () => api.disableSecondFactor(password),
    onSuccess: () => {
      announce(t('security.removed'));
      void client.invalidateQueries({ queryKey: KEY });
    },
  });
  return <PasswordForm label={t('security.remove')} act={remove} password={password} onChange={setPassword} danger />;
}

function PasswordForm(props: {
  label: string;
  act: { mutate(): void; isPending: boolean; isError: boolean; error: unknown };
  password: string;
  onChange: (password: string) => void;
  danger?: boolean;
}) {
  const { act, password } = props;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (password === '') document.getElementById('security-password')?.focus();
    else if (!act.isPending) act.mutate();
  };
  return (
    <form className="form" onSubmit={submit}>
      <FormField id="security-password" label={t('security.password')} required>
        {(control) => (
          <input
            {...control}
            className="input"
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={(event) => props.onChange(event.target.value)}
          />
        )}
      </FormField>
      {act.isError && <Failure error={act.error} title={say('failedAction')} safe />}
      <p>
        <button
          type="submit"
          className={props.danger ? 'button danger' : 'button primary'}
          aria-disabled={act.isPending}
        >
          {props.label}
        </button>
      </p>
    </form>
  );
}

function ShowCode() {
  const client = useQueryClient();
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const digits = code.replaceAll(/\s/g, '');
  const wrong = !/^\d{6}$/.test(digits);
  const verify = useMutation({
    mutationFn: () => api.verifySecondFactor(digits),
    onSuccess: () => {
      announce(t('security.verified'));
      void client.invalidateQueries({ queryKey: KEY });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong) document.getElementById('security-code')?.focus();
    else if (!verify.isPending) verify.mutate();
  };
  const problem = tried && wrong ? t('security.code.problem') : verify.isError ? t('security.wrong') : undefined;
  return (
    <form className="form" onSubmit={submit} noValidate>
      <FormField id="security-code" label={t('security.code')} required problem={problem}>
        {(control) => (
          <input
            {...control}
            className="input"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={8}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        )}
      </FormField>
      <p>
        <button type="submit" className="button primary" aria-disabled={verify.isPending}>
          {t('security.verify')}
        </button>
      </p>
    </form>
  );
}

/** A QR code as one path on white: readers want dark on light, in a dark page too. */
function QrCode(props: { text: string }) {
  const { data, size } = encode(props.text, { border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('security.qr')}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
