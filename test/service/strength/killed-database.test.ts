import { expect, test } from 'vitest';
import { type Kill, kills, survive } from './kills.ts';
import { killServer, oneOf, postmasterOf } from './server-of.ts';

/** The first process of the database, or any other, whatever it is at. */
const killDatabase: Kill = async (service, data) => {
  await killServer(data, Math.random() < 0.5 ? await postmasterOf(data) : await oneOf(data));
  return service;
};

test('a database that is killed under load comes back by itself, with all that was acknowledged', async () => {
  const survived = await survive(kills / 2, killDatabase);
  expect(survived.away).toHaveLength(kills / 2);
  expect(survived.acknowledged).toBeGreaterThan(kills / 2);
}, 300_000);
