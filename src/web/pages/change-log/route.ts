import type { FastifyInstance, FastifyRequest } from 'fastify';
import { mayAnywhere } from '#inspection';
import { listAuthorities, listFrameworks, namesOf, readChangeLog, recordNamesOf, type Tx, usersCalled } from '#store';
import { csvOf } from '../../forms/csv-of.ts';
import type { Parts } from '../../parts.ts';
import { type Asked, askedOf, groups } from './asked.ts';
import { csvColumns, csvRow } from './csv.ts';
import { type EntryInWords, entryInWords, idsIn } from './entry-in-words.ts';
import { inspectionInWords, isId } from './field-words.ts';

const onPage = 25;
/** The most entries of one download, and how many of them are read at once. */
const inDownload = 10_000;
const atOnce = 1_000;

/** A part of the log that may be seen, in words; `more` when it goes on. */
async function readInWords(
  tx: Tx,
  request: FastifyRequest,
  asked: Asked,
  count: number,
  before = asked.log.before,
): Promise<{ readonly entries: readonly EntryInWords[]; readonly more: boolean }> {
  const byUsers = asked.who === '' ? undefined : await usersCalled(tx, asked.who);
  const read = await readChangeLog(tx, {
    ...asked.log,
    ...(byUsers === undefined ? {} : { byUsers }),
    ...(before === undefined ? {} : { before }),
    count: count + 1,
  });
  const shown = read.slice(0, count);
  const names = await namesOf(tx, shown.flatMap(idsIn));
  const records = await recordNamesOf(tx, shown);
  const aboutFrameworks = shown.some(({ subjectKind }) => subjectKind === 'framework' || subjectKind === 'wording');
  const known = aboutFrameworks ? await listFrameworks(tx) : [];
  const titles = new Map(known.map(({ id, frameworkVersion, title }) => [`${id} ${frameworkVersion}`, title]));
  const mayKeepPeople = mayAnywhere(request.person, 'keep-people');
  const seesInspections = mayAnywhere(request.person, 'see-inspections');
  return {
    entries: shown.map((entry) => entryInWords(entry, { names, records, titles, mayKeepPeople, seesInspections })),
    more: read.length > count,
  };
}

/** What the log is narrowed to by its address, in words: "Westmarch"; null when by nothing. */
async function subjectOf(tx: Tx, { log }: Asked): Promise<string | null> {
  const { subject, byUser } = log;
  const names = await namesOf(tx, [subject?.id, byUser].filter(isId));
  if (byUser !== undefined) return `done by ${names.users.get(byUser) ?? 'somebody'}`;
  if (subject === undefined) return null;
  if (subject.kind === 'framework') return `about the framework ${subject.id}`;
  if (subject.kind === 'inspection') return `about ${inspectionInWords(names, subject.id)}`;
  return `about ${names.users.get(subject.id) ?? names.authorities.get(subject.id) ?? 'something that you may not see'}`;
}

/** The change log: whatever whoever asks may see of it, readable, and as a download. */
export function changeLogPages(app: FastifyInstance, { store }: Parts): void {
  const see = { config: { action: 'read-change-log' } } as const;

  app.get('/change-log', see, async (request, reply) => {
    const asked = askedOf(request.query);
    const { entries, more, authorities, subject } = await store.read(request.acting, async (tx) => ({
      ...(asked.errors.length > 0 ? { entries: [], more: false } : await readInWords(tx, request, asked, onPage)),
      authorities: await listAuthorities(tx),
      subject: await subjectOf(tx, asked),
    }));
    const last = entries.at(-1)?.seq;
    const address = (extra: string): string => {
      const query = [asked.filters, extra].filter((part) => part !== '').join('&');
      return query === '' ? '/change-log' : `/change-log?${query}`;
    };
    return reply.code(asked.errors.length > 0 ? 400 : 200).page('change-log/list', {
      title: 'Change log',
      errors: asked.errors,
      values: asked.values,
      isFiltered: asked.isFiltered,
      subject,
      entries,
      older: more && last !== undefined ? address(`before=${last}`) : null,
      newest: asked.log.before === undefined ? null : address(''),
      download: entries.length > 0 ? `/change-log.csv${asked.filters === '' ? '' : `?${asked.filters}`}` : null,
      inDownload,
      mayOpenings: mayAnywhere(request.person, 'see-openings'),
      groups: Object.entries(groups).map(([value, { text }]) => ({ value, text })),
      authorities: authorities.map(({ id, name }) => ({ value: id, text: name })),
    });
  });

  app.get('/change-log.csv', see, async (request, reply) => {
    const asked = askedOf(request.query);
    const rows: (readonly string[])[] = [csvColumns];
    let before: number | undefined;
    for (let read = 0; read < inDownload; read += atOnce) {
      const { entries, more } = await store.read(request.acting, (tx) =>
        readInWords(tx, request, asked, atOnce, before),
      );
      rows.push(...entries.map(csvRow));
      before = entries.at(-1)?.seq;
      if (!more) break;
    }
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="change-log.csv"')
      .header('cache-control', 'no-store')
      .send(await csvOf(rows));
  });
}
