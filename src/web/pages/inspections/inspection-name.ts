import type { InspectionSubject } from '#inspection';

/** What an inspection is called above every page of it: "Westmarch", or the board of Westmarch where it alone is reviewed. */
export const inspectionName = ({
  authorityName,
  subject,
}: {
  readonly authorityName: string;
  readonly subject: InspectionSubject;
}): string => (subject === 'lscb' ? `Safeguarding board of ${authorityName}` : authorityName);
