import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Framework } from '#frameworks';
import {
  correctJudgement,
  frameworkOf,
  gradableJudgements,
  gradeField,
  gradeLabel,
  judgementTitle,
  type PastJudgement,
  recordJudgements,
} from '#inspection';
import { authorityById, pastJudgementsOf } from '#store';
import { idOf } from '../../../forms/id-of.ts';
import type { Posted } from '../../../forms/posted.ts';
import { postedDate } from '../../../forms/posted-date.ts';
import { Problem } from '../../../look/plugin.ts';
import type { Parts } from '../../../parts.ts';
import { authorityForm, recordNamed } from '../authority-form.ts';
import { knownFrameworks } from '../known-frameworks.ts';
import { written } from '../written.ts';
import { frameworkAsked, frameworkChoices, frameworkKey, gradeChoices, judgementChoices } from './framework-choice.ts';

const publicationOf = (form: Posted) => ({
  publishedOn: postedDate(form.text, 'publishedOn'),
  source: form.text('source').replaceAll(/\s+/g, ' '),
  confirmed: form.text('confirmed') === 'yes',
});

type Recorded = { readonly framework: Framework; readonly judgements: readonly PastJudgement[] };
type Corrected = Recorded & { readonly was: PastJudgement };

/** Published judgements of an authority: recorded from a report, corrected. */
export function judgementPages(app: FastifyInstance, parts: Parts): void {
  const { store } = parts;
  const keep = { config: { action: 'keep-authorities' } } as const;

  // Judgements and grades are those of a framework, so it is chosen first: this needs no JavaScript.
  app.get('/authorities/:id/judgements/add', keep, async (request, reply) => {
    const id = idOf(request);
    const { authority, frameworks } = await store.read(request.acting, async (tx) => ({
      authority: await authorityById(tx, id),
      frameworks: await knownFrameworks(tx),
    }));
    if (authority === null) throw new Problem(404, {});
    const asked = frameworkAsked(request, frameworks);
    if (asked !== null && asked !== undefined) {
      return reply.redirect(
        `/authorities/${id}/judgements/record?framework=${encodeURIComponent(frameworkKey(asked))}`,
        303,
      );
    }
    const back = { href: `/authorities/${id}` };
    const chosenNone = request.url.includes('?');
    return reply.code(chosenNone ? 422 : 200).page('authorities/judgements/choose', {
      title: 'Record published judgements',
      inspection: authority.name,
      backLink: back,
      cancel: back,
      frameworkChoices: frameworkChoices(frameworks),
      ...(chosenNone ? { errors: [{ field: 'framework', text: 'Choose the framework of the report.' }] } : {}),
    });
  });

  authorityForm<Recorded>(app, parts, {
    path: '/authorities/:id/judgements/record',
    template: 'authorities/judgements/record',
    load: async (tx, request, { authority, frameworks }) => {
      const framework = frameworkAsked(request, frameworks);
      if (framework === null || framework === undefined) return null;
      return { framework, judgements: await pastJudgementsOf(tx, authority.id) };
    },
    view: ({ subject: { framework } }) => ({
      title: 'Record published judgements',
      framework: framework.shortTitle,
      judgements: judgementChoices(framework).map(({ value, text }) => ({ field: gradeField(value), text })),
      grades: gradeChoices(framework),
    }),
    decide: ({ authority, subject, today }, form) =>
      recordJudgements(
        { id: authority.id, judgements: subject.judgements },
        {
          ...publicationOf(form),
          framework: subject.framework,
          grades: new Map(gradableJudgements(subject.framework).map(({ id }) => [id, form.text(gradeField(id))])),
          ids: randomUUID,
          today,
        },
      ),
    done: () => 'The judgements have been recorded.',
  });

  authorityForm<Corrected>(app, parts, {
    path: '/authorities/:id/judgements/:record/correct',
    template: 'authorities/judgements/correct',
    load: async (tx, request, { authority, frameworks }) => {
      const judgements = await pastJudgementsOf(tx, authority.id);
      const was = recordNamed(request, judgements);
      const asked = frameworkAsked(request, frameworks);
      const framework = was === null || asked !== undefined ? asked : frameworkOf(frameworks, was);
      return was === null || framework === null || framework === undefined ? null : { was, judgements, framework };
    },
    view: ({ authority, subject: { was, framework }, frameworks }) => ({
      title: 'Correct a published judgement',
      framework: framework.shortTitle,
      otherFrameworks: frameworkChoices(frameworks.filter((each) => each !== framework)).map(({ value, text }) => ({
        text,
        href: `/authorities/${authority.id}/judgements/${was.id}/correct?framework=${encodeURIComponent(value)}`,
      })),
      judgements: judgementChoices(framework),
      grades: gradeChoices(framework),
      values: { ...was },
    }),
    version: ({ subject }) => subject.was.version,
    logged: 'past-judgement',
    thereNow: ({ subject: { was, framework: wanted }, frameworks }, form) => {
      const framework = frameworkOf(frameworks, was);
      const { publishedOn, source } = publicationOf(form);
      return [
        { what: 'Framework', is: framework?.shortTitle ?? was.framework, wrote: wanted.shortTitle },
        {
          what: 'Judgement',
          is: judgementTitle(framework, was.judgement),
          wrote: judgementTitle(wanted, form.text('judgement')),
        },
        { what: 'Grade', is: gradeLabel(framework, was.grade), wrote: gradeLabel(wanted, form.text('grade')) },
        { what: 'Published on', is: written(was.publishedOn), wrote: written(publishedOn) },
        { what: 'Report', is: was.source, wrote: source },
      ];
    },
    decide: ({ subject: { was, judgements, framework }, today }, form) =>
      correctJudgement(was, judgements, {
        ...publicationOf(form),
        framework,
        judgement: form.text('judgement'),
        grade: form.text('grade'),
        seen: form.number('version') ?? 0,
        reason: form.text('reason'),
        today,
      }),
    done: () => 'The judgement has been corrected.',
  });
}
