import { dayNumber, isoDay, wholeYearsBetween } from '#calendar';
import type { ListNo } from '../../editions/model.ts';
import type { Submission } from '../../submission/submission.ts';
import { type Linked, linkChildren } from '../linked.ts';
import { type GivenValue, givenValues, type PersonalField, personalFields } from '../person.ts';
import { eventsOf, type JourneyEvent } from './events.ts';
import { type Gap, gapsOf } from './gaps.ts';
import { type Span, spansOf } from './spans.ts';
import { type Standing, standingOf } from './standing.ts';
import { type Statement, statementsOf } from './statements.ts';

/** Who a child is: what most rows say, and every other value with its places. */
interface Person {
  readonly dateOfBirth: string | null;
  readonly expectedDateOfBirth: string | null;
  /** Whole years at the reference date; null for a child not yet born, or of whom no date of birth is known. */
  readonly age: number | null;
  readonly unborn: boolean;
  /** In words; null when no row says it. */
  readonly gender: string | null;
  readonly ethnicity: string | null;
  readonly disability: string | null;
  /** The fields for which rows give more than one value. */
  readonly disagreements: readonly { readonly field: PersonalField; readonly values: readonly GivenValue[] }[];
}

/** All that the lists say of one child, as plain values. */
export interface Journey {
  readonly child: string;
  /** The reference date, ISO 8601. */
  readonly asAt: string;
  readonly person: Person;
  readonly standing: Standing;
  readonly lists: readonly ListNo[];
  readonly events: readonly JourneyEvent[];
  readonly spans: readonly Span[];
  readonly gaps: readonly Gap[];
  readonly statements: readonly Statement[];
}

/** The journey of the child with an id; null when no row of lists 1 to 10 has it. */
export function journeyOf(submission: Submission, childId: string): Journey | null {
  const linked = linkChildren(submission);
  const child = linked.childWithId(childId);
  if (child < 0) return null;
  const rows = linked.rowsOf(child);
  const events = eventsOf(rows);
  const spans = spansOf(rows, submission.asAt);
  return {
    child: linked.idOf(child),
    asAt: isoDay(submission.asAt),
    person: personOf(linked, child),
    standing: standingOf(rows, spans),
    lists: [...new Set(rows.map(({ list }) => list.no))],
    events,
    spans,
    gaps: gapsOf(rows, events, submission.asAt),
    statements: statementsOf(rows),
  };
}

function personOf(linked: Linked, child: number): Person {
  const { asAt } = linked.submission;
  const given = personalFields.map((field) => ({ field, values: givenValues(linked, child, field) }));
  const best = (field: PersonalField) => given.find((each) => each.field === field)?.values[0] ?? null;
  const dateOfBirth = best('date-of-birth')?.value ?? null;
  const expectedDateOfBirth = best('expected-date-of-birth')?.value ?? null;
  const born = dateOfBirth === null ? null : dayOf(dateOfBirth);
  const unborn = born === null ? expectedDateOfBirth !== null : born > asAt;
  return {
    dateOfBirth,
    expectedDateOfBirth,
    age: born === null || unborn ? null : wholeYearsBetween(born, asAt),
    unborn,
    gender: best('gender')?.says ?? null,
    ethnicity: best('ethnicity')?.says ?? null,
    disability: best('disability')?.says ?? null,
    disagreements: given.filter(({ values }) => values.length > 1),
  };
}

const dayOf = (iso: string) => dayNumber(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
