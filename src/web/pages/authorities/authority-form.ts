// A form about one authority, from its empty page to the change: what all such forms do alike, once.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Framework } from '#frameworks';
import { type Change, isRefusal, type Refusal } from '#inspection';
import { authorityById, authorityToChange, type KeptAuthority, readChangeLog, type Tx } from '#store';
import { done } from '../../chrome/flash.ts';
import { idOf } from '../../forms/id-of.ts';
import { type Posted, posted } from '../../forms/posted.ts';
import { errorsOf } from '../../forms/refused.ts';
import { ukToday } from '../../forms/uk-today.ts';
import { type PageView, Problem } from '../../look/plugin.ts';
import type { Parts } from '../../parts.ts';
import { knownFrameworks } from './known-frameworks.ts';

/** What a form is about. */
type Around<Subject> = {
  readonly authority: KeptAuthority;
  readonly subject: Subject;
  readonly frameworks: readonly Framework[];
  /** ISO 8601. */
  readonly today: string;
};

/** What is there now, for somebody whose save came second; beside it what they wrote, where that can be told: a difference is marked. */
export type NowRow = { readonly what: string; readonly is: string; readonly wrote?: string };

type SubjectKind = Change['subject']['kind'];

export type AuthorityForm<Subject> = {
  readonly path: string;
  readonly template: string;
  /** What of the authority the form is about; null when it is not there. */
  readonly load: (tx: Tx, request: FastifyRequest, around: Around<null>) => Promise<Subject | null>;
  readonly view: (around: Around<Subject>) => PageView;
  /** The version that the form is filled from, and what is there when it is no longer the one; left out where nothing can conflict. */
  readonly version?: (around: Around<Subject>) => number | string;
  readonly thereNow?: (around: Around<Subject>, form: Posted) => readonly NowRow[];
  /** The kind of subject under which the change log holds it: who changed it meanwhile is told from there. */
  readonly logged?: SubjectKind;
  readonly decide: (around: Around<Subject>, form: Posted) => readonly Change[] | Refusal;
  /** What is said once it is done. */
  readonly done: (form: Posted) => string;
};

/** The one of an authority's records that an address names as `:record`; null when it has no such record. */
export function recordNamed<R extends { readonly id: string }>(
  request: FastifyRequest,
  records: readonly R[],
): R | null {
  const id = idOf(request, 'record');
  return records.find((record) => record.id === id) ?? null;
}

/** Who changed it last and when, from the change log as far as the one who asks may see it; null where it says nothing. */
async function lastChanged(tx: Tx, request: FastifyRequest, kind: SubjectKind, authorityId: string) {
  const record: unknown = Reflect.get(Object(request.params), 'record');
  const about = typeof record === 'string' ? { subject: { kind, id: idOf(request, 'record') } } : {};
  const [last] = await readChangeLog(tx, { authorityId, subjectKinds: [kind], ...about, count: 1 });
  if (last === undefined) return null;
  return { at: last.at, by: last.byUser === null ? 'The service' : (last.byName ?? 'Somebody') };
}

/** Adds the form's page and its answer. Both are for those who keep authorities. */
export function authorityForm<Subject>(
  app: FastifyInstance,
  { store, now }: Parts,
  page: AuthorityForm<Subject>,
): void {
  const keep = { config: { action: 'keep-authorities' } } as const;

  const around = async (tx: Tx, request: FastifyRequest, authority: KeptAuthority | null): Promise<Around<Subject>> => {
    if (authority === null) throw new Problem(404, {});
    const known = { authority, subject: null, frameworks: await knownFrameworks(tx), today: ukToday(now()) };
    const subject = await page.load(tx, request, known);
    if (subject === null) throw new Problem(404, {});
    return { ...known, subject };
  };
  const seen = (request: FastifyRequest) =>
    store.read(request.acting, async (tx) => around(tx, request, await authorityById(tx, idOf(request))));

  app.get(page.path, keep, async (request, reply) => {
    const found = await seen(request);
    const version = page.version?.(found);
    return reply.page(page.template, { ...viewOf(page, found), ...(version === undefined ? {} : { version }) });
  });

  app.post(page.path, keep, async (request, reply) => {
    const form = posted(request);
    const decided = await store.change(request.acting, now(), async (tx) =>
      page.decide(await around(tx, request, await authorityToChange(tx, idOf(request))), form),
    );
    if (!isRefusal(decided)) {
      return done(
        reply,
        `/authorities/${idOf(request)}`,
        decided.length === 0 ? 'Nothing was changed.' : page.done(form),
      );
    }
    // Read again: what is there now is shown beside what was typed, and saving again is decided on it.
    const found = await seen(request);
    const conflict = decided.code === 'changed-meanwhile';
    const { logged } = page;
    const changed =
      conflict && logged !== undefined
        ? await store.read(request.acting, (tx) => lastChanged(tx, request, logged, found.authority.id))
        : null;
    const version = conflict ? page.version?.(found) : form.text('version');
    return reply.code(conflict ? 409 : 422).page(page.template, {
      ...viewOf(page, found),
      errors: errorsOf(decided),
      // A field of this name is left out of what is filled again, for there are codes that must not be; this one may.
      values: form.values,
      ...(version === undefined ? {} : { version }),
      ...(conflict && page.thereNow !== undefined ? { thereNow: page.thereNow(found, form), changed } : {}),
    });
  });
}

const viewOf = <Subject>(page: AuthorityForm<Subject>, found: Around<Subject>) => {
  const view: PageView = page.view(found);
  const back = `/authorities/${found.authority.id}`;
  return { ...view, inspection: found.authority.name, backLink: { href: back }, cancel: { href: back } };
};
