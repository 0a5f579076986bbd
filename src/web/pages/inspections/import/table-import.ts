// Taking a table into an inspection: the file, the preview of all it would do, and only then the change. The file travels inside the page
// on which it is confirmed, so that nothing of it is kept before.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ActionId, type Change, type ColumnRead, isRefusal, type Refusal, refuse } from '#inspection';
import type { InspectionAsSeen, Tx } from '#store';
import { done } from '../../../chrome/flash.ts';
import { decidedOn } from '../../../forms/decided-on.ts';
import { posted } from '../../../forms/posted.ts';
import { errorsOf } from '../../../forms/refused.ts';
import { ukToday } from '../../../forms/uk-today.ts';
import { type UploadedFile, uploaded } from '../../../forms/uploaded.ts';
import type { Parts } from '../../../parts.ts';
import { inspectionAsked, ofInspection } from '../around.ts';
import { inspectionName } from '../inspection-name.ts';

/** A cell of the file that is wrong or to be looked at. */
type CellShown = { readonly row: number; readonly column: string; readonly words: string };

/** What an import would do, as its preview shows it. */
export type PreviewShown = {
  /** One line each: "3 new meetings". */
  readonly counts: readonly string[];
  readonly wrong: readonly CellShown[];
  readonly warnings: readonly CellShown[];
  readonly tables: readonly {
    readonly caption: string;
    readonly columns: readonly { readonly text: string; readonly numeric?: true }[];
    readonly rows: readonly (readonly (string | number)[])[];
  }[];
  readonly notices: readonly string[];
  /** Whether there is anything to do, and nothing in its way. */
  readonly mayConfirm: boolean;
};

export type TableImport<Read, Plan> = {
  /** Behind /inspections/:id, such as /meetings. Its import stands under it. */
  readonly under: string;
  readonly action: ActionId;
  readonly title: string;
  /** What the file is, in a sentence, and what is done with it. */
  readonly about: string;
  readonly accept: string;
  readonly columns: Readonly<Record<string, ColumnRead>>;
  /** The label of the reason; left out where none is asked for. */
  readonly reason?: string;
  readonly read: (file: UploadedFile) => Promise<Read | Refusal>;
  /** What it would do, with the versions of all it is decided on: the same file and records give the same plan. */
  readonly plan: (tx: Tx, inspection: InspectionAsSeen, read: Read, today: string) => Promise<Plan>;
  readonly shown: (plan: Plan, read: Read) => PreviewShown;
  readonly decide: (inspection: InspectionAsSeen, plan: Plan, reason: string) => readonly Change[] | Refusal;
  readonly done: (plan: Plan) => string;
};

const previewIsOld = refuse(
  'changed-meanwhile',
  'Something that this import is about was changed after you looked at the preview. Nothing has been imported. Look at the preview again.',
);

/** What stands in the way of the file itself, rather than of what became of the records meanwhile. */
const ofTheFile: readonly string[] = ['not-valid', 'rows-wrong', 'nothing-to-import', 'nothing-inside'];

/** Adds the pages of an import. */
export function tableImport<Read, Plan>(app: FastifyInstance, parts: Parts, page: TableImport<Read, Plan>): void {
  const { store, now } = parts;
  const config = ofInspection(parts, page.action);
  const path = `/inspections/:id${page.under}/import`;

  const around = (request: FastifyRequest) => {
    const inspection = inspectionAsked(request);
    const from = `/inspections/${inspection.id}${page.under}`;
    return { inspection, from, view: { inspection: inspectionName(inspection), cancel: { href: from } } };
  };

  const choose = (request: FastifyRequest, reply: FastifyReply, refusal: Refusal | null) => {
    const { from, view } = around(request);
    return reply.code(refusal === null ? 200 : 422).page('inspections/import/choose', {
      ...view,
      title: page.title,
      about: page.about,
      accept: page.accept,
      action: `${from}/import`,
      template: `${from}/template.csv`,
      columns: Object.values(page.columns).map(({ heading, says }) => [heading, says]),
      backLink: { href: from },
      ...(refusal === null ? {} : { errors: errorsOf(refusal) }),
    });
  };

  const preview = async (
    request: FastifyRequest,
    reply: FastifyReply,
    file: UploadedFile,
    refused: { readonly status: number; readonly refusal: Refusal; readonly reason: string } | null,
  ) => {
    const read = await page.read(file);
    if (isRefusal(read)) return choose(request, reply, read);
    const { inspection, from, view } = around(request);
    const plan = await store.read(request.acting, (tx) => page.plan(tx, inspection, read, ukToday(now())));
    return reply.code(refused?.status ?? 200).page('inspections/import/preview', {
      ...view,
      title: 'What this import would do',
      backLink: { href: `${from}/import` },
      action: `${from}/import/confirm`,
      again: `${from}/import`,
      reasonLabel: page.reason,
      file: { name: file.name, held: Buffer.from(file.bytes).toString('base64url') },
      decided: decidedOn(file.bytes, plan),
      ...page.shown(plan, read),
      ...(refused === null ? {} : { errors: errorsOf(refused.refusal), values: { reason: refused.reason } }),
    });
  };

  app.get(path, { config }, async (request, reply) => choose(request, reply, null));

  app.post(path, { config: { ...config, uploads: { megabytes: 1 } } }, async (request, reply) => {
    const file = uploaded(request, 'file');
    if (isRefusal(file)) return choose(request, reply, file);
    return preview(request, reply, { ...file, name: file.name.trim() }, null);
  });

  app.get(`${path}/confirm`, { config }, async (request, reply) =>
    reply.redirect(`${around(request).from}/import`, 303),
  );

  app.post(`${path}/confirm`, { config }, async (request, reply) => {
    const form = posted(request);
    const file = { name: form.text('name').slice(0, 200), bytes: Buffer.from(form.exact('file'), 'base64url') };
    const read = await page.read(file);
    if (isRefusal(read)) return choose(request, reply, read);
    const { inspection, from } = around(request);
    const reason = form.text('reason');
    let words = '';
    const decided = await store.change(request.acting, now(), async (tx) => {
      const plan = await page.plan(tx, inspection, read, ukToday(now()));
      if (decidedOn(file.bytes, plan) !== form.text('decided')) return previewIsOld;
      words = page.done(plan);
      return page.decide(inspection, plan, reason);
    });
    if (!isRefusal(decided)) return done(reply, from, words);
    const isOld = !ofTheFile.includes(decided.code);
    return preview(request, reply, file, {
      status: isOld ? 409 : 422,
      refusal: isOld ? previewIsOld : decided,
      reason,
    });
  });
}
