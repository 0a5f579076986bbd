import type { Change } from '../change.ts';
import { dateFault } from '../date-fault.ts';
import { reasonFault } from '../reason-fault.ts';
import { type FieldFault, isRefusal, type Refusal, refuse, refuseFields } from '../refusal.ts';
import { type FrameworkRecord, frameworkSubject, type Seen } from './framework-record.ts';
import { overlap, type TimeInForce } from './in-force.ts';

/** Another version or framework, as far as it matters whether both apply at once. */
export type Beside = TimeInForce & { readonly title: string; readonly status: string };

/** The dates of a period as they were given: ISO 8601; an empty text for an end that is open. */
type Dates = {
  readonly from: string;
  readonly until: string;
  readonly beside: readonly Beside[];
  /** Whether it was said that the frameworks that apply at the same time may do so. */
  readonly overlapMeant: boolean;
};

type Decided = { readonly seen: Seen; readonly reason: string };

const about = (record: FrameworkRecord, { seen, reason }: Decided) =>
  ({
    subject: { kind: 'framework', id: frameworkSubject(record.id, record.frameworkVersion) },
    authorityId: null,
    inspectionId: null,
    expects: seen.version,
    reason,
  }) as const;

/** The titles of published frameworks that would apply on some day of a period. */
export const overlapping = (period: TimeInForce, beside: readonly Beside[]): readonly string[] =>
  beside.filter((one) => one.status === 'published' && overlap(one, period)).map(({ title }) => title);

function readPeriod({ from, until, beside, overlapMeant }: Dates, reason: FieldFault | null): TimeInForce | Refusal {
  const faults: FieldFault[] = [];
  const fromWords = dateFault(from, 'The first day in force');
  const untilWords = until === '' ? null : dateFault(until, 'The last day in force');
  if (fromWords !== null) faults.push({ place: 'from', words: fromWords });
  if (untilWords !== null) faults.push({ place: 'until', words: untilWords });
  if (faults.length === 0 && until !== '' && until < from) {
    faults.push({
      place: 'until',
      words: 'The last day in force must not be before the first. Correct one of the two.',
    });
  }
  const refusal = refuseFields(reason === null ? faults : [...faults, reason]);
  if (refusal !== null) return refusal;
  const period = { from, until: until === '' ? null : until };
  const titles = overlapping(period, beside);
  if (titles.length === 0 || overlapMeant) return period;
  return refuse(
    'overlap',
    `In force at the same time: ${titles.join('; ')}. Correct the dates, or tick the box if both are meant to apply.`,
    'overlap',
  );
}

/**
 * Publishes a draft, from when on and until when. From then on it never changes. Refused for what is no draft (`not-a-draft`), for dates
 * or a reason that are missing or wrong (`not-valid`), for a draft other than the one that was read (`changed-meanwhile`), and for an
 * overlap with what is published, unless that is meant (`overlap`).
 */
export function publishFramework(record: FrameworkRecord, command: Dates & Decided): readonly Change[] | Refusal {
  if (record.status !== 'draft') return refuse('not-a-draft', 'This version has been published already.');
  if (record.hash !== command.seen.hash) return otherDraft;
  const period = readPeriod(command, reasonFault(command.reason, 'this version is published'));
  if (isRefusal(period)) return period;
  const { status, inForceFrom, inForceUntil, hash } = record;
  return [
    {
      ...about(record, command),
      kind: 'framework-published',
      before: { status, inForceFrom, inForceUntil },
      after: { status: 'published', hash, inForceFrom: period.from, inForceUntil: period.until },
    },
  ];
}

const otherDraft = refuse(
  'changed-meanwhile',
  'Somebody put another draft in the place of the one you read. Read it before you publish it.',
);

/** Says until when a published version is in force: until a day, or open. The same end again is no change. */
export function setFrameworkEnd(
  record: FrameworkRecord,
  command: Omit<Dates, 'from'> & Decided,
): readonly Change[] | Refusal {
  if (record.status !== 'published') return notPublished;
  const from = record.inForceFrom ?? '';
  const period = readPeriod({ ...command, from }, reasonFault(command.reason, 'the end changes'));
  if (isRefusal(period)) return period;
  if (period.until === record.inForceUntil) return [];
  return [
    {
      ...about(record, command),
      kind: 'framework-end-set',
      before: { inForceUntil: record.inForceUntil },
      after: { inForceUntil: period.until },
    },
  ];
}

/** Withdraws a published version: no new inspection uses it, those that do keep it. It cannot be published again. */
export function withdrawFramework(record: FrameworkRecord, command: Decided): readonly Change[] | Refusal {
  if (record.status !== 'published') return notPublished;
  const refusal = withReason(command.reason, 'this version is withdrawn');
  if (refusal !== null) return refusal;
  return [
    {
      ...about(record, command),
      kind: 'framework-withdrawn',
      before: { status: record.status },
      after: { status: 'withdrawn' },
    },
  ];
}

/** Removes a draft. What it said is gone; that it was there, with its hash, stays in the change log. */
export function removeDraft(record: FrameworkRecord, command: Decided): readonly Change[] | Refusal {
  if (record.status !== 'draft') {
    return refuse('not-a-draft', 'Only a draft can be removed. A published version can be withdrawn.');
  }
  if (record.hash !== command.seen.hash) return otherDraft;
  const refusal = withReason(command.reason, 'the draft is removed');
  if (refusal !== null) return refusal;
  const { title, hash, status, inForceFrom, inForceUntil } = record;
  const before = { title, hash, status, inForceFrom, inForceUntil };
  return [{ ...about(record, command), kind: 'framework-draft-removed', before, after: null }];
}

const notPublished = refuse('not-published', 'This version is not published, so there is nothing to change in it.');

function withReason(reason: string, what: string): Refusal | null {
  const fault = reasonFault(reason, what);
  return fault === null ? null : refuseFields([fault]);
}
