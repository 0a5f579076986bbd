import { expect, test } from 'vitest';
import { type Kill, kills, survive } from './kills.ts';
import { postmasterOf } from './server-of.ts';
import { killed, startProcess } from './service-process.ts';

/** The service alone, or the service and its database in the same moment. */
const killService: Kill = async (service, data) => {
  if (Math.random() < 0.4) process.kill(await postmasterOf(data), 'SIGKILL');
  await killed(service);
  return startProcess(data);
};

test('a service that is killed under load, with its database or without, has all that it acknowledged when it is started again', async () => {
  const survived = await survive(kills / 2, killService);
  expect(survived.away).toHaveLength(kills / 2);
  expect(survived.acknowledged).toBeGreaterThan(kills / 2);
}, 300_000);
