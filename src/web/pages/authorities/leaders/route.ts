import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { appointLeader, correctLeader, type Leader, leaderLeft, leadersSeen } from '#inspection';
import { leadersOf } from '#store';
import { postedDate } from '../../../forms/posted-date.ts';
import type { Parts } from '../../../parts.ts';
import { authorityForm, recordNamed } from '../authority-form.ts';
import { written } from '../written.ts';
import { leaderNow, leaderWanted, postChoices, postTitle } from './leader-form.ts';

const staying = (leaders: readonly Leader[]) => leaders.filter(({ until }) => until === null);

/** Who leads an authority: appointed, left, corrected. */
export function leaderPages(app: FastifyInstance, parts: Parts): void {
  authorityForm<readonly Leader[]>(app, parts, {
    path: '/authorities/:id/leaders/add',
    template: 'authorities/leaders/leader',
    load: (tx, _request, { authority }) => leadersOf(tx, authority.id),
    view: ({ subject }) => ({
      title: 'Record a leader',
      postChoices,
      holders: staying(subject).map(({ name, post, since }) => `${name}, ${postTitle(post)}, since ${written(since)}`),
      values: { post: 'director-of-childrens-services', before: 'leaves' },
    }),
    version: ({ subject }) => leadersSeen(subject),
    logged: 'leader',
    thereNow: ({ subject }) =>
      staying(subject).map(({ name, post, since }) => ({
        what: postTitle(post),
        is: `${name}, since ${written(since)}`,
      })),
    decide: ({ authority, subject, today }, form) =>
      appointLeader(
        { id: authority.id, leaders: subject },
        {
          id: randomUUID(),
          wanted: leaderWanted(form),
          endsBefore: form.text('before') === 'leaves',
          seen: form.text('version'),
          today,
        },
      ),
    done: (form) => `${form.text('name')} has been recorded.`,
  });

  const one = {
    load: async (tx, request, { authority }) => recordNamed(request, await leadersOf(tx, authority.id)),
    version: ({ subject }) => subject.version,
    logged: 'leader',
    thereNow: ({ subject }) => leaderNow(subject),
  } satisfies Partial<Parameters<typeof authorityForm<Leader>>[2]>;

  authorityForm<Leader>(app, parts, {
    ...one,
    path: '/authorities/:id/leaders/:record/left',
    template: 'authorities/leaders/left',
    view: ({ subject }) => ({
      title: `When ${subject.name} left`,
      said: `${subject.name} is ${postTitle(subject.post)} since ${written(subject.since)}.`,
      values: { until: subject.until ?? '' },
    }),
    decide: ({ subject, today }, form) =>
      leaderLeft(subject, { until: postedDate(form.text, 'until'), seen: form.number('version') ?? 0, today }),
    done: () => 'The last day in post has been recorded.',
  });

  authorityForm<Leader>(app, parts, {
    ...one,
    path: '/authorities/:id/leaders/:record/correct',
    template: 'authorities/leaders/leader',
    view: ({ subject }) => ({
      title: `Correct what is recorded of ${subject.name}`,
      postChoices,
      correcting: true,
      values: { ...subject, until: subject.until ?? '' },
    }),
    decide: ({ subject, today }, form) =>
      correctLeader(subject, {
        wanted: leaderWanted(form),
        seen: form.number('version') ?? 0,
        reason: form.text('reason'),
        today,
      }),
    done: () => 'The record has been corrected.',
  });
}
