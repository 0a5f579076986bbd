import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { parseIsoDate, writtenDate } from '#calendar';
import {
  type AroundPinned,
  addEntry,
  asPutBack,
  cancelEntry,
  type DatesAgainst,
  isPlannedDay,
  isRefusal,
  kindsToAdd,
  type MoveCommand,
  moveEntry,
  type Refusal,
  recordReceipt,
  refuse,
  type TimetableEntry,
} from '#inspection';
import { entriesOf, type Tx } from '#store';
import type { Posted } from '../../../forms/posted.ts';
import { postedDate } from '../../../forms/posted-date.ts';
import { recordNamed } from '../../../forms/record-form.ts';
import type { Parts } from '../../../parts.ts';
import { type AroundInspection, inspectionForm } from '../around.ts';
import { confirmedIn, questionsAboutDates } from '../open/asked-of-dates.ts';
import { datesAgainst } from '../open/dates-against.ts';
import { frameworkOf } from '../pinned-framework.ts';
import { whenInWords } from './entry-view.ts';
import { movedInWords, whatFollows } from './follow-view.ts';

/** A timetable with the framework it is made from; null when that is not there as it was pinned. */
type Timetable = { readonly entries: readonly TimetableEntry[]; readonly framework: AroundPinned['framework'] | null };
type OneEntry = Timetable & { readonly entry: TimetableEntry };
/** With what the programme knows, where the notification of a planned inspection moves; null where nothing is asked of it. */
type Movable = OneEntry & { readonly against: DatesAgainst | null };

const keep = { action: 'run-inspection', holds: true } as const;

const timetable = async (tx: Tx, { inspection }: AroundInspection): Promise<Timetable> => ({
  entries: await entriesOf(tx, inspection.id),
  framework: await frameworkOf(tx, inspection),
});

/** What decisions about a timetable are made from, or why none can be made. */
function around({ entries, framework }: Timetable): AroundPinned | Refusal {
  if (framework === null) {
    return refuse(
      'no-framework',
      'The framework of the inspection is not there as it was pinned, so nothing can be counted by it.',
    );
  }
  return { entries, framework, newId: randomUUID };
}

const timesToChoose = [
  { value: '', text: 'At no fixed time' },
  { value: 'am', text: 'In the morning' },
  { value: 'end', text: 'By the end of the day' },
  { value: 'at', text: 'At an hour' },
] as const;

/** The time of day as a form gives it: a part of the day, or an hour. */
const timeOf = (form: Posted): string => {
  const part = form.text('part');
  return part === 'at' ? form.text('time') || 'at' : part;
};

const timeFields = (time: string | null) => {
  const isHour = time !== null && time !== 'am' && time !== 'end';
  return { part: isHour ? 'at' : (time ?? ''), time: isHour ? time : '' };
};

const backToTimetable = ({ inspection }: AroundInspection): string => `/inspections/${inspection.id}/timetable`;

const commandOf = (form: Posted, { entry }: OneEntry): Omit<MoveCommand, 'today'> => ({
  to: postedDate(form.text, 'on'),
  until: entry.kind === 'period' ? postedDate(form.text, 'until') : (entry.until ?? ''),
  time: timeOf(form),
  followers: form.text('followers') === 'stay' ? 'stay' : 'follow',
  lateMeant: form.text('lateMeant') === 'yes',
  confirmed: confirmedIn(form),
  seen: form.number('version') ?? 0,
  reason: form.text('reason'),
});

function movePage(app: FastifyInstance, parts: Parts): void {
  inspectionForm<Movable>(app, parts, keep, {
    path: '/inspections/:id/timetable/:record/move',
    template: 'inspections/timetable/move',
    load: async (tx, request, known) => {
      const found = await timetable(tx, known);
      const entry = recordNamed(request, found.entries);
      if (entry === null) return null;
      const { inspection, today } = known;
      const against = isPlannedDay(inspection, entry) ? await datesAgainst(tx, inspection, today) : null;
      return { ...found, entry, against };
    },
    view: ({ inspection, subject }) => {
      const { entry } = subject;
      const all = around(subject);
      return {
        title: `Move: ${entry.title}`,
        entry: { ...entry, when: whenInWords(entry) },
        lasts: entry.kind === 'period',
        ...(isRefusal(all) ? { follow: [] } : whatFollows(inspection, entry, all)),
        timesToChoose,
        questionFields: questionsAboutDates,
        values: { on: entry.on, until: entry.until ?? '', followers: 'follow', ...timeFields(entry.time) },
      };
    },
    version: ({ subject }) => subject.entry.version,
    logged: 'timetable-entry',
    thereNow: ({ subject: { entry } }, form) => [
      { what: 'Day', is: writtenDate(parseIsoDate(entry.on)), wrote: writtenIfDay(postedDate(form.text, 'on')) },
      { what: 'Cancelled', is: entry.cancelled ? 'yes' : 'no' },
    ],
    decide: ({ inspection, subject, today }, form) => {
      const all = around(subject);
      if (isRefusal(all)) return all;
      return moveEntry(inspection, subject.entry, { ...commandOf(form, subject), today }, all, subject.against);
    },
    done: (form, { inspection, subject }) => {
      const all = around(subject);
      const command = commandOf(form, subject);
      return isRefusal(all) ? `Moved: ${subject.entry.title}.` : movedInWords(inspection, subject.entry, command, all);
    },
    back: backToTimetable,
  });
}

