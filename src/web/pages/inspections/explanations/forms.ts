// The forms of explanations: the authority explains, the lead inspector asks and answers, either withdraws what is theirs.
import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  type ActionId,
  answerExplanation,
  askExplanation,
  type ExplainsFor,
  type ExplanationsState,
  explanationState,
  explanationStates,
  giveExplanation,
  mayWithdraw,
  type SubjectOfExplanation,
  standingAbout,
  subjectOf,
  withdrawExplanation,
} from '#inspection';
import { explanationsOf, holdExplanationsOf, type KeptExplanation, type Tx } from '#store';
import { idOf } from '../../../forms/id-of.ts';
import type { Posted } from '../../../forms/posted.ts';
import type { NowRow } from '../../../forms/record-form.ts';
import type { PageView } from '../../../look/plugin.ts';
import type { Parts } from '../../../parts.ts';
import { type AroundInspection, type InspectionForm, inspectionForm } from '../around.ts';
import { inspectionFrame } from '../tabs.ts';
import { subjectsAsked, subjectsKnown } from './explained-subjects.ts';
import { explainsFor } from './explanation-rights.ts';

/** What a form is about: the thing explained, what stands about it, and what decisions are made on. */
type Explained = {
  readonly subject: SubjectOfExplanation;
  readonly standing: KeptExplanation | null;
  readonly state: ExplanationsState;
  readonly by: ExplainsFor;
  readonly frame: object;
};

async function explained(
  tx: Tx,
  request: FastifyRequest,
  { inspection }: AroundInspection,
  which: (
    all: readonly KeptExplanation[],
  ) => { readonly about: string; readonly standing: KeptExplanation | null } | null,
  subjectsOf: typeof subjectsAsked,
): Promise<Explained | null> {
  // Of two who save at once the second sees what the first has written.
  if (request.method === 'POST') await holdExplanationsOf(tx, inspection.id);
  const explanations = await explanationsOf(tx, inspection.id);
  const subjects = await subjectsOf(request);
  const found = which(explanations);
  const subject = found === null ? null : subjectOf(found.about, subjects);
  if (found === null || subject === null) return null;
  const by = explainsFor(request);
  return {
    subject,
    standing: found.standing,
    state: { inspection, subjects, explanations },
    by,
    frame: inspectionFrame(request),
  };
}

/** What the address names by `?about=`. */
const aboutAsked = (tx: Tx, request: FastifyRequest, around: AroundInspection) => {
  const about: unknown = Reflect.get(Object(request.query), 'about');
  const which = (all: readonly KeptExplanation[]) =>
    typeof about === 'string' ? { about, standing: standingAbout(all, about) } : null;
  return explained(tx, request, around, which, subjectsAsked);
};

/** The explanation that the address names as `:record`, also where the request no longer asks for what it is about. */
const recordAsked = (tx: Tx, request: FastifyRequest, around: AroundInspection) => {
  const id = idOf(request, 'record');
  const which = (all: readonly KeptExplanation[]) => {
    const standing = all.find((each) => each.id === id);
    return standing === undefined ? null : { about: standing.about, standing };
  };
  return explained(tx, request, around, which, subjectsKnown);
};

const thereNow = (
  { subject: { standing } }: { readonly subject: Explained },
  wrote: Readonly<Record<string, string>>,
): readonly NowRow[] => {
  if (standing === null) return [{ what: 'How far it is', is: 'Nobody has asked or explained' }];
  const row = (what: string, is: string | null, field?: string): NowRow => ({
    what,
    is: is ?? '',
    ...(field === undefined || wrote[field] === undefined ? {} : { wrote: wrote[field] }),
  });
  return [
    row('How far it is', explanationStates[explanationState(standing)].says),
    row('Asked', standing.asked, 'asked'),
    row('Explained', standing.words, 'words'),
    row('Answered', standing.answerWords, 'answerWords'),
  ];
};

