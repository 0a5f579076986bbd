/** The columns of the table by which planned meetings are imported and exported. */
export const meetingColumns = {
  kind: {
    heading: 'Kind',
    says: 'Needed. The kind of meeting, as the form names it: for example Core group, MARAC, Looked after review.',
    also: ['Meeting', 'Type', 'Kind of meeting'],
  },
  on: { heading: 'Date', says: 'Needed. The day, for example 27/3/2015.', also: ['Day'] },
  time: { heading: 'Time', says: 'Optional. When it begins, for example 9:30 or 14:00.' },
  place: { heading: 'Place', says: 'Needed. Where it is held, as inspectors will find it.', also: ['Venue'] },
  area: { heading: 'Area', says: 'Optional. The area or district of the authority.' },
  agencies: { heading: 'Agencies', says: 'Needed. Which agencies come, for example “police, health, school”.' },
} as const;

export type MeetingColumn = keyof typeof meetingColumns;

/** The headings of the table. */
export const meetingHeadings: readonly string[] = Object.values(meetingColumns).map(({ heading }) => heading);
