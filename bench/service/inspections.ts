// Inspections under load: the programme, an inspection, its findings and its indicators, and an upload while people read pages.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import autocannon from 'autocannon';
import { type Filled, fillInspections, size, workbookOf } from './fill-inspections.ts';
import { type Answered, type Started, startService } from './start.ts';

const seconds = 10;
const connections = 5;
const print = (line: string) => process.stdout.write(`${line}\n`);

const at = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const p95 = (answers: readonly Answered[]) =>
  at(
    answers.map(({ ms }) => ms),
    0.95,
  );
const total = (memory: ReturnType<Started['memory']>) =>
  memory === null
    ? 'not told'
    : `${(memory.service + memory.database).toFixed(0)} MiB (service ${memory.service.toFixed(0)}, database ${memory.database.toFixed(0)})`;

/** The four pages of the goal, each as the person who reads it. */
const pagesOf = ({ busiest, administrator, lead }: Filled) =>
  [
    { path: '/programme', cookie: administrator },
    { path: `/inspections/${busiest}`, cookie: lead },
    { path: `/inspections/${busiest}/lists/1/findings`, cookie: lead },
    { path: `/inspections/${busiest}/indicators`, cookie: lead },
  ] as const;

const load = (started: Started, filled: Filled, duration: number) =>
  autocannon({
    url: started.address,
    connections,
    duration,
    requests: pagesOf(filled).map(({ path, cookie }) => ({ method: 'GET' as const, path, headers: { cookie } })),
  });

/** Waits until the lists of a submission are read; answers whether they were, within a minute. */
async function checked(started: Started, cookie: string, inspection: string, number: number): Promise<boolean> {
  const page = `${started.address}/inspections/${inspection}/lists/${number}`;
  for (let tries = 0; tries < 1200; tries += 1) {
    const body = await (await fetch(page, { headers: { cookie } })).text();
    if (body.includes(`/lists/${number}/findings`)) return true;
    await pause(50);
  }
  return false;
}

/** Sends a workbook as a browser does; answers the milliseconds until its findings are there. */
async function upload(started: Started, { officer, awaiting }: Filled, number: number): Promise<number> {
  const form = `${started.address}/inspections/${awaiting}/lists/send`;
  const page = await fetch(form, { headers: { cookie: officer } });
  const set = page.headers.getSetCookie().map((each) => each.split(';')[0] ?? '');
  const token = /name="_csrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
  const today = Temporal.Now.plainDateISO('Europe/London').toString();
  // Another defect each time: the same file twice is refused.
  const bytes = workbookOf(size.uploadRows, today, size.uploadRows / 100 + number);
  const body = new FormData();
  body.append('_csrf', token);
  body.append('stage', '1');
  body.append('note', '');
  body.append('files', new File([new Uint8Array(bytes)], `lists ${number}.xlsx`));
  const begun = performance.now();
  const cookie = [officer, ...set].join('; ');
  const answer = await fetch(form, { method: 'POST', body, headers: { cookie }, redirect: 'manual' });
  if (answer.status !== 303)
    throw new Error(
      `The upload was answered ${answer.status}: ${/error-summary[\s\S]{0,1500}/.exec(await answer.text())?.[0] ?? ''}`,
    );
  if (!(await checked(started, officer, awaiting, number))) throw new Error('The upload was never read.');
  return performance.now() - begun;
}

const folder = mkdtempSync(join(tmpdir(), 'bestfit-bench-inspections-'));
// Root's database runs as another user, who must come through to it.
chmodSync(folder, 0o711);
try {
  const data = join(folder, 'filled');
  const filled = await fillInspections(data);
  const started = await startService(data);
  try {
    if (!(await checked(started, filled.lead, filled.busiest, 1))) throw new Error('The lists were never read.');
    await load(started, filled, 5);
    const from = started.answers.length;
    const result = await load(started, filled, seconds);
    const answers = started.answers.slice(from);
    const busy = started.memory();
    const quiet: number[] = [];
    for (let number = 1; number <= 3; number += 1) quiet.push(await upload(started, filled, number));
    const besideFrom = started.answers.length;
    let peak = busy;
    const reading = load(started, filled, seconds);
    await pause(1000);
    const beside: number[] = [];
    for (let number = 4; number <= 5; number += 1) {
      beside.push(await upload(started, filled, number));
      const now = started.memory();
      if (now !== null && (peak === null || now.service + now.database > peak.service + peak.database)) peak = now;
    }
    const besideResult = await reading;
    const pages = started.answers
      .slice(besideFrom)
      .filter(({ route }) => !route.includes('/lists/send') && route !== '/inspections/:id/lists/:number');
    const ms = (values: readonly number[]) => values.map((value) => `${(value / 1000).toFixed(2)} s`).join(', ');
    print(
      `${size.authorities} authorities, ${size.inspections} inspections, ${size.rows} rows in the busiest; ${connections} browsers at once, ${seconds} s`,
    );
    print('');
    print('| what | measured | goal |');
    print('|---|---|---|');
    print(
      `| page views a second over the four pages; errors | ${result.requests.average.toFixed(0)}; ${result.errors + result.non2xx} | 250; none |`,
    );
    for (const route of [...new Set(answers.map((answer) => answer.route))].sort()) {
      const own = answers.filter((answer) => answer.route === route);
      const mean = (pick: (answer: Answered) => number) =>
        (own.reduce((sum, answer) => sum + pick(answer), 0) / own.length).toFixed(1);
      print(
        `| ${route}: server time p95 (of the mean: database, template) | ${p95(own).toFixed(1)} ms (${mean(({ ms: all }) => all)}: ${mean(({ database }) => database)}, ${mean(({ template }) => template)}) | 60 ms |`,
      );
    }
    print(`| a workbook of ${size.uploadRows} rows from sending to findings, nobody else there | ${ms(quiet)} | |`);
    print(`| the same while ${connections} browsers read pages | ${ms(beside)} | 4 s |`);
    print(
      `| pages meanwhile: server time p95; page views a second; errors | ${p95(pages).toFixed(1)} ms; ${besideResult.requests.average.toFixed(0)}; ${besideResult.errors + besideResult.non2xx} | 150 ms |`,
    );
    print(`| memory under load | ${total(busy)} | |`);
    print(`| memory at most, with uploads | ${total(peak)} | 700 MB |`);
  } finally {
    await started.stop();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
