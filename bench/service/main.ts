// The service under load, as its users would load it: signed-in pages of an inspectorate with 150 authorities and 2,000 people.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { fill, size } from './fill.ts';
import { type Answered, type Started, startService } from './start.ts';

const seconds = 10;
/** Browsers at once: as many as keep the service comfortably busy, and as many as it cannot keep up with. */
const loads = [5, 10] as const;
const print = (line: string) => process.stdout.write(`${line}\n`);

const at = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** Starts and stops a service several times; answers the middle time. */
async function startTimes(data: () => string, times: number): Promise<{ median: number; min: number; max: number }> {
  const taken: number[] = [];
  for (let i = 0; i < times; i += 1) {
    const started = await startService(data());
    taken.push(started.ms);
    await started.stop();
  }
  return { median: at(taken, 0.5), min: Math.min(...taken), max: Math.max(...taken) };
}

async function load(started: Started, paths: readonly string[], cookie: string, connections: number) {
  const requests = paths.map((path) => ({ method: 'GET' as const, path, headers: { cookie } }));
  return autocannon({ url: started.address, connections, duration: seconds, requests });
}

function tableOf(answers: readonly Answered[]): void {
  print('| page | answers | p50 | p95 | p99 | of the mean: database | template | the rest |');
  print('|---|---|---|---|---|---|---|---|');
  for (const route of [...new Set(answers.map((answer) => answer.route))].sort()) {
    const own = answers.filter((answer) => answer.route === route);
    const mean = (pick: (answer: Answered) => number) =>
      own.reduce((sum, answer) => sum + pick(answer), 0) / own.length;
    const [all, database, template] = [mean(({ ms }) => ms), mean((a) => a.database), mean((a) => a.template)];
    const times = own.map(({ ms }) => ms);
    const ms = (value: number) => `${value.toFixed(1)} ms`;
    print(
      `| ${route} | ${own.length} | ${ms(at(times, 0.5))} | ${ms(at(times, 0.95))} | ${ms(at(times, 0.99))} | ${ms(database)} | ${ms(template)} | ${ms(all - database - template)} |`,
    );
  }
}

const folder = mkdtempSync(join(tmpdir(), 'bestfit-bench-service-'));
// Root's database runs as another user, who must come through to it.
chmodSync(folder, 0o711);
try {
  let fresh = 0;
  const empty = await startTimes(() => join(folder, `empty-${fresh++}`), 5);
  const data = join(folder, 'filled');
  const { cookie, authorityId, userId } = await fill(data);
  const again = await startTimes(() => data, 5);
  const started = await startService(data);
  try {
    const paths = [
      '/',
      '/authorities',
      `/authorities/${authorityId}`,
      '/people',
      `/people/${userId}`,
      '/permissions',
      '/frameworks',
      '/change-log',
      '/account',
    ];
    const atRest = started.memory();
    await load(started, paths, cookie, loads[0]);
    const borne = [];
    for (const connections of loads) {
      const from = started.answers.length;
      const result = await load(started, paths, cookie, connections);
      borne.push({ connections, result, answers: started.answers.slice(from) });
    }
    const busy = started.memory();
    const mib = (memory: ReturnType<Started['memory']>) =>
      memory === null
        ? 'not told'
        : `${(memory.service + memory.database).toFixed(0)} MiB (service ${memory.service.toFixed(0)}, database ${memory.database.toFixed(0)})`;
    const range = (of: typeof empty) => `${of.median.toFixed(0)} ms (${of.min.toFixed(0)}–${of.max.toFixed(0)})`;
    print(
      `${size.authorities} authorities, ${size.people} people, ${size.inspections} inspections; ${seconds} s each load`,
    );
    print('');
    print(`| what | measured | goal |`);
    print('|---|---|---|');
    print(`| start on an empty machine, to the first answer | ${range(empty)} | under 5 s |`);
    print(`| start on existing data, to the first answer | ${range(again)} | under 2 s |`);
    for (const { connections, result, answers } of borne) {
      const p95 = at(
        answers.map(({ ms }) => ms),
        0.95,
      );
      const wrong = result.errors + result.non2xx;
      print(
        `| ${connections} connections: page views a second; server time p95; errors | ${result.requests.average.toFixed(0)}; ${p95.toFixed(1)} ms; ${wrong} | 300; 50 ms; none |`,
      );
    }
    print(`| memory at rest | ${mib(atRest)} | |`);
    print(`| memory under load | ${mib(busy)} | under 300 MB |`);
    print('');
    for (const { connections, answers } of borne.slice(0, 1)) {
      print(`${connections} connections:`);
      print('');
      tableOf(answers);
    }
  } finally {
    await started.stop();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
