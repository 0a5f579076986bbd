// What pages say of submissions and their files.
import { parseIsoDate, writtenDay } from '#calendar';
import type { ListDue, SubmissionState } from '#inspection';

const times: Readonly<Record<string, string>> = { am: 'in the morning', end: 'by the end of the day' };

/** When on its day something is due: "in the morning", "at 09:30"; empty where no time is told. */
export const timeInWords = (time: string | null): string => (time === null ? '' : (times[time] ?? `at ${time}`));

/** States of submissions as tags. */
export const submissionStates = {
  received: { text: 'Being read', colour: 'blue' },
  checked: { text: 'Checked', colour: 'green' },
  unreadable: { text: 'Could not be read', colour: 'red' },
  withdrawn: { text: 'Taken back', colour: 'grey' },
} as const satisfies Record<SubmissionState, { readonly text: string; readonly colour: string }>;

/** States of a list at one stage as tags. */
export const dueStates = {
  sent: { text: 'Sent', colour: 'green' },
  explained: { text: 'Explained', colour: 'turquoise' },
  due: { text: 'Due', colour: 'blue' },
  late: { text: 'Late', colour: 'red' },
} as const satisfies Record<ListDue['state'], { readonly text: string; readonly colour: string }>;

/** When something was sent that came late, and how late: "sent Wednesday 25 November 2026, 1 working day late". */
export const sentLate = ({ on, late }: NonNullable<ListDue['sent']>): string =>
  `sent ${writtenDay(parseIsoDate(on))}, ${late}`;

/** How large a file is: "3.4 MB", "12 KB". */
export function sizeInWords(bytes: number): string {
  const megabytes = bytes / 1_048_576;
  if (megabytes >= 1) return `${megabytes.toFixed(megabytes < 10 ? 1 : 0)} MB`;
  return `${Math.max(1, Math.round(bytes / 1024))} KB`;
}
