// A form about something that is kept, from its empty page to the change: what all such forms do alike, once.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type About, type ActionId, type Change, isRefusal, type Refusal } from '#inspection';
import { readChangeLog, type Tx } from '#store';
import { done } from '../chrome/flash.ts';
import { type PageView, Problem } from '../look/plugin.ts';
import type { Parts } from '../parts.ts';
import { idOf } from './id-of.ts';
import { type Posted, posted } from './posted.ts';
import { errorsOf } from './refused.ts';

/** What is there now, for somebody whose save came second; beside it what they wrote, where that can be told: a difference is marked. */
export type NowRow = { readonly what: string; readonly is: string; readonly wrote?: string };

type SubjectKind = Change['subject']['kind'];

/** What a form is about: what stands around it, such as its authority or inspection, and the record itself. */
type Found<Around, Subject> = Around & { readonly subject: Subject };

export type RecordForm<Around, Subject> = {
  readonly path: string;
  readonly template: string;
  /** What of it the form is about; null when it is not there. */
  readonly load: (tx: Tx, request: FastifyRequest, around: Around) => Promise<Subject | null>;
  readonly view: (found: Found<Around, Subject>) => PageView;
  /** The version that the form is filled from, and what is there when it is no longer the one; left out where nothing can conflict. */
  readonly version?: (found: Found<Around, Subject>) => number | string;
  readonly thereNow?: (found: Found<Around, Subject>, form: Posted) => readonly NowRow[];
  /** The kind of subject under which the change log holds it: who changed it meanwhile is told from there. */
  readonly logged?: SubjectKind;
  readonly decide: (
    found: Found<Around, Subject>,
    form: Posted,
    request: FastifyRequest,
  ) => readonly Change[] | Refusal;
  /** What is said once it is done. */
  readonly done: (form: Posted, found: Found<Around, Subject>) => string;
  /** Where one comes from and goes back to, when that is not the page of what stands around. */
  readonly back?: (found: Found<Around, Subject>) => string;
};

/** What stands around the forms of one kind of thing. */
type Surroundings<Around> = {
  readonly action: ActionId;
  /** What the action is about, for actions of one authority or one inspection; null when it is not there. */
  readonly about?: (request: FastifyRequest) => Promise<About | null>;
  /** Reads it; to change it when `toChange`: it stays as it is until the change is made. Throws Problem 404, or 403. */
  readonly around: (tx: Tx, request: FastifyRequest, toChange: boolean) => Promise<Around>;
  /** The page one goes back to. */
  readonly back: (around: Around) => string;
  /** Its name, which stands in the title beside the page's. */
  readonly name: (around: Around) => string;
  /** Whose walls the change stands behind, as the change log is asked. */
  readonly logOf: (around: Around) => { readonly authorityId?: string; readonly inspectionId?: string };
};

/** The one of the records that an address names as `:record`; null when there is no such record. */
export function recordNamed<R extends { readonly id: string }>(
  request: FastifyRequest,
  records: readonly R[],
): R | null {
  const id = idOf(request, 'record');
  return records.find((record) => record.id === id) ?? null;
}

/** Who changed it last and when, from the change log as far as the one who asks may see it; null where it says nothing. */
async function lastChanged(
  tx: Tx,
  request: FastifyRequest,
  kind: SubjectKind,
  logOf: ReturnType<Surroundings<unknown>['logOf']>,
) {
  const record: unknown = Reflect.get(Object(request.params), 'record');
  const about = typeof record === 'string' ? { subject: { kind, id: idOf(request, 'record') } } : {};
  const [last] = await readChangeLog(tx, { ...logOf, subjectKinds: [kind], ...about, count: 1 });
  if (last === undefined) return null;
  return { at: last.at, by: last.byUser === null ? 'The service' : (last.byName ?? 'Somebody') };
}

/** Adds the form's page and its answer, for those who may do the action. */
export function recordForm<Around extends object, Subject>(
  app: FastifyInstance,
  { store, now }: Parts,
  { action, about, around, back, name, logOf }: Surroundings<Around>,
  page: RecordForm<Around, Subject>,
): void {
  const config = { config: { action, ...(about === undefined ? {} : { about }) } } as const;
  const found = async (tx: Tx, request: FastifyRequest, toChange: boolean): Promise<Found<Around, Subject>> => {
    const known = await around(tx, request, toChange);
    const subject = await page.load(tx, request, known);
    if (subject === null) throw new Problem(404, {});
    return { ...known, subject };
  };
  const seen = (request: FastifyRequest) => store.read(request.acting, (tx) => found(tx, request, false));
  const backOf = (of: Found<Around, Subject>) => page.back?.(of) ?? back(of);
  const viewOf = (of: Found<Around, Subject>): PageView => ({
    ...page.view(of),
    inspection: name(of),
    backLink: { href: backOf(of) },
    cancel: { href: backOf(of) },
  });

  app.get(page.path, config, async (request, reply) => {
    const of = await seen(request);
    const version = page.version?.(of);
    return reply.page(page.template, { ...viewOf(of), ...(version === undefined ? {} : { version }) });
  });

  app.post(page.path, config, async (request, reply) => {
    const form = posted(request);
    let decidedOn: Found<Around, Subject> | null = null;
    const decided = await store.change(request.acting, now(), async (tx) => {
      decidedOn = await found(tx, request, true);
      return page.decide(decidedOn, form, request);
    });
    if (!isRefusal(decided) && decidedOn !== null) {
      const words = decided.length === 0 ? 'Nothing was changed.' : page.done(form, decidedOn);
      return done(reply, backOf(decidedOn), words);
    }
    if (!isRefusal(decided)) throw new Error('A form was decided on nothing.');
    // Read again: what is there now is shown beside what was typed, and saving again is decided on it.
    const of = await seen(request);
    const conflict = decided.code === 'changed-meanwhile';
    const { logged } = page;
    const changed =
      conflict && logged !== undefined
        ? await store.read(request.acting, (tx) => lastChanged(tx, request, logged, logOf(of)))
        : null;
    const version = conflict ? page.version?.(of) : form.text('version');
    return reply.code(conflict ? 409 : 422).page(page.template, {
      ...viewOf(of),
      errors: errorsOf(decided),
      // A field of this name is left out of what is filled again, for there are codes that must not be; this one may.
      values: form.values,
      ...(version === undefined ? {} : { version }),
      ...(conflict && page.thereNow !== undefined ? { thereNow: page.thereNow(of, form), changed } : {}),
    });
  });
}
