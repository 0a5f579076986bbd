import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, type TestContext, test } from 'vitest';
import { demonstratedData } from './demonstrated-data.ts';
import { administrator, demonstrated } from './real-browser.ts';
import { serverOf } from './server-of.ts';
import { dataFolder, run, type ServiceProcess, startProcess, stopped } from './service-process.ts';

async function begun(
  { onTestFinished }: TestContext,
  load: (data: string) => Promise<void> = demonstratedData,
): Promise<{ readonly service: ServiceProcess; readonly data: string }> {
  const { data, remove } = await dataFolder();
  await load(data);
  const service = await startProcess(data);
  onTestFinished(async () => {
    service.child.kill('SIGKILL');
    await service.ended;
    await remove();
  });
  return { service, data };
}

test.concurrent('a service that is told to stop finishes what it is at, lets go of everything, and ends well', async (context) => {
  const { service, data } = await begun(context);
  const browsers = await Promise.all(Array.from({ length: 6 }, () => administrator(service.address)));
  await browsers[0]?.get('/authorities/add');
  const saving = browsers.map((browser, index) =>
    browser.post('/authorities/add', { name: `Last ${index}`, code: `LAST${index}`, region: '' }, '/authorities/add'),
  );
  // Those that have begun to be answered by now are finished; whoever comes too late is refused, and knows it.
  await Promise.race(saving);
  const ending = stopped(service);
  const answers = await Promise.allSettled(saving);
  expect(await ending).toEqual({ code: 0, signal: null });
  expect(service.printed()).toContain('Stopped. Everything is kept.');
  expect(await serverOf(data)).toEqual([]);
  expect((await run(['log', 'verify', '--data', data])).code).toBe(0);

  const again = await startProcess(data);
  const there = (await (await administrator(again.address)).get('/authorities')).body;
  const saved = answers.flatMap((answer, index) =>
    answer.status === 'fulfilled' && answer.value.status === 303 ? [`Last ${index}`] : [],
  );
  expect(saved.length).toBeGreaterThan(0);
  expect(saved.filter((name) => !there.includes(name))).toEqual([]);
  expect(await stopped(again)).toEqual({ code: 0, signal: null });
});

test.concurrent('a request that never comes to its end does not keep the service from stopping', async (context) => {
  const { service } = await begun(context);
  const sent = request(`${service.address}/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '1000' },
  });
  const broken = new Promise((resolve) => sent.once('error', resolve));
  sent.write('email=');
  await pause(200);
  expect(await stopped(service)).toEqual({ code: 0, signal: null });
  expect(await broken).toMatchObject({ code: expect.stringMatching(/ECONNRESET|EPIPE/) });
});

test.concurrent('a second start over the same data says in one line who holds them, and ends with 2', async (context) => {
  const { service, data } = await begun(context);
  const second = await run(['serve', '--data', data, '--port', '0']);
  expect(second.code).toBe(2);
  expect(second.said.trim().split('\n')).toEqual([
    expect.stringMatching(/^bestfit: The data folder .* is in use by bestfit serve \(process \d+, since .*, at http:/),
  ]);
  expect(second.said).toContain(`process ${service.child.pid}`);
  expect((await fetch(`${service.address}/ready`)).status).toBe(200);
});

test.concurrent('a start at a port that is taken says so, and ends with 2 without leaving a database behind', async (context) => {
  const { service } = await begun(context);
  const { data, remove } = await dataFolder();
  context.onTestFinished(remove);
  const second = await run(['serve', '--data', data, '--port', new URL(service.address).port], { LOG_LEVEL: 'silent' });
  expect(second).toMatchObject({ code: 2, signal: null });
  expect(second.said).toMatch(/^bestfit: Port \d+ is in use\. Name another with --port/);
  expect(await serverOf(data)).toEqual([]);
});

test.concurrent('a start over a database server that does not answer says so in words', async (context) => {
  const { data, remove } = await dataFolder();
  context.onTestFinished(remove);
  const { code, said } = await run(['serve', '--data', data, '--port', '0'], {
    LOG_LEVEL: 'silent',
    DATABASE_URL: 'postgresql://bestfit:not-shown@127.0.0.1:1/bestfit',
  });
  expect(code).toBe(2);
  expect(said).toContain('The database at 127.0.0.1:1 does not answer');
  expect(said).not.toContain('not-shown');
});

test.concurrent('when the demonstration is removed, the token is shown that whoever sets up the service then needs', async (context) => {
  const { service } = await begun(context, async () => {});
  await demonstrated(service.address);
  const tokens = () => [...service.printed().matchAll(/Set-up token: (\S+)/g)].map(([, token]) => token);
  expect(tokens()).toHaveLength(1);
  const browser = await administrator(service.address);
  const page = '/service/remove-demonstration';
  const { body } = await browser.get(page);
  const field = /<input[^>]*name="(\w+)"[^>]*type="text"/.exec(body)?.[1] ?? '';
  expect((await browser.post(page, { [field]: 'Westmarch' })).status).toBe(303);
  expect(tokens()).toHaveLength(2);
  const set = { name: 'Ines Okafor', email: 'ines@westmarch.example', password: 'lantern orchard kettle' };
  const setUp = await browser.post('/set-up', { ...set, token: tokens()[1] ?? '' }, '/set-up');
  expect(setUp.location).toBe('/sign-in/set-up-codes');
});
