// The columns of the table by which authorities are imported and exported: what stands in each, and what an empty cell means.

export const importColumns = {
  code: {
    heading: 'Code',
    says: 'Needed. The code of the authority, for example 884 or E06000019: rows are matched by it.',
  },
  name: { heading: 'Name', says: 'Needed. The name, as the authority writes it itself.' },
  region: { heading: 'Region', says: 'Optional. An empty cell leaves the region as it is.' },
  director: {
    heading: 'Director',
    says: 'Optional. Who is the director of children’s services. Somebody new ends the one before on the day before.',
  },
  directorSince: { heading: 'Director since', says: 'Needed with a director. A date, for example 27/3/2015.' },
  framework: {
    heading: 'Framework',
    says: 'Optional. The framework of the last overall judgement, by its id or short title, for example sif-2015.',
  },
  grade: {
    heading: 'Overall grade',
    says: 'Needed with a framework. For a framework with two overall judgements: “Safeguarding: good; Looked after: adequate”.',
  },
  publishedOn: {
    heading: 'Published on',
    says: 'Needed with a framework. The date of the report, for example 27/3/2015.',
  },
  report: {
    heading: 'Report',
    says: 'Optional. The title or address of the report. Used only when the judgement is new; the name of the file otherwise.',
  },
} as const;

export type ImportColumn = keyof typeof importColumns;

/** The columns in their order. */
export const columnOrder = Object.keys(importColumns).filter((key): key is ImportColumn =>
  Object.hasOwn(importColumns, key),
);
