// The lists as they stand after a submission: its own, and of those it did not send the last ones sent before.
import { type EditionId, type ListNo, readSubmission, type Sheet, type Submission } from '#annex-a';
import { parseIsoDate, toDayNumber } from '#calendar';
import type { StandingList } from '#inspection';
import type { SheetOfFile } from './sent-files.ts';

/** What lists are read with. */
export type ReadAs = {
  readonly edition: EditionId;
  /** ISO 8601. */
  readonly asAt: string;
};

/** The lists that sheets hold. */
export const submissionOf = (sheets: readonly SheetOfFile[], { edition, asAt }: ReadAs): Submission =>
  submissionAt(sheets, { edition, asAt: toDayNumber(parseIsoDate(asAt)) });

const submissionAt = (
  sheets: readonly SheetOfFile[],
  { edition, asAt }: Pick<Submission, 'edition' | 'asAt'>,
): Submission =>
  readSubmission(
    sheets.map(({ sheet }) => sheet),
    { edition, asAt },
  );

/** By file and name, as a list and a remark say where it stands. */
const placeOf = ({ file, sheet }: { readonly file: string; readonly sheet: string }): string => `${file}\n${sheet}`;
const placeOfSheet = ({ file, name }: Sheet): string => placeOf({ file, sheet: name });

/** The sheets in which some lists of a submission stand, those that a list goes on in among them. */
export function sheetsHolding(
  submission: Submission,
  sheets: readonly SheetOfFile[],
  lists: readonly ListNo[],
): readonly SheetOfFile[] {
  const places = new Set<string>();
  for (const no of lists) {
    const list = submission.lists.get(no);
    if (list !== undefined) places.add(placeOf(list));
    for (const remark of submission.remarks) {
      if (remark.kind === 'list-continued' && remark.list === no) places.add(placeOf(remark));
    }
  }
  const there = sheets.filter(({ sheet }) => places.has(placeOfSheet(sheet)));
  const alike = Map.groupBy(there, ({ sheet }) => placeOfSheet(sheet));
  // Files of one name, as from several folders of a ZIP file, are told apart by what each holds alone.
  return there.filter((one) => {
    if (alike.get(placeOfSheet(one.sheet))?.length === 1) return true;
    const alone = submissionAt([one], submission);
    return lists.some((no) => alone.lists.has(no));
  });
}

/** Sheets of one submission, and which lists are taken from them. */
export type EarlierSheets = {
  readonly submission: number;
  readonly sheets: readonly SheetOfFile[];
  readonly lists: readonly ListNo[];
};

/** Which list stands where: in the submission `number` itself, or in the one it was taken from. */
export function standingOf(
  submission: Submission,
  number: number,
  own: readonly SheetOfFile[],
  earlier: readonly EarlierSheets[],
): readonly StandingList[] {
  return [...submission.lists.values()].map(({ no, rows }) => {
    const from = earlier.find(({ lists }) => lists.includes(no));
    const holding = sheetsHolding(submission, from?.sheets ?? own, [no]);
    const files = [...new Set(holding.map(({ file }) => file))];
    return { list: no, submission: from?.submission ?? number, files, rows };
  });
}
