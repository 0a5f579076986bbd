// What the founding documents hold, counted from the documents themselves.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findFramework, matchWording } from '#frameworks';

const folder = process.env.BESTFIT_FOUNDING_DOCUMENTS;

const wordingOf = async (id: string, file: string) => {
  const { wording, differences } = await matchWording(
    findFramework(id),
    readFileSync(join(folder ?? '', file), 'utf8'),
  );
  expect(differences).toEqual([]);
  return wording;
};

/** How many statements of the document stand under a judgement, by grade. */
const countsOf = (
  id: string,
  wording: ReadonlyMap<string, string>,
  judgement: string,
  grades: readonly (string | null)[],
) =>
  grades.map(
    (grade) =>
      findFramework(id).statements.filter((s) => s.judgement === judgement && s.grade === grade && wording.has(s.id))
        .length,
  );

describe.skipIf(folder === undefined)(
  'the founding documents (in the folder that BESTFIT_FOUNDING_DOCUMENTS names)',
  () => {
    let slac: ReadonlyMap<string, string>;
    let sif: ReadonlyMap<string, string>;
    let later: ReadonlyMap<string, string>;
    beforeAll(async () => {
      slac = await wordingOf('slac-2009', 'slac-2009-grade-descriptors.txt');
      sif = await wordingOf('sif-2015', 'sif-2015-framework.txt');
      later = await wordingOf('what-good-looks-like', 'what-good-looks-like.txt');
    });

    it('hold 652 descriptors in 30 tables: 282 on safeguarding, 370 on looked after children', () => {
      const of = (part: string) => [...slac.keys()].filter((id) => id.startsWith(part)).length;
      expect([slac.size, of('safeguarding'), of('looked-after')]).toEqual([652, 282, 370]);
      const tables = findFramework('slac-2009').judgements.filter(({ kind }) => kind !== 'grouping');
      expect(
        tables.map(({ id }) =>
          countsOf('slac-2009', slac, id, ['outstanding', 'good', 'adequate', 'inadequate']).join(' '),
        ),
      ).toEqual([
        ...[
          '1 2 1 11',
          '8 11 11 11',
          '6 5 7 8',
          '10 5 4 5',
          '2 1 4 3',
          '1 4 4 2',
          '3 5 5 4',
          '4 8 8 7',
          '8 9 8 9',
          '6 9 5 6',
          '6 6 6 6',
          '3 3 3 4',
          '2 4 3 5',
        ],
        ...[
          '3 8 3 11',
          '8 11 11 11',
          '7 3 6 5',
          '10 5 4 5',
          '2 2 3 2',
          '2 4 4 2',
          '2 5 5 4',
          '4 6 6 7',
          '4 3 3 4',
          '8 8 8 8',
          '8 6 5 6',
          '10 4 7 5',
        ],
        ...['3 3 4 2', '5 3 7 7', '4 7 8 5', '4 4 4 2', '6 8 8 8'],
      ]);
    });

    it('hold 87 good criteria below the overall judgement of 2015, and a text for each other grade', () => {
      const grades = ['outstanding', 'good', 'requires-improvement', 'inadequate', null];
      const counts = Object.fromEntries(
        findFramework('sif-2015').judgements.map(({ id }) => [id, countsOf('sif-2015', sif, id, grades)]),
      );
      expect(counts).toEqual({
        overall: [6, 5, 1, 2, 0],
        'help-and-protection': [1, 21, 1, 1, 1],
        'looked-after-and-permanence': [1, 28, 1, 1, 1],
        adoption: [1, 5, 1, 1, 1],
        'care-leavers': [1, 11, 1, 1, 1],
        leadership: [1, 11, 1, 1, 1],
        lscb: [1, 11, 1, 1, 1],
      });
    });

    it('mark ten criteria of the looked after judgement as counting for adoption, those that the framework names', () => {
      const text = readFileSync(join(folder ?? '', 'sif-2015-framework.txt'), 'utf8').replaceAll(/\s+/g, ' ');
      const labelled = [...text.matchAll(/applies to adoption judgement/g)].length;
      const named = findFramework('sif-2015').statements.filter(({ alsoFor }) => alsoFor?.includes('adoption'));
      expect([labelled, named.length]).toEqual([10, 10]);
      for (const { id } of named) {
        const end = (sif.get(id) ?? '').replace(/[.\s]+$/, '').slice(-40);
        const labels = text.split(end).slice(1);
        expect(
          labels.some((rest) => /^[.\s]*\(applies to adoption/.test(rest)),
          id,
        ).toBe(true);
      }
    });

    it('differ from the later text as the framework says: 65 identical, 5 changed, 17 missing, 1 added', () => {
      const words = (text = '') => text.toLowerCase().replaceAll(/\(applies to adoption judgement\)|[^a-z0-9]/g, '');
      const [crosswalk] = findFramework('what-good-looks-like').crosswalks;
      const rows = crosswalk?.statements ?? [];
      const pairs = rows.filter(({ statement, to }) => statement !== null && to !== null);
      const same = pairs.filter(({ statement, to }) => words(later.get(statement ?? '')) === words(sif.get(to ?? '')));
      // One spelling slip is all that parts this pair.
      const slip = pairs.filter(({ to }) => to === 'hp-14');
      expect(words(later.get(slip[0]?.statement ?? '')).length).toBe(words(sif.get('hp-14')).length - 1);
      const found = new Set([...same, ...slip].map(({ to }) => to));
      expect(pairs.filter(({ relation }) => relation === 'identical').map(({ to }) => to)).toEqual(
        pairs.filter(({ to }) => found.has(to)).map(({ to }) => to),
      );
      const count = (relation: string) => rows.filter((row) => row.relation === relation).length;
      expect([found.size, count('changed'), count('missing'), count('added'), later.size]).toEqual([65, 5, 17, 1, 71]);
      const inSections = rows.filter(({ relation, to }) => relation === 'missing' && !/^(ad|lscb)-/.test(to ?? ''));
      expect(inSections.map(({ to }) => to)).toEqual(['lmg-05']);
    });
  },
);
