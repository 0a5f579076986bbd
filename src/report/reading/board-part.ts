import type { Framework } from '#frameworks';
import type { ReportDocument } from '../document.ts';
import type { HeadingPiece } from './piece-list.ts';
import type { Placed } from './place.ts';

/** Whether a report under the 2015 framework reviews the safeguarding board too. */
export function hasBoardPart(document: ReportDocument): boolean {
  return (
    document.sections.some(({ id }) => id === 'board') ||
    /safeguarding children board/i.test(document.cover.title ?? '')
  );
}

/** Gives the grade in the heading of the whole part on the board to the heading of its judgement, when that one stands without. */
export function gradeOfBoard(
  headings: readonly HeadingPiece[],
  { places }: Placed,
  { reportOutline }: Framework,
): void {
  const headingOf = (id: string) =>
    headings.find((heading) => reportOutline[places.get(heading) ?? -1]?.id === id) ?? null;
  const [part, judgement] = [headingOf('board'), headingOf('board/judgement')];
  if (part === null || part.grade === null || judgement === null || judgement.grade !== null) return;
  judgement.grade = part.grade;
  part.grade = null;
}
