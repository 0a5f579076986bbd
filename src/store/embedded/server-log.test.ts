import { mkdir, mkdtemp, readFile, rm, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptOf, openServerLog } from './server-log.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bestfit-log-'));
  file = join(folder, 'postgres.log');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const when = '2026-11-22 07:00:00.123 UTC [42]';

describe('a line of the server’s log', () => {
  it.each([
    ['postmaster|00000|LOG:  database system is ready', 'postmaster LOG 00000: database system is ready'],
    [
      'client backend|53100|ERROR:  could not extend file: No space left',
      'client backend ERROR 53100: could not extend file: No space left',
    ],
    ['checkpointer|58030|PANIC:  could not fsync file', 'checkpointer PANIC 58030: could not fsync file'],
    [
      'client backend|28P01|FATAL:  password authentication failed',
      'client backend FATAL 28P01: password authentication failed',
    ],
  ])('keeps its words when they are about the machine: %s', (line, kept) => {
    expect(keptOf(`${when} ${line}`)).toEqual({ text: `${when} ${kept}`, hasWords: true });
  });

  it.each([
    ['client backend|22007|ERROR:  invalid input syntax for type date: "Ines"', 'client backend ERROR 22007'],
    ['client backend|23505|ERROR:  duplicate key value', 'client backend ERROR 23505'],
    ['autovacuum worker|22012|ERROR:  Ines', 'autovacuum worker ERROR 22012'],
    ['client backend|53100|STATEMENT:  INSERT INTO person VALUES (Ines)', 'client backend STATEMENT 53100'],
    ['client backend|01000|WARNING:  Ines', 'client backend WARNING 01000'],
  ])('loses them when they may quote what somebody typed: %s', (line, kept) => {
    expect(keptOf(`${when} ${line}`)).toEqual({ text: `${when} ${kept}`, hasWords: false });
  });
});

describe('the server’s log', () => {
  it('puts lines together that come in pieces, and drops the further lines of a message that lost its words', async () => {
    const log = openServerLog(file, 10_000, () => undefined);
    log.take(`${when} client backend|22007|ERROR:  of "Ines\n\tOka`);
    log.take(`for" was born\n${when} postmaster|00000|LOG:  first\n\tsecond\npostgres: cannot`);
    log.take(' start');
    await log.close();
    const lines = [
      `${when} client backend ERROR 22007`,
      `${when} postmaster LOG 00000: first`,
      '\tsecond',
      'postgres: cannot start',
    ];
    expect(await readFile(file, 'utf8')).toBe(`${lines.join('\n')}\n`);
    expect(log.lastLines()).toEqual(lines);
  });

  it('keeps the last twenty lines at hand', async () => {
    const log = openServerLog(file, 10_000, () => undefined);
    for (let line = 1; line <= 30; line += 1) log.take(`line ${line}\n`);
    expect(log.lastLines()).toEqual(Array.from({ length: 20 }, (_, index) => `line ${index + 11}`));
    await log.close();
  });

  it('begins a new file when the old one is long enough, goes on with a short one, and keeps one before it', async () => {
    for (let times = 0; times < 20; times += 1) {
      const log = openServerLog(file, 1_000, () => undefined);
      log.take(`${'x'.repeat(299)}\n`);
      await log.close();
    }
    expect((await readFile(file, 'utf8')).length).toBe(1_200);
    expect((await readFile(`${file}.1`, 'utf8')).length).toBe(1_200);
  });

  it('says once that it cannot be written, keeps the last lines, and writes again when it can', async () => {
    await mkdir(file);
    const told: string[] = [];
    const log = openServerLog(file, 1_000, (reason) => {
      told.push(reason);
      if (told.length === 1) log.take('second\n');
    });
    log.take('first\n');
    for (let tries = 0; tries < 200 && told.length === 0; tries += 1) await new Promise((done) => setTimeout(done, 5));
    await new Promise((done) => setTimeout(done, 20));
    await rmdir(file);
    log.take('third\n');
    await log.close();
    expect(told).toEqual(['EISDIR']);
    expect(log.lastLines()).toEqual(['first', 'second', 'third']);
    expect(await readFile(file, 'utf8')).toBe('third\n');
  });
});
