// Another process of the same installation, adding to its log: a part of verify.test.ts.
import { openStore } from '../index.ts';

const [databaseUrl = '', keysFolder = '', userId = '', times = '0'] = process.argv.slice(2);
const store = await openStore({
  data: keysFolder,
  databaseUrl,
  keysFolder,
  masterKeyFile: `${keysFolder}/master.key`,
  pool: 4,
  holder: 'tests',
  tell: () => {},
});
const none = { authorityId: null, inspectionId: null, expects: null, before: null, after: null } as const;
await Promise.all(
  Array.from({ length: Number(times) }, (_, index) =>
    store.change({ for: 'person', userId }, new Date('2026-11-23T09:00:00Z'), async () => [
      { ...none, kind: 'password-set', subject: { kind: 'user', id: userId }, reason: `${process.pid} ${index}` },
    ]),
  ),
);
await store.close();
