const nothingYet = { workingDays: null, assumed: null, note: null, until: null, time: null } as const;
const untouched = { cancelled: false, cancelledByHand: false, held: false, timeHeld: false } as const;

/** What most entries of a timetable have in common as they are made: nobody has set or cancelled anything. */
export const usualEntry = { ...nothingYet, ...untouched, internal: false } as const;
