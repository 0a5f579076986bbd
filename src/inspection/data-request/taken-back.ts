// What an authority takes back. Before fieldwork nobody has worked with it: it was sent by mistake. From then on it may be evidence, and
// nobody takes evidence out of the reach of those who judge by it: it is marked as taken back, and they go on reading it.
import type { Stage } from '../stages.ts';
import type { SubmissionState } from './request-changes.ts';

const beforeFieldwork: readonly Stage[] = ['planned', 'notified', 'data-collection'];

/** Whether what is taken back at a stage stays open to the team. */
export const staysOpenAt = (stage: Stage): boolean => !beforeFieldwork.includes(stage);

/** Whether what was found in a submission can be looked at: it was checked, and stands or stays open although it was taken back. */
export const findingsOpen = ({
  state,
  staysOpen,
  summary,
}: {
  readonly state: SubmissionState;
  readonly staysOpen: boolean;
  readonly summary: object | null;
}): boolean => state === 'checked' || (state === 'withdrawn' && staysOpen && summary !== null);
