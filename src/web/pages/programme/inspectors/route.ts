import type { FastifyInstance } from 'fastify';
import {
  changeInspector,
  describeInspector,
  disciplines,
  isRefusal,
  mayAnywhere,
  type ProgrammeInspector,
} from '#inspection';
import {
  absencesFrom,
  inspectorById,
  listInspectors,
  oneProgrammeDecisionAtATime,
  peopleToInspect,
  programmeInspections,
} from '#store';
import { done, justDone } from '../../../chrome/flash.ts';
import { idOf } from '../../../forms/id-of.ts';
import { posted } from '../../../forms/posted.ts';
import { postedDate } from '../../../forms/posted-date.ts';
import { errorsOf } from '../../../forms/refused.ts';
import { ukToday } from '../../../forms/uk-today.ts';
import { Problem } from '../../../look/plugin.ts';
import type { Parts } from '../../../parts.ts';
import { written } from '../../authorities/written.ts';
import { absencePages, inspectorForm } from './absence-pages.ts';
import { absenceRows, inspectorView, stateInWords } from './inspector-view.ts';

const disciplineChoices = Object.entries(disciplines).map(([value, text]) => ({ value, text }));
const hrefOf = ({ id }: Pick<ProgrammeInspector, 'id'>) => `/programme/inspectors/${id}`;

/** Who inspects, what, until when, and on which days they are away. */
export function inspectorPages(app: FastifyInstance, parts: Parts): void {
  const { store, now } = parts;
  const seen = { config: { action: 'see-programme' } } as const;
  const planned = { config: { action: 'plan-programme' } } as const;

  app.get('/programme/inspectors', seen, async (request, reply) => {
    const today = ukToday(now());
    const found = await store.read(request.acting, async (tx) => ({
      inspectors: await listInspectors(tx),
      absences: await absencesFrom(tx, today),
      inspections: await programmeInspections(tx),
    }));
    return reply.page('programme/inspectors/list', {
      title: 'Who inspects',
      backLink: { href: '/programme', text: 'Programme' },
      flash: justDone(request, reply),
      rows: found.inspectors.map((each) => ({
        ...inspectorView(each, found.absences, found.inspections, today),
        href: hrefOf(each),
      })),
      mayPlan: mayAnywhere(request.person, 'plan-programme'),
    });
  });

  app.get('/programme/inspectors/:id', seen, async (request, reply) => {
    const today = ukToday(now());
    const id = idOf(request);
    const found = await store.read(request.acting, async (tx) => {
      const inspector = await inspectorById(tx, id);
      if (inspector === null) throw new Problem(404, {});
      const absences = await absencesFrom(tx, today, id);
      return { inspector, absences, inspections: await programmeInspections(tx) };
    });
    return reply.page('programme/inspectors/inspector', {
      title: found.inspector.name,
      backLink: { href: '/programme/inspectors', text: 'Who inspects' },
      flash: justDone(request, reply),
      inspects: inspectorView(found.inspector, found.absences, found.inspections, today),
      absences: absenceRows(found.absences),
      at: hrefOf(found.inspector),
      mayPlan: mayAnywhere(request.person, 'plan-programme'),
    });
  });

  app.get('/programme/inspectors/add', planned, async (request, reply) => {
    const candidates = await store.read(request.acting, peopleToInspect);
    return reply.page('programme/inspectors/add', addView(candidates));
  });

  app.post('/programme/inspectors/add', planned, async (request, reply) => {
    const form = posted(request);
    const decided = await store.change(request.acting, now(), async (tx) => {
      await oneProgrammeDecisionAtATime(tx);
      return describeInspector(
        { inspectors: await listInspectors(tx), candidates: await peopleToInspect(tx) },
        { person: form.text('person'), discipline: form.text('discipline') },
      );
    });
    if (!isRefusal(decided)) return done(reply, '/programme/inspectors', 'Recorded as inspecting.');
    const candidates = await store.read(request.acting, peopleToInspect);
    return reply
      .code(422)
      .page('programme/inspectors/add', { ...addView(candidates), errors: errorsOf(decided), values: form.values });
  });

  const one = {
    action: 'plan-programme',
    whose: (request: Parameters<typeof idOf>[0]) => idOf(request),
    back: hrefOf,
  } as const;

  inspectorForm<ProgrammeInspector>(app, parts, one, {
    path: '/programme/inspectors/:id/change',
    template: 'programme/inspectors/change',
    load: async (_tx, _request, { inspector }) => inspector,
    version: ({ subject }) => subject.version,
    logged: 'inspector',
    thereNow: ({ subject, today }) => [
      { what: 'Inspects', is: disciplines[subject.discipline] },
      { what: 'Last day', is: written(subject.until) },
      { what: 'State', is: stateInWords(subject, today) },
    ],
    view: ({ subject }) => ({
      title: 'Change what is recorded',
      disciplineChoices,
      values: { discipline: subject.discipline, until: subject.until ?? '' },
    }),
    decide: ({ subject }, form) =>
      changeInspector(subject, {
        wanted: { discipline: form.text('discipline'), until: postedDate(form.text, 'until') || null },
        seen: form.number('version') ?? 0,
        reason: form.text('reason'),
      }),
    done: () => 'What is recorded has been changed.',
  });

  absencePages(app, parts, { ...one, path: '/programme/inspectors/:id/days-away' });
}

const addView = (candidates: readonly { readonly id: string; readonly name: string }[]) => ({
  title: 'Record who inspects',
  backLink: { href: '/programme/inspectors', text: 'Who inspects' },
  cancel: { href: '/programme/inspectors' },
  candidates: candidates.map(({ id, name }) => ({ value: id, text: name })),
  disciplineChoices,
});
