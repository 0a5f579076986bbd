// The good-only statements of the later text. Where a statement has not changed since the 2015 framework it takes the title
// and summary of its criterion there; the six that differ are written out. `relation.ts` says how each relates to 2015.
import type { Statement } from '../model.ts';
import { statements as statementsOf2015 } from '../sif-2015/statements/index.ts';

type Words = Pick<Statement, 'id' | 'title' | 'summary'>;

/** A statement that says what a criterion of 2015 says, in the same words of ours. */
const same = (id: string, criterion: string): Words => {
  const found = statementsOf2015.find((statement) => statement.id === criterion);
  if (!found?.summary) throw new Error(`The 2015 framework has no summary of a criterion "${criterion}".`);
  return { id, title: found.title, summary: found.summary };
};

/** One section of the text, its statements numbered in the order in which they are written. */
const section = (number: number, judgement: string, statements: readonly Words[]): Statement[] =>
  statements.map((words, index) => ({
    ...words,
    judgement,
    grade: 'good',
    paragraph: `section ${number}, statement ${index + 1}`,
    order: index + 1,
  }));

// The first three stand run together in the opening prose; the last two share the last bullet.
const helpAndProtection = section(1, 'help-and-protection', [
  same('wgll-1-01', 'hp-01'),
  same('wgll-1-02', 'hp-02'),
  same('wgll-1-03', 'hp-03'),
  same('wgll-1-04', 'hp-04'),
  same('wgll-1-05', 'hp-05'),
  same('wgll-1-06', 'hp-06'),
  same('wgll-1-07', 'hp-07'),
  same('wgll-1-08', 'hp-08'),
  same('wgll-1-09', 'hp-09'),
  same('wgll-1-10', 'hp-10'),
  same('wgll-1-11', 'hp-11'),
  same('wgll-1-12', 'hp-12'),
  same('wgll-1-13', 'hp-13'),
  same('wgll-1-14', 'hp-14'),
  same('wgll-1-15', 'hp-15'),
  same('wgll-1-16', 'hp-16'),
  same('wgll-1-17', 'hp-17'),
  same('wgll-1-18', 'hp-18'),
  same('wgll-1-19', 'hp-19'),
  same('wgll-1-20', 'hp-20'),
  same('wgll-1-21', 'hp-21'),
  {
    id: 'wgll-1-22',
    title: 'Equal help from a delegated provider',
    summary:
      "Where a third party holding delegated statutory functions gives protection and support, children get services just as good as they could expect of the authority's own social work service.",
  },
]);

// The first is the opening prose.
const lookedAfter = section(2, 'looked-after-and-permanence', [
  same('wgll-2-01', 'cla-01'),
  same('wgll-2-02', 'cla-02'),
  same('wgll-2-03', 'cla-03'),
  same('wgll-2-04', 'cla-04'),
  same('wgll-2-05', 'cla-05'),
  same('wgll-2-06', 'cla-06'),
  same('wgll-2-07', 'cla-07'),
  same('wgll-2-08', 'cla-08'),
  same('wgll-2-09', 'cla-09'),
  same('wgll-2-10', 'cla-10'),
  same('wgll-2-11', 'cla-11'),
  same('wgll-2-12', 'cla-12'),
  same('wgll-2-13', 'cla-13'),
  same('wgll-2-14', 'cla-14'),
  same('wgll-2-15', 'cla-15'),
  same('wgll-2-16', 'cla-16'),
  same('wgll-2-17', 'cla-17'),
  same('wgll-2-18', 'cla-18'),
  same('wgll-2-19', 'cla-19'),
  {
    id: 'wgll-2-20',
    title: 'Equal care from a delegated provider',
    summary:
      "Children cared for and supported by a third party holding delegated statutory functions will get services just as good as they could expect of the authority's own social work service.",
  },
  same('wgll-2-21', 'cla-21'),
  same('wgll-2-22', 'cla-22'),
  same('wgll-2-23', 'cla-23'),
  same('wgll-2-24', 'cla-24'),
  same('wgll-2-25', 'cla-25'),
  same('wgll-2-26', 'cla-26'),
  same('wgll-2-27', 'cla-27'),
  same('wgll-2-28', 'cla-28'),
]);

const careLeavers = section(3, 'care-leavers', [
  same('wgll-3-01', 'cl-01'),
  same('wgll-3-02', 'cl-02'),
  same('wgll-3-03', 'cl-03'),
  same('wgll-3-04', 'cl-04'),
  {
    id: 'wgll-3-05',
    title: 'Skills, relationships and a reasonable parent',
    summary:
      'Care leavers gain skills and relationships for adulthood and trust authority or delegated provider as a reasonable parent to at least 21, or 25 if necessary, with a known adult.',
  },
  {
    id: 'wgll-3-06',
    title: 'Independence at the right time',
    summary:
      'Care leavers gain independence when ready, are encouraged to stay looked after until 18 where that is best, and may then stay or have suitable, affordable, permanent housing.',
  },
  same('wgll-3-07', 'cl-07'),
  same('wgll-3-08', 'cl-08'),
  same('wgll-3-09', 'cl-09'),
  same('wgll-3-10', 'cl-10'),
  same('wgll-3-11', 'cl-11'),
]);

const leadership = section(4, 'leadership', [
  same('wgll-4-01', 'lmg-01'),
  {
    id: 'wgll-4-02',
    title: 'Local knowledge and a sufficient range of services',
    summary:
      'The authority knows its communities in detail, its services meet local needs, and with safeguarding partners, health and other strategic bodies it secures enough good provision, placements and adopters included.',
  },
  same('wgll-4-03', 'lmg-03'),
  same('wgll-4-04', 'lmg-04'),
  same('wgll-4-05', 'lmg-06'),
  same('wgll-4-06', 'lmg-07'),
  same('wgll-4-07', 'lmg-08'),
  same('wgll-4-08', 'lmg-09'),
  same('wgll-4-09', 'lmg-10'),
  {
    id: 'wgll-4-10',
    title: 'Delegated services that match a good authority',
    summary:
      'Commissioning and contract checks ensure that children served by a third-party provider with delegated statutory functions do at least as well as under a good authority.',
  },
]);

export const statements: readonly Statement[] = [...helpAndProtection, ...lookedAfter, ...careLeavers, ...leadership];
