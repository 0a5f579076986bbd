import { type Answer, type DefectKind, isFaulty, isGrave } from '#report';

/** One report among many: what a table or a spreadsheet shows of it, or why it could not be read. */
export type ReportRow = { readonly file: string } & (ReadRow | NotReadRow);

/** `noReport` says that the text can be read and is no report. The error does not repeat the file. */
type NotReadRow = { readonly error: string; readonly noReport: boolean };

export type ReadRow = {
  readonly authority: string | null;
  readonly framework: string | null;
  readonly inspectionDates: Answer['inspectionDates'];
  readonly published: string | null;
  readonly inspector: string | null;
  readonly paragraphs: number;
  /** The grade of each judgement by its id, null where none was found. */
  readonly grades: Readonly<Record<string, string | null>>;
  readonly areas: readonly Pick<Answer['areasForImprovement'][number], 'part' | 'timescale'>[];
  /** How many defects there are of each kind that there is. */
  readonly defects: Readonly<Partial<Record<DefectKind, number>>>;
  /** Defects that put a grade in doubt. */
  readonly inDoubt: number;
  readonly brokenRules: readonly string[];
  /** Rules departed from or left to discretion: the report should give the reason. No fault by themselves. */
  readonly reasonsToLookFor: readonly string[];
  readonly faulty: boolean;
  /** The whole answer, when it was asked for. */
  readonly answer?: Answer;
};

/** The row of one answer. */
export function rowOf(file: string, answer: Answer, whole: boolean): ReportRow {
  const rulesThat = (...states: readonly string[]) => [
    ...new Set(answer.rules.filter(({ state }) => states.includes(state)).map(({ id }) => id)),
  ];
  const defects: Partial<Record<DefectKind, number>> = {};
  for (const { kind } of answer.defects) defects[kind] = (defects[kind] ?? 0) + 1;
  return {
    file,
    authority: answer.authority,
    framework: answer.framework,
    inspectionDates: answer.inspectionDates,
    published: answer.published,
    inspector: answer.inspector,
    paragraphs: answer.paragraphs,
    grades: Object.fromEntries(Object.entries(answer.judgements).map(([id, { grade }]) => [id, grade])),
    areas: answer.areasForImprovement.map(({ part, timescale }) => ({ part, timescale })),
    defects,
    inDoubt: answer.defects.filter(isGrave).length,
    brokenRules: rulesThat('broken'),
    reasonsToLookFor: rulesThat('departed', 'prompt'),
    faulty: isFaulty(answer),
    ...(whole ? { answer } : {}),
  };
}

/** Whether a row is that of a report that was read. */
export const wasRead = (row: ReportRow): row is { readonly file: string } & ReadRow => !('error' in row);

/** How many defects a row has, of all kinds. */
export const defectCount = ({ defects }: ReadRow): number => Object.values(defects).reduce((sum, n) => sum + n, 0);
