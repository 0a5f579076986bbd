import { describe, expect, it, onTestFinished } from 'vitest';
import { inAnotherProcess, installation } from './installation.test-data.ts';
import { openKeys } from './open-keys.ts';

const processes = 4;
const each = <T>(make: (no: number) => T): T[] => Array.from({ length: processes }, (_, no) => make(no));

describe('several processes with the same keys', () => {
  it('starting at once on an empty folder, agree on one master key and one secret of each name', async () => {
    const where = await installation(onTestFinished);
    const ran = await Promise.all(
      each(() =>
        inAnotherProcess(
          where,
          `const keys = await openKeys(where);
           const secret = await keys.secret('sign-in');
           process.stdout.write(Buffer.from(secret).toString('hex'));`,
        ),
      ),
    );
    expect(ran.map(({ err }) => err)).toEqual(each(() => ''));
    expect(new Set(ran.map(({ out }) => out)).size).toBe(1);
    expect(Buffer.from(await (await openKeys(where)).secret('sign-in')).toString('hex')).toBe(ran[0]?.out);
  });

  it('making different secrets at once, lose none', async () => {
    const where = await installation(onTestFinished);
    const ran = await Promise.all(
      each((no) =>
        inAnotherProcess(
          where,
          `const keys = await openKeys(where);
           const made = await Promise.all(Array.from({ length: 8 }, async (_, place) => {
             const name = 'inspection/${no}-' + place;
             return [name, Buffer.from(await keys.secret(name)).toString('hex')];
           }));
           process.stdout.write(JSON.stringify(made));`,
        ),
      ),
    );
    const made: [string, string][] = ran.flatMap(({ out }) => JSON.parse(out));
    const keys = await openKeys(where);
    expect(await keys.names()).toEqual(made.map(([name]) => name).sort());
    for (const [name, secret] of made) expect(Buffer.from(await keys.secret(name)).toString('hex')).toBe(secret);
  });

  it('one changing the master key and destroying, the others reading and making, all see whole keys', async () => {
    const where = await installation(onTestFinished);
    const keys = await openKeys(where);
    const secret = Buffer.from(await keys.secret('sign-in')).toString('hex');
    const changing = inAnotherProcess(
      where,
      `const keys = await openKeys(where);
       for (let turn = 0; turn < 6; turn += 1) {
         await keys.rotateMaster(new Date());
         await keys.secret('inspection/gone-' + turn);
         await keys.destroy('inspection/gone-' + turn, new Date());
       }`,
    );
    const reading = each((no) =>
      inAnotherProcess(
        where,
        `const keys = await openKeys(where);
         for (let turn = 0; turn < 40; turn += 1) {
           const secret = Buffer.from(await keys.secret('sign-in')).toString('hex');
           if (secret !== '${secret}') throw new Error('another secret');
           if (turn % 10 === 0) await keys.secret('inspection/${no}-' + turn);
         }`,
      ),
    );
    const ran = await Promise.all([changing, ...reading]);
    expect(ran.map(({ err, code }) => [code, err])).toEqual([[0, ''], ...each(() => [0, ''])]);
    expect(await keys.names()).toHaveLength(1 + processes * 4);
    expect(await keys.destroyed()).toHaveLength(6);
  });

  it('killed while they make secrets, leave keys that the next can use, and every secret that was answered', async () => {
    const where = await installation(onTestFinished);
    const ran = await Promise.all(
      each((no) =>
        inAnotherProcess(
          where,
          `const { writeSync } = await import('node:fs');
           const keys = await openKeys(where);
           setTimeout(() => process.kill(process.pid, 'SIGKILL'), ${60 + 45 * no});
           for (let place = 0; ; place += 1) {
             const name = 'inspection/${no}-' + place;
             writeSync(1, name + ' ' + Buffer.from(await keys.secret(name)).toString('hex') + '\\n');
           }`,
        ),
      ),
    );
    expect(ran.map(({ signal }) => signal)).toEqual(each(() => 'SIGKILL'));
    const answered = ran.flatMap(({ out }) => out.split('\n').filter((line) => line !== ''));
    expect(answered.length).toBeGreaterThan(0);
    const keys = await openKeys(where);
    for (const line of answered) {
      const [name = '', secret = ''] = line.split(' ');
      expect(Buffer.from((await keys.existing(name)) ?? []).toString('hex')).toBe(secret);
    }
    expect(await keys.secret('sign-in')).toHaveLength(32);
  });
});
