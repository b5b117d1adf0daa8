import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

const read = (environment: Record<string, string>) => readConfig({ XDG_DATA_HOME: '/data', ...environment });

test('without settings content goes with the shipment, and keys and files lie beside the database', () => {
  expect(read({})).toMatchObject({
    ok: true,
    value: {
      erasure: {
        erasure: { fulfilledWhen: 'shipped', days: 0 },
        holdDays: 180,
        deletionDays: 7,
        webhooksPrivate: false,
      },
      storage: { keys: 'local', s3: undefined },
    },
  });
});

test('an operator can wait for delivery and some days after it, but not longer than a month', () => {
  expect(read({ MONOGRAM_ERASE_WHEN: 'delivered', MONOGRAM_ERASE_AFTER_DAYS: '14' })).toMatchObject({
    ok: true,
    value: { erasure: { erasure: { fulfilledWhen: 'delivered', days: 14 } } },
  });
  for (const [name, value] of [
    ['MONOGRAM_ERASE_AFTER_DAYS', '31'],
    ['MONOGRAM_ERASE_AFTER_DAYS', '-1'],
    ['MONOGRAM_ERASE_WHEN', 'never'],
    ['MONOGRAM_HOLD_DAYS', '0'],
    ['MONOGRAM_DELETION_DAYS', 'soon'],
    ['MONOGRAM_KEYS', 'paper'],
    ['MONOGRAM_BLOBS', 'tape'],
  ] as const) {
    const outcome = read({ [name]: value });
    expect(outcome.ok ? '' : outcome.error, `${name}=${value}`).toContain(name);
  }
});

test('a provider that is chosen and not set up is told by each setting that is missing', () => {
  const kms = read({ MONOGRAM_KEYS: 'kms', AWS_REGION: 'eu-central-1' });
  expect(kms.ok ? '' : kms.error).toBe(
    [
      'The setting MONOGRAM_KMS_KEY is missing: KMS needs it.',
      'The setting AWS_ACCESS_KEY_ID is missing: KMS needs it.',
      'The setting AWS_SECRET_ACCESS_KEY is missing: KMS needs it.',
    ].join('\n'),
  );
  const vault = read({
    MONOGRAM_KEYS: 'vault',
    MONOGRAM_VAULT_ADDRESS: 'https://vault.example',
    MONOGRAM_VAULT_KEY: 'm',
  });
  expect(vault.ok ? '' : vault.error).toContain('MONOGRAM_VAULT_TOKEN_FILE');
  const s3 = read({ MONOGRAM_BLOBS: 's3' });
  expect(s3.ok ? '' : s3.error).toContain('MONOGRAM_S3_BUCKET');
});

test('a provider that is set up beside the chosen one is kept: what it wrapped still unwraps', () => {
  const outcome = read({
    MONOGRAM_KEYS: 'local',
    MONOGRAM_VAULT_ADDRESS: 'https://vault.example',
    MONOGRAM_VAULT_KEY: 'monogram',
    MONOGRAM_VAULT_TOKEN_FILE: '/run/token',
  });
  expect(outcome).toMatchObject({ ok: true, value: { storage: { keys: 'local', vault: { mount: 'transit' } } } });
});

test('the database is named by any address PostgreSQL knows, also one of a socket, and nothing else is taken for one', () => {
  for (const DATABASE_URL of [
    'postgres://owner:secret@db.internal:5432/monogram',
    'postgresql://owner:secret@/monogram?host=%2Fvar%2Frun%2Fpostgresql&port=5433',
  ])
    expect(read({ DATABASE_URL })).toMatchObject({ ok: true, value: { databaseUrl: DATABASE_URL } });
  const broken = read({ DATABASE_URL: 'postgres://owner:%zz@db:x/monogram' });
  expect(broken.ok ? '' : broken.error).toContain('DATABASE_URL is no address of a PostgreSQL');
  const outcome = read({ DATABASE_URL: 'mysql://owner@db/monogram' });
  expect(outcome.ok ? '' : outcome.error).toContain('DATABASE_URL starts with postgres://');
});

test('proxies are addresses and networks, and nothing else is believed', () => {
  expect(read({ MONOGRAM_PROXIES: '10.0.0.0/8, fd00::/8,192.0.2.7' })).toMatchObject({
    ok: true,
    value: { proxies: ['10.0.0.0/8', 'fd00::/8', '192.0.2.7'] },
  });
  for (const wrong of ['everybody', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0/8', 'fd00::/129']) {
    const outcome = read({ MONOGRAM_PROXIES: wrong });
    expect(outcome.ok ? '' : outcome.error, wrong).toContain('MONOGRAM_PROXIES');
  }
});
