// A service under load, killed again and again at moments that nobody chose, and proved whole each time.
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { demonstratedData } from './demonstrated-data.ts';
import { type Load, load } from './load.ts';
import { ready } from './real-browser.ts';
import { dataFolder, run, type ServiceProcess, startProcess } from './service-process.ts';
import { proveWhole } from './whole.ts';

/** How often in all, over the files that share it. Set to 50 and more before a release: it takes minutes. */
export const kills = 26;

const people = 4;
/** The longest one waits for the moment of a kill, in milliseconds. */
const longest = 400;

/** Kills something of a service; answers the service that runs afterwards, which may be another process. */
export type Kill = (service: ServiceProcess, data: string) => Promise<ServiceProcess>;

/** How long the service was away each time, in milliseconds, and how much was acknowledged in all. */
export type Survived = { readonly away: readonly number[]; readonly acknowledged: number };

/** Lets people work, kills in the midst of it, waits until the service is ready again, and proves it whole; so many times. */
export async function survive(times: number, kill: Kill): Promise<Survived> {
  const { data, remove } = await dataFolder();
  await demonstratedData(data);
  let service = await startProcess(data);
  const away: number[] = [];
  let entries = 0;
  try {
    const work = await load(service.address, people);
    for (let time = 0; time < times; time += 1) {
      await underWay(work, service);
      await pause(Math.random() * longest);
      const began = performance.now();
      service = await kill(service, data);
      await ready(service.address);
      away.push(performance.now() - began);
      await work.pause();
      const now = await proveWhole(data, work.acknowledged);
      expect(now).toBeGreaterThan(entries);
      entries = now;
    }
    expect(work.odd).toEqual([]);
    const { code, said } = await run(['log', 'verify', '--data', data]);
    expect([code, said]).toEqual([0, expect.stringContaining('The change log is whole')]);
    return { away, acknowledged: work.acknowledged.length };
  } catch (error) {
    throw new Error(`After ${away.length} kills: ${String(error)}\n${service.logged().slice(-3_000)}`, {
      cause: error,
    });
  } finally {
    service.child.kill('SIGKILL');
    await service.ended;
    await remove();
  }
}

/** Puts people to work, and waits until something of theirs is done. */
async function underWay(work: Load, service: ServiceProcess): Promise<void> {
  const before = work.acknowledged.length;
  work.begin(service.address);
  while (work.acknowledged.length === before) await pause(5);
}
