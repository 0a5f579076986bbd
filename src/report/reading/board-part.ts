import type { ReportDocument } from '../document.ts';

/** Whether a report under the 2015 framework reviews the safeguarding board too. */
export function hasBoardPart(document: ReportDocument): boolean {
  return (
    document.sections.some(({ id }) => id === 'board') ||
    /safeguarding children board/i.test(document.cover.title ?? '')
  );
}