/** Adds a form about an explanation. */
function explanationForm(
  app: FastifyInstance,
  parts: Parts,
  {
    action,
    fields,
    ...page
  }: Pick<InspectionForm<Explained>, 'path' | 'load' | 'decide' | 'done'> & {
    readonly action: ActionId;
    readonly template: string;
    /** The fields in which somebody writes: what was written is told beside what is there now. */
    readonly fields: readonly string[];
    readonly view: (of: Explained) => PageView;
  },
): void {
  inspectionForm<Explained>(
    app,
    parts,
    { action },
    {
      ...page,
      template: `inspections/explanations/${page.template}`,
      version: ({ subject }) => subject.standing?.version ?? '',
      logged: 'explanation',
      view: ({ subject }) => ({
        ...subject.frame,
        subject: subject.subject,
        standing: subject.standing,
        ...page.view(subject),
      }),
      thereNow: (of, form: Posted) =>
        thereNow(of, Object.fromEntries(fields.map((field) => [field, form.text(field)]))),
      back: ({ inspection }) => `/inspections/${inspection.id}/explanations`,
    },
  );
}

/** Giving, asking, answering and withdrawing. */
export function explanationForms(app: FastifyInstance, parts: Parts): void {
  const base = '/inspections/:id/explanations';

  explanationForm(app, parts, {
    path: `${base}/give`,
    action: 'supply-documents',
    template: 'give',
    fields: ['words'],
    load: aboutAsked,
    view: ({ standing }) => ({ title: 'Explain', values: { words: standing?.words ?? '' } }),
    decide: ({ subject: { subject, state, by } }, form) =>
      giveExplanation(state, {
        id: randomUUID(),
        about: subject.about,
        words: form.text('words'),
        by,
        seen: form.number('version'),
      }),
    done: (_form, { subject: { subject } }) => `Explained: ${subject.title}.`,
  });

  explanationForm(app, parts, {
    path: `${base}/ask`,
    action: 'steer-data-request',
    template: 'ask',
    fields: ['asked'],
    load: aboutAsked,
    view: () => ({ title: 'Ask for an explanation' }),
    decide: ({ subject: { subject, state } }, form) =>
      askExplanation(state, { id: randomUUID(), about: subject.about, asked: form.text('asked') }),
    done: (_form, { subject: { subject } }) => `The authority has been asked about: ${subject.title}.`,
  });

  explanationForm(app, parts, {
    path: `${base}/:record/answer`,
    action: 'steer-data-request',
    template: 'answer',
    fields: ['answerWords'],
    load: async (tx, request, around) => {
      const found = await recordAsked(tx, request, around);
      // There is nothing to answer on the page before something was explained; who posts is told so.
      return request.method === 'GET' && found?.standing?.words === null ? null : found;
    },
    view: ({ standing }) => ({
      title: 'Answer the explanation',
      values: { answer: standing?.answer ?? '', answerWords: standing?.answerWords ?? '' },
    }),
    decide: ({ subject: { standing, state } }, form) =>
      standing === null
        ? []
        : answerExplanation(state, standing, {
            answer: form.text('answer'),
            words: form.text('answerWords'),
            seen: form.number('version') ?? 0,
          }),
    done: (form) =>
      form.text('answer') === 'accepted' ? 'The explanation has been accepted.' : 'The authority has been asked again.',
  });

  for (const [path, action, template] of [
    ['withdraw', 'supply-documents', 'withdraw'],
    ['withdraw-question', 'steer-data-request', 'withdraw-question'],
  ] as const) {
    const side = (by: ExplainsFor) => (action === 'steer-data-request' ? 'lead-inspector' : by);
    explanationForm(app, parts, {
      path: `${base}/:record/${path}`,
      action,
      template,
      fields: [],
      load: async (tx, request, around) => {
        const found = await recordAsked(tx, request, around);
        if (found === null || found.standing === null) return null;
        return request.method === 'GET' && !mayWithdraw(found.standing, side(found.by)) ? null : found;
      },
      view: () => ({ title: template === 'withdraw' ? 'Withdraw the explanation' : 'Withdraw the question' }),
      decide: ({ subject: { standing, state, by } }, form) =>
        standing === null
          ? []
          : withdrawExplanation(state, standing, {
              by: side(by),
              reason: form.text('reason'),
              seen: form.number('version') ?? 0,
            }),
      done: () =>
        template === 'withdraw' ? 'The explanation has been withdrawn.' : 'The question has been withdrawn.',
    });
  }
}
