import { expect, it } from 'vitest';
import { localRegister } from './local-register.ts';

const register = localRegister([
  { key: '0614141', type: 'GCP', licensee: 'Oak & Ember', active: true },
  { key: '04006381333931', type: 'GTIN', licensee: 'One Number Ltd', active: false },
]);

it('knows numbers by company prefix and by single-number licence, in the order asked', async () => {
  const records = await register.lookUp(['04006381333931', '00614141000036', '05901234123457']);
  expect(records.map(({ status, licence }) => [status, licence?.licensee])).toEqual([
    ['inactive', 'One Number Ltd'],
    ['active', 'Oak & Ember'],
    ['unknown', undefined],
  ]);
});
