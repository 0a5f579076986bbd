import { type Answer, isFaulty, isGrave } from '#report';

/** One report among many: what a table or a spreadsheet shows of it, or why it could not be read. */
export type ReportRow = { readonly file: string } & (ReadRow | { readonly error: string });

export type ReadRow = {
  readonly authority: string | null;
  readonly framework: string | null;
  readonly inspectionDates: Answer['inspectionDates'];
  readonly published: string | null;
  readonly inspector: string | null;
  /** The grade of each judgement, null where none was found. */
  readonly grades: readonly (string | null)[];
  readonly areas: number;
  readonly defects: number;
  /** Defects that put a grade in doubt. */
  readonly inDoubt: number;
  readonly brokenRules: readonly string[];
  readonly faulty: boolean;
  /** The whole answer, when it was asked for. */
  readonly answer?: Answer;
};

/** The row of one answer. */
export function rowOf(file: string, answer: Answer, whole: boolean): ReportRow {
  const broken = answer.rules.filter(({ state }) => state === 'broken').map(({ id }) => id);
  return {
    file,
    authority: answer.authority,
    framework: answer.framework,
    inspectionDates: answer.inspectionDates,
    published: answer.published,
    inspector: answer.inspector,
    grades: Object.values(answer.judgements).map(({ grade }) => grade),
    areas: answer.areasForImprovement.length,
    defects: answer.defects.length,
    inDoubt: answer.defects.filter(isGrave).length,
    brokenRules: [...new Set(broken)],
    faulty: isFaulty(answer),
    ...(whole ? { answer } : {}),
  };
}

/** Whether a row is that of a report that was read. */
export const wasRead = (row: ReportRow): row is { readonly file: string } & ReadRow => !('error' in row);
