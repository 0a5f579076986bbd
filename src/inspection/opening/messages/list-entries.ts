import type { TimetableEntryFields } from '../opening-changes.ts';

const key = /^annex-a\/list-(\d+)\/stage-(\d)$/;

/** Whether an entry of the timetable says when a list is due. */
export const isOfList = (entry: Pick<TimetableEntryFields, 'key'>): boolean => key.test(entry.key ?? '');

/** The entries by which a list is due and that are not cancelled, each with its list and stage. */
export const listEntries = (
  entries: readonly TimetableEntryFields[],
): readonly { readonly no: number; readonly stage: number; readonly entry: TimetableEntryFields }[] =>
  entries.flatMap((entry) => {
    const [, no, stage] = key.exec(entry.key ?? '') ?? [];
    return no === undefined || entry.cancelled ? [] : [{ no: Number(no), stage: Number(stage), entry }];
  });
