// A submission of lists as programs get it: numbers alone, no value of a row.
import Type, { type Static } from 'typebox';
import type { KeptSubmission } from '#store';
import type { ProgressView } from '../../pages/inspections/lists/submission/progress.ts';
import { id, moment, object, orNull } from '../given.ts';

const list = object({
  list: Type.Integer({ description: '1 to 11.' }),
  rows: Type.Integer(),
  errors: Type.Integer(),
  queries: Type.Integer(),
  submission: Type.Integer({
    description: 'The number of the submission that sent it: lists that are not sent again stay.',
  }),
});

const check = object({
  check: Type.String({ description: 'The id of the check.' }),
  title: Type.String(),
  severity: Type.Union([Type.Literal('error'), Type.Literal('query')]),
  list: orNull(Type.Integer(), 'Null for the submission as a whole.'),
  count: Type.Integer(),
});

export const submissionShape = object({
  id,
  number: Type.Integer({ description: 'Counted from 1 within the inspection.' }),
  stage: Type.Union([Type.Literal(1), Type.Literal(2)]),
  note: Type.String(),
  state: Type.Union([
    Type.Literal('received'),
    Type.Literal('checked'),
    Type.Literal('unreadable'),
    Type.Literal('withdrawn'),
  ]),
  percent: orNull(Type.Integer(), 'How much of it has been read, where this process of the service knows.'),
  receivedAt: moment,
  receivedBy: orNull(Type.String()),
  files: Type.Array(object({ name: Type.String(), bytes: Type.Integer(), sha256: Type.String() })),
  fault: orNull(Type.String(), 'Why nothing of it could be read, and what to do.'),
  found: orNull(
    object({
      rows: Type.Integer(),
      errors: Type.Integer(),
      queries: Type.Integer(),
      lists: Type.Array(list, { description: 'The lists as they stand after this submission.' }),
      checks: Type.Array(check),
      unread: Type.Array(Type.String(), { description: 'What of the files could not be read, and what to do.' }),
    }),
    'What was found, in numbers; null until it was checked.',
  ),
});

export function submissionTold(submission: KeptSubmission, { percent }: ProgressView): Static<typeof submissionShape> {
  const { number, stage, note, state, receivedAt, receivedByName, files, fault, summary } = submission;
  return {
    id: submission.id,
    number,
    stage,
    note,
    state,
    percent,
    receivedAt: receivedAt.toISOString(),
    receivedBy: receivedByName,
    files: files.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
    fault,
    found:
      summary === null
        ? null
        : {
            rows: summary.rows,
            errors: summary.errors,
            queries: summary.queries,
            lists: summary.lists.map((each) => ({
              list: each.list,
              rows: each.rows,
              errors: each.errors,
              queries: each.queries,
              submission: each.submission,
            })),
            checks: summary.checks.map(({ rule, title, severity, list: of, count }) => ({
              check: rule,
              title,
              severity,
              list: of,
              count,
            })),
            unread: [...(summary.unread ?? [])],
          },
  };
}
