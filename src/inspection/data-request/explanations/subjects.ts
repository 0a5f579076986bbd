// What an explanation can be about. What there is differs by edition and by the choice about the safeguarding board, so it is given.

type Titled = { readonly id: string; readonly title: string };

/** What may be explained in one inspection. */
export type ExplainedSubjects = {
  readonly lists: readonly {
    readonly no: number;
    readonly title: string;
    readonly fields: readonly { readonly key: string; readonly heading: string }[];
  }[];
  readonly documents: readonly { readonly no: string; readonly title: string }[];
  /** Whether planned meetings are asked for: not where a safeguarding board alone is reviewed. */
  readonly meetings: boolean;
  readonly measures: readonly Titled[];
  /** Of the area information. */
  readonly lines: readonly Titled[];
};

export type SubjectOfExplanation = {
  readonly about: string;
  readonly kind: 'list' | 'column' | 'document' | 'meetings' | 'measure' | 'line';
  /** "List 8, Children looked after: URN of placement". */
  readonly title: string;
};

export const aboutList = (list: number): string => `list/${list}`;
export const aboutColumn = (list: number, field: string): string => `list/${list}/${field}`;
export const aboutDocument = (number: string): string => `document/${number}`;
/** The list of planned meetings as a whole: that none are planned, or why it cannot be given. */
export const aboutMeetings = 'meetings';
export const aboutMeasure = (measure: string): string => `measure/${measure}`;
export const aboutLine = (line: string): string => `line/${line}`;

/** What a text such as `list/8/placement-urn`, `document/2.05` or `meetings` is about; null when nothing of the inspection is. */
export function subjectOf(about: string, subjects: ExplainedSubjects): SubjectOfExplanation | null {
  if (about === aboutMeetings) {
    return subjects.meetings ? { about, kind: 'meetings', title: 'The list of planned meetings' } : null;
  }
  const [kind, id = '', key, ...more] = about.split('/');
  if (more.length > 0) return null;
  if (kind === 'list') {
    const list = subjects.lists.find(({ no }) => String(no) === id);
    if (list === undefined) return null;
    const title = `List ${list.no}, ${list.title}`;
    if (key === undefined) return { about, kind, title };
    const field = list.fields.find((each) => each.key === key);
    return field === undefined ? null : { about, kind: 'column', title: `${title}: ${field.heading}` };
  }
  if (key !== undefined) return null;
  if (kind === 'document') {
    const document = subjects.documents.find(({ no }) => no === id);
    return document === undefined ? null : { about, kind, title: `Document ${document.no}, ${document.title}` };
  }
  if (kind === 'measure') {
    const measure = subjects.measures.find((each) => each.id === id);
    return measure === undefined ? null : { about, kind, title: `Indicator: ${measure.title}` };
  }
  if (kind === 'line') {
    const line = subjects.lines.find((each) => each.id === id);
    return line === undefined ? null : { about, kind, title: `Area information ${line.id}, ${line.title}` };
  }
  return null;
}

/** Everything that may be explained, in the order in which people look for it. */
export function allSubjects({ lists, documents, meetings, measures, lines }: ExplainedSubjects): readonly string[] {
  return [
    ...lists.flatMap(({ no, fields }) => [aboutList(no), ...fields.map(({ key }) => aboutColumn(no, key))]),
    ...documents.map(({ no }) => aboutDocument(no)),
    ...(meetings ? [aboutMeetings] : []),
    ...measures.map(({ id }) => aboutMeasure(id)),
    ...lines.map(({ id }) => aboutLine(id)),
  ];
}