const writtenIfDay = (text: string): string => {
  try {
    return writtenDate(parseIsoDate(text));
  } catch {
    // What somebody typed may be no date.
    return text;
  }
};

function cancelPage(app: FastifyInstance, parts: Parts): void {
  inspectionForm<OneEntry>(app, parts, keep, {
    path: '/inspections/:id/timetable/:record/cancel',
    template: 'inspections/timetable/cancel',
    load: async (tx, request, known) => {
      const found = await timetable(tx, known);
      const entry = recordNamed(request, found.entries);
      return entry === null ? null : { ...found, entry };
    },
    view: ({ inspection, subject }) => {
      const { entry } = subject;
      const all = around(subject);
      const back = isRefusal(all) || !entry.cancelled ? null : asPutBack(inspection, entry, all);
      return {
        title: `${entry.cancelled ? 'Put back' : 'Cancel'}: ${entry.title}`,
        entry: { ...entry, when: whenInWords(entry) },
        back: back === null ? null : whenInWords(back),
      };
    },
    version: ({ subject }) => subject.entry.version,
    logged: 'timetable-entry',
    thereNow: ({ subject: { entry } }) => [
      { what: 'Day', is: writtenDate(parseIsoDate(entry.on)) },
      { what: 'Cancelled', is: entry.cancelled ? 'yes' : 'no' },
    ],
    decide: ({ inspection, subject }, form) => {
      const all = around(subject);
      if (isRefusal(all)) return all;
      const cancelled = form.text('cancelled') === 'yes';
      const asked = { cancelled, seen: form.number('version') ?? 0, reason: form.text('reason') };
      return cancelEntry(inspection, subject.entry, asked, all);
    },
    done: (form, { subject }) =>
      `${form.text('cancelled') === 'yes' ? 'Cancelled' : 'Put back'}: ${subject.entry.title}.`,
    back: backToTimetable,
  });
}

function addPage(app: FastifyInstance, parts: Parts): void {
  inspectionForm<true>(app, parts, keep, {
    path: '/inspections/:id/timetable/add',
    template: 'inspections/timetable/add',
    load: async () => true,
    view: () => ({
      title: 'Add a date to the timetable',
      kinds: Object.entries(kindsToAdd).map(([value, text]) => ({ value, text })),
      timesToChoose,
      values: { who: 'inspectors', part: '', internal: 'no' },
    }),
    decide: ({ inspection }, form) =>
      addEntry(inspection, randomUUID(), {
        kind: form.text('kind'),
        title: form.text('title').replaceAll(/\s+/g, ' '),
        who: form.text('who').replaceAll(/\s+/g, ' '),
        on: postedDate(form.text, 'on'),
        until: form.text('kind') === 'period' ? postedDate(form.text, 'until') : '',
        time: timeOf(form),
        internal: form.text('internal') === 'yes',
      }),
    done: (form) => `Added to the timetable: ${form.text('title')}.`,
    back: backToTimetable,
  });
}

function receivedPage(app: FastifyInstance, parts: Parts): void {
  inspectionForm<Timetable>(app, parts, keep, {
    path: '/inspections/:id/timetable/received',
    template: 'inspections/timetable/received',
    load: async (tx, _request, known) => timetable(tx, known),
    view: () => ({ title: 'When the report was received' }),
    decide: ({ inspection, subject, today }, form) => {
      const all = around(subject);
      return isRefusal(all) ? all : recordReceipt(inspection, { on: postedDate(form.text, 'on'), today }, all);
    },
    done: () => 'The day is on the timetable, and what is counted from it has its date.',
    back: backToTimetable,
  });
}

/** Forms of the timetable: moving a date, cancelling it, adding one, and recording when the report was received. */
export function timetableForms(app: FastifyInstance, parts: Parts): void {
  addPage(app, parts);
  receivedPage(app, parts);
  movePage(app, parts);
  cancelPage(app, parts);
}
