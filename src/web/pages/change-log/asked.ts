// Which part of the change log is asked for: what stands in the page's address, read once.
import type { SubjectKind } from '#inspection';
import type { AskedOfLog } from '#store';
import { postedDate } from '../../forms/posted-date.ts';
import type { FieldError } from '../../look/plugin.ts';
import { isId } from './field-words.ts';

/** Kinds of subject that people look for together. */
export const groups = {
  people: { text: 'People and their roles', subjects: ['user', 'membership'] },
  'signing-in': { text: 'Sign-ins and tokens', subjects: ['session', 'api-token'] },
  authorities: { text: 'Authorities', subjects: ['authority', 'leader', 'office', 'past-judgement'] },
  frameworks: { text: 'Frameworks', subjects: ['framework', 'wording'] },
  programme: { text: 'The programme', subjects: ['deferral', 'direction', 'inspector', 'absence'] },
  inspections: {
    text: 'Inspections: stages, timetables and messages',
    subjects: ['inspection', 'timetable-entry', 'message'],
  },
  'data-request': {
    text: 'What authorities were asked for and sent',
    subjects: ['submission', 'document', 'explanation', 'meeting', 'meeting-request', 'area-line', 'comparators'],
  },
  service: { text: 'The service and its settings', subjects: ['setting', 'service'] },
} as const satisfies Record<string, { readonly text: string; readonly subjects: readonly SubjectKind[] }>;

const isGroup = (text: string): text is keyof typeof groups => Object.hasOwn(groups, text);
const subjectKinds = ['user', 'authority', 'framework', 'inspection'];

/** What was asked, what of it was wrong, and what the form is filled with again. */
export type Asked = {
  readonly log: Omit<AskedOfLog, 'count'>;
  /** A part of a name or an e-mail address, whose people the store finds. */
  readonly who: string;
  readonly errors: readonly FieldError[];
  readonly values: Readonly<Record<string, string>>;
  /** The filters as an address has them, without the place one has read to. */
  readonly filters: string;
  readonly isFiltered: boolean;
};

/** The first moment of a day in the United Kingdom; of the day after it when `after` is 1. */
function beginningOf(date: string, after: 0 | 1): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  try {
    const day = Temporal.PlainDate.from(date, { overflow: 'reject' }).add({ days: after });
    return new Date(day.toZonedDateTime('Europe/London').epochMilliseconds);
  } catch {
    return null;
  }
}

const fields = [
  'subject',
  'who',
  'person',
  'group',
  'authority',
  ...['since', 'until'].flatMap((name) => [`${name}-day`, `${name}-month`, `${name}-year`]),
];

/** Reads the address of the page. What is no filter is told at its field, and left out. */
export function askedOf(query: unknown): Asked {
  const given: Record<string, string> & { subject?: string } = {};
  const text = (field: string): string => {
    const value: unknown = typeof query === 'object' && query !== null ? Reflect.get(query, field) : undefined;
    // NUL is no text to the database.
    return typeof value === 'string' ? value.replaceAll('\u0000', '').trim().slice(0, 300) : '';
  };
  for (const field of fields) if (text(field) !== '') given[field] = text(field);
  const errors: FieldError[] = [];
  const log: { -readonly [Key in keyof AskedOfLog]?: AskedOfLog[Key] } = {};
  for (const [field, after] of [
    ['since', 0],
    ['until', 1],
  ] as const) {
    const date = postedDate(text, field);
    if (date === '') continue;
    const instant = beginningOf(date, after);
    if (instant === null)
      errors.push({ field, text: 'Enter a date that there is, with day, month and year. For example, 27 3 2026.' });
    else log[field] = instant;
  }
  if (log.since !== undefined && log.until !== undefined && log.since >= log.until) {
    errors.push({ field: 'until', text: 'The last day must not be before the first.' });
  }
  const [kind = '', ...rest] = text('subject').split('/');
  const id = rest.join('/');
  if (subjectKinds.includes(kind) && (kind === 'framework' ? id !== '' : isId(id))) log.subject = { kind, id };
  else if (text('subject') !== '') delete given.subject;
  if (isId(text('person'))) log.byUser = text('person');
  if (isId(text('authority'))) log.authorityId = text('authority');
  const group = text('group');
  if (isGroup(group)) log.subjectKinds = groups[group].subjects;
  if (/^\d{1,15}$/.test(text('before'))) log.before = Number(text('before'));
  return {
    log,
    who: text('who'),
    errors,
    values: given,
    filters: new URLSearchParams(given).toString(),
    isFiltered: Object.keys(given).length > 0,
  };
}
