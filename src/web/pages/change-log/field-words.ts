// The fields of changes as people read them: what each is called, and its values in words.
import { writtenDate } from '#calendar';
import { frameworks } from '#frameworks';
import {
  inspectionToldApart,
  isReturnGround,
  isRole,
  isStage,
  type Plain,
  returnGrounds,
  roles,
  stages,
} from '#inspection';
import type { Names } from '#store';
import { aboutInWords } from './record-in-words.ts';

/** What a value may need to be said: the names behind ids, and the fields beside it. */
export type Beside = { readonly names: Names; readonly fields: Readonly<Record<string, Plain>> };
type InWords = (value: Plain, beside: Beside) => string;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]+Z)?$/;

/** Whether a text is an id, which nobody can read. */
export const isId = (text: unknown): text is string => typeof text === 'string' && uuid.test(text);

/** An id of the code as words: "requires-improvement" is "requires improvement". */
const fromId = (id: string): string => id.replaceAll('-', ' ').replaceAll('/', ', ');

/** An inspection as it is called in the log. */
export const inspectionInWords = (names: Names, id: string): string => {
  const found = names.inspections.get(id);
  return found === undefined ? 'an inspection' : `the inspection of ${inspectionToldApart(found)}`;
};

const named: InWords = (value, { names }) => {
  if (!isId(value)) return plain(value);
  const name = names.users.get(value) ?? names.authorities.get(value) ?? names.memberships.get(value);
  if (name !== undefined) return name;
  return names.inspections.has(value) ? inspectionInWords(names, value) : 'a record that is not shown';
};

/** Any value in words; an id is never one. */
function plain(value: Plain): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return isId(value) ? 'a record that is not shown' : value;
  if (Array.isArray(value)) return value.map(plain).join(', ');
  return Object.entries(value)
    .map(([key, each]) => `${labelOf(key)}: ${plain(each)}`)
    .join('; ');
}

const coded: InWords = (value) => (typeof value === 'string' ? fromId(value) : plain(value));
const date: InWords = (value) => {
  const [, year, month, day] = isoDate.exec(typeof value === 'string' ? value : '') ?? [];
  if (year === undefined) return plain(value);
  try {
    return writtenDate(Temporal.PlainDate.from(`${year}-${month}-${day}`));
  } catch {
    // A date that is none was never kept, but the log must be readable whatever it holds.
    return plain(value);
  }
};
const frameworkOf = ({ fields: { framework } }: Beside) => frameworks.find(({ id }) => id === framework);
const framework: InWords = (value, beside) => frameworkOf(beside)?.title ?? coded(value, beside);
const judgement: InWords = (value, beside) =>
  frameworkOf(beside)?.judgements.find(({ id }) => id === value)?.title ?? coded(value, beside);
const grade: InWords = (value, beside) =>
  frameworkOf(beside)?.scale.find(({ id }) => id === value)?.label ?? coded(value, beside);
const role: InWords = (value) => (typeof value === 'string' && isRole(value) ? roles[value].title : plain(value));
const stage: InWords = (value) => (typeof value === 'string' && isStage(value) ? stages[value] : plain(value));
const list: InWords = (value) => (Array.isArray(value) ? value.map((each) => plain(each)).join(', ') : plain(value));

const posts: Readonly<Record<string, string>> = {
  'director-of-childrens-services': 'director of children’s services',
  'lscb-chair': 'LSCB chair',
};
const returnedBecause: InWords = (value) =>
  typeof value === 'string' && isReturnGround(value) ? returnGrounds[value].title : plain(value);
const post: InWords = (value, beside) => posts[String(value)] ?? coded(value, beside);

