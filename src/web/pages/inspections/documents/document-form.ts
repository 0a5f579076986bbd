// What the forms about one document do alike.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ActionId, Change, Refusal } from '#inspection';
import { documentOfInspection, holdDocumentsOf, type KeptDocument, type Tx } from '#store';
import { idOf } from '../../../forms/id-of.ts';
import type { Posted } from '../../../forms/posted.ts';
import type { NowRow } from '../../../forms/record-form.ts';
import type { PageView } from '../../../look/plugin.ts';
import type { Parts } from '../../../parts.ts';
import { inspectionForm } from '../around.ts';
import { inspectionFrame } from '../tabs.ts';
import { type DocumentsAsked, documentsAsked } from './asked-for.ts';
import { documentStates, sizeInWords } from './states-in-words.ts';

/** A document with what the inspection asks for. */
type Subject = { readonly document: KeptDocument; readonly asked: DocumentsAsked; readonly frame: object };

export type DocumentForm = {
  /** Behind /inspections/:id/documents/:record/. */
  readonly path: string;
  readonly action: ActionId;
  readonly title: string;
  /** Whether there is anything to do with the document; otherwise its page is not there. */
  readonly open: (document: KeptDocument) => boolean;
  readonly view?: (document: KeptDocument) => Partial<PageView>;
  readonly decide: (asked: DocumentsAsked, document: KeptDocument, form: Posted) => readonly Change[] | Refusal;
  /** What is said once it is done. */
  readonly done: () => string;
};

const thereNow = (document: KeptDocument, form: Posted): readonly NowRow[] => [
  { what: 'State', is: documentStates[document.state].text },
  {
    what: 'Where to look',
    is: document.whereToLook,
    ...(form.text('whereToLook') === '' ? {} : { wrote: form.text('whereToLook') }),
  },
  ...(document.returnWords === null ? [] : [{ what: 'Why it was returned', is: document.returnWords }]),
  ...(document.withdrawnBecause === null ? [] : [{ what: 'Why it was taken back', is: document.withdrawnBecause }]),
];

const pathOf = ({ inspectionId, number }: KeptDocument): string =>
  `/inspections/${inspectionId}/documents${number === null ? '' : `/number/${number}`}`;

/** Adds a form about one document: to whoever may do its action. A second save sees what the first one did. */
export function documentForm(app: FastifyInstance, parts: Parts, form: DocumentForm): void {
  const posting = new WeakSet<FastifyRequest>();
  inspectionForm<Subject>(
    app,
    parts,
    { action: form.action },
    {
      path: `/inspections/:id/documents/:record/${form.path}`,
      template: `inspections/documents/keeping/${form.path}`,
      load: async (tx: Tx, request, { inspection }) => {
        const asked = await documentsAsked(request);
        if (request.method === 'POST') {
          await holdDocumentsOf(tx, inspection.id);
          posting.add(request);
        }
        const document = await documentOfInspection(tx, inspection.id, idOf(request, 'record'));
        if (document === null || (!posting.has(request) && !form.open(document))) return null;
        return { document, asked, frame: inspectionFrame(request) };
      },
      version: ({ subject }) => subject.document.version,
      logged: 'document',
      view: ({ subject: { document, frame } }) => ({
        ...frame,
        title: form.title,
        document: {
          number: document.number,
          edition: document.edition,
          name: document.fileName,
          size: sizeInWords(document.bytes),
          where: document.whereToLook,
        },
        ...form.view?.(document),
      }),
      thereNow: ({ subject }, posted) => thereNow(subject.document, posted),
      decide: ({ subject }, posted) => form.decide(subject.asked, subject.document, posted),
      done: form.done,
      back: ({ subject }) => pathOf(subject.document),
    },
  );
}
