import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import {
  type AskedRow,
  type Change,
  type DecidedRow,
  decideRows,
  isRefusal,
  type KnownForMany,
  mostRowsAtOnce,
  refuse,
} from '#inspection';
import { emailsTaken, listAuthorities, type Tx } from '#store';
import { csvOf } from '../../forms/csv-of.ts';
import { posted } from '../../forms/posted.ts';
import { errorsOf } from '../../forms/refused.ts';
import { uploaded } from '../../forms/uploaded.ts';
import { type PageView, Problem } from '../../look/plugin.ts';
import { ukTime } from '../../look/uk-time.ts';
import type { Parts } from '../../parts.ts';
import { changePeople, statusOf } from './decide.ts';
import { linkOf, linkUntil, makeLink } from './link-made.ts';
import { columnTitles, previewText, rowsOfFile, rowsOfPreview } from './rows-of-file.ts';

/** What rows are decided on: the addresses that are taken and the authorities there are. */
async function knownFor(tx: Tx, rows: readonly AskedRow[]): Promise<KnownForMany> {
  const emails = [...new Set(rows.map(({ email }) => email.trim().toLowerCase()))];
  const authorities = await listAuthorities(tx);
  return {
    emailsTaken: await emailsTaken(tx, emails),
    authoritiesByCode: new Map(authorities.map(({ id, name, code }) => [code.toLowerCase(), { id, name }])),
  };
}

const isWrong = ({ faults }: DecidedRow): boolean => faults.length > 0;

/** The preview: every row and what is wrong with it; those with nothing wrong are sent along to be confirmed. */
function preview(reply: FastifyReply, rows: readonly DecidedRow[], view: Partial<PageView> = {}) {
  const right = rows.filter((row) => !isWrong(row));
  return reply.page('people/preview', {
    title: 'Check who will be invited',
    backLink: { href: '/people/invite-many', text: 'Choose another file' },
    rows: rows.map(({ asked, faults }) => ({ ...asked, faults: faults.map(({ words }) => words) })),
    right: right.length,
    wrong: rows.length - right.length,
    sentAlong: previewText(right.map(({ asked }) => asked)),
    ...view,
  });
}

/** The links that were made, as a table and as a CSV file: both are shown this once. */
async function showLinks(
  parts: Parts,
  reply: FastifyReply,
  at: Date,
  made: readonly { readonly name: string; readonly email: string; readonly token: string }[],
) {
  const links = made.map(({ name, email, token }) => ({ name, email, link: linkOf(parts, token) }));
  const until = ukTime(linkUntil(at));
  const csv = await csvOf([
    ['Name', 'E-mail', 'Link', 'Works until'],
    ...links.map(({ name, email, link }) => [name, email, link, until]),
  ]);
  return reply.page('people/links-made', {
    title: 'The invitations have been made',
    links,
    until,
    // The file stands in the page itself: the links are kept nowhere from which they could be fetched again.
    file: `data:text/csv;charset=utf-8;base64,${Buffer.from(csv).toString('base64')}`,
  });
}

/** What was invited, from the changes of rows that are right. */
const invitedBy = (changes: readonly Change[]) =>
  changes.flatMap((change) =>
    change.kind === 'user-invited'
      ? [{ id: change.subject.id, name: change.after.name, email: change.after.email }]
      : [],
  );

/** Inviting many people from a file: choose it, check every row, confirm, and take the links. */
export function inviteManyPages(app: FastifyInstance, parts: Parts): void {
  const { store, now } = parts;
  const keep = { config: { action: 'keep-people' } } as const;
  const path = '/people/invite-many';
  const form = (reply: FastifyReply, view: Partial<PageView> = {}) =>
    reply.page('people/invite-many', {
      title: 'Invite many people from a file',
      backLink: { href: '/people', text: 'People' },
      most: mostRowsAtOnce,
      ...view,
    });

  app.get(path, keep, (_request, reply) => form(reply));

  app.get(`${path}/template.csv`, keep, async (_request, reply) =>
    reply
      .header('content-disposition', 'attachment; filename="people-to-invite.csv"')
      .type('text/csv; charset=utf-8')
      .send(await csvOf([Object.values(columnTitles)])),
  );

  app.post(path, { config: { action: 'keep-people', uploads: { megabytes: 1 } } }, async (request, reply) => {
    const file = uploaded(request, 'file');
    const rows = isRefusal(file) ? file : await rowsOfFile(file);
    if (isRefusal(rows)) return form(reply.code(422), { errors: errorsOf(rows) });
    const known = await store.read(request.acting, (tx) => knownFor(tx, rows));
    return preview(reply, decideRows(rows, known, randomUUID));
  });

  app.post(`${path}/confirm`, keep, async (request, reply) => {
    const rows = rowsOfPreview(posted(request).text('rows'));
    if (rows === null) throw new Problem(400, {});
    const at = now();
    let decidedRows: readonly DecidedRow[] = [];
    const tokens = new Map<string, string>();
    const decided = await changePeople(parts, request, { action: 'keep-people' }, async (tx, _by, afterwards) => {
      decidedRows = decideRows(rows, await knownFor(tx, rows), randomUUID);
      if (decidedRows.some(isWrong)) {
        return refuse(
          'changed-meanwhile',
          'Something changed after the file was checked. Nobody has been invited: check again.',
        );
      }
      const changes = decidedRows.flatMap((row) => row.changes);
      afterwards(async () => {
        for (const { id } of invitedBy(changes)) tokens.set(id, await makeLink(tx, id, at));
      });
      return changes;
    });
    if (isRefusal(decided)) return preview(reply.code(statusOf(decided)), decidedRows, { errors: errorsOf(decided) });
    const made = invitedBy(decided).map(({ id, name, email }) => ({ name, email, token: tokens.get(id) ?? '' }));
    return showLinks(parts, reply, at, made);
  });
}