const words: Readonly<Record<string, { readonly label: string; readonly says?: InWords }>> = {
  name: { label: 'Name' },
  email: { label: 'E-mail address' },
  status: { label: 'Status', says: coded },
  user: { label: 'Person', says: named },
  role: { label: 'Role', says: role },
  authority: { label: 'Authority', says: named },
  inspection: { label: 'Inspection', says: named },
  code: { label: 'Code' },
  region: { label: 'Region' },
  post: { label: 'Post', says: post },
  since: { label: 'Since', says: date },
  until: { label: 'Until', says: date },
  address: { label: 'Address' },
  handles: { label: 'Takes', says: list },
  closedOn: { label: 'Closed on', says: date },
  framework: { label: 'Framework', says: framework },
  frameworkVersion: { label: 'Version of the framework' },
  frameworkHash: { label: 'Hash of the framework' },
  judgement: { label: 'Judgement', says: judgement },
  grade: { label: 'Grade', says: grade },
  publishedOn: { label: 'Published on', says: date },
  source: { label: 'Source' },
  title: { label: 'Title' },
  hash: { label: 'Hash' },
  inForceFrom: { label: 'In force from', says: date },
  inForceUntil: { label: 'In force until', says: date },
  sourceSha256: { label: 'Hash of the source' },
  terms: { label: 'Terms' },
  openToAll: { label: 'May be read by everybody' },
  statements: { label: 'Statements' },
  stage: { label: 'Stage', says: stage },
  about: { label: 'About', says: (value) => (typeof value === 'string' ? aboutInWords(value) : plain(value)) },
  number: { label: 'Number' },
  edition: { label: 'Edition' },
  whereToLook: { label: 'Where to look' },
  state: { label: 'State', says: coded },
  replacedBy: { label: 'Replaced by edition' },
  returnGround: { label: 'Returned because', says: returnedBecause },
  returnWords: { label: 'What is missing' },
  withdrawnBecause: { label: 'Taken back because' },
  staysOpen: { label: 'Stays open to the inspectors' },
  checkState: { label: 'Checking', says: coded },
  lscbReview: { label: 'LSCB review' },
  weekOne: { label: 'Week 1 begins', says: date },
  notifiedOn: { label: 'Day of notification', says: date },
  onSiteEnds: { label: 'Last day on site', says: date },
  asAt: { label: 'Reference date of the lists', says: date },
  on: { label: 'Day', says: date },
  held: { label: 'Day set by hand' },
  timeHeld: { label: 'Hour set by hand' },
  cancelledByHand: { label: 'Cancelled by somebody' },
  internal: { label: 'For the team only' },
  concurrent: { label: 'Made together with others', says: (value) => (value === null ? '' : 'yes') },
  grounds: { label: 'Ground', says: coded },
  words: { label: 'In words' },
  decidedOn: { label: 'Decided on', says: date },
  endedOn: { label: 'Ended on', says: date },
  givenOn: { label: 'Given on', says: date },
  inspectFrom: { label: 'Not inspected before', says: date },
  inspectBy: { label: 'Inspected by', says: date },
  withdrawnOn: { label: 'Withdrawn on', says: date },
  discipline: { label: 'Inspects', says: coded },
  what: { label: 'What for', says: coded },
  how: { label: 'How', says: coded },
  from: { label: 'From', says: date },
  to: { label: 'To', says: date },
  scope: { label: 'Scope', says: coded },
  expires: { label: 'Runs out on', says: date },
  value: { label: 'Value' },
  erased: { label: 'Erased' },
  file: { label: 'File' },
  takenAt: { label: 'Taken on', says: date },
  keyFingerprint: { label: 'Fingerprint of the key' },
  keyBackupsToDestroy: { label: 'Backups of the keys still to be destroyed' },
};

/** Fields in the order in which they are read; those without words of their own come last. */
export const inOrder = (fields: readonly string[]): readonly string[] => {
  const order = Object.keys(words);
  const place = (field: string) => (order.includes(field) ? order.indexOf(field) : order.length);
  return [...fields].sort((a, b) => place(a) - place(b));
};

/** What a field is called; one without words of its own by its key: "backUpTo" is "Back up to". */
export function labelOf(field: string): string {
  const own = Object.hasOwn(words, field) ? words[field]?.label : undefined;
  if (own !== undefined) return own;
  const spaced = field
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_]/g, ' ')
    .toLowerCase();
  return `${spaced.slice(0, 1).toUpperCase()}${spaced.slice(1)}`;
}

/** The value of a field in words; empty for nothing. */
export function saidOf(field: string, value: Plain | undefined, beside: Beside): string {
  if (value === undefined || value === null) return '';
  const says = Object.hasOwn(words, field) ? words[field]?.says : undefined;
  return (says ?? named)(value, beside);
}
