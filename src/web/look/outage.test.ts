import { expect, test } from 'vitest';
import { SealError, StoreError } from '#store';
import { outageStatus } from './outage.ts';

const notWritten = (code: string) => new StoreError('not-written', 'made up', { cause: { code } });

test.each([
  ['a database that is away', new StoreError('database-unreachable', 'made up'), 503],
  ['a connection that broke', new StoreError('connection-lost', 'made up'), 503],
  ['a full disk under the database', new StoreError('database-full', 'made up'), 507],
  ['a full disk under the keys', notWritten('ENOSPC'), 507],
  ['keys that cannot be written for another reason', notWritten('EIO'), 503],
  ['what time does not mend', new StoreError('no-right', 'made up'), null],
  ['sealed data that do not open', new SealError('damaged', 'made up'), null],
  ['a fault of ours', Object.assign(new Error('made up'), { code: 'connection-lost' }), null],
])('%s', (_what, error, status) => {
  expect(outageStatus(error)).toBe(status);
});
