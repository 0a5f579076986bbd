import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeSets } from './code-sets/index.ts';
import { fieldKeys } from './field-keys.ts';
import { editions } from './index.ts';
import { editionIds, listNos } from './model.ts';

const founding = process.env.BESTFIT_FOUNDING_DOCUMENTS;
const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9()/&]+/g, ' ')
    .trim();

describe.each(editionIds)('the edition %s', (id) => {
  const { lists } = editions[id];

  it('has the 11 lists in order, each with its own headings and keys', () => {
    expect(lists.map(({ no }) => no)).toEqual(listNos);
    for (const { fields } of lists) {
      expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length);
      expect(new Set(fields.map(({ heading }) => plain(heading))).size).toBe(fields.length);
      expect(fields.map(({ n }) => n)).toEqual(fields.map((_, index) => index + 1));
    }
  });

  it('has codes where a field is a code, and dates behind every scope', () => {
    for (const { fields, scope } of lists) {
      for (const { type, codes } of fields) expect(codes !== null).toBe(type === 'code');
      const dates = fields.filter(({ type }) => type === 'date').map(({ key }) => key);
      const inScope =
        scope.kind === 'events'
          ? scope.dates
          : scope.kind === 'current'
            ? []
            : scope.kind === 'adoption'
              ? [scope.decision, scope.adopted, scope.reversed]
              : [scope.start, scope.end];
      expect(dates).toEqual(expect.arrayContaining([...inScope]));
    }
  });

  it('begins each list of children with the id that links them', () => {
    for (const { no, fields } of lists) expect(fields[0]?.key).toBe(no === 11 ? 'adopter-id' : 'child-id');
  });
});

describe('the columns of the two editions', () => {
  it('are 173 in the single inspection framework and 169 since 2018', () => {
    const counts = (id: (typeof editionIds)[number]) => editions[id].lists.map(({ fields }) => fields.length);
    expect(counts('sif-2015')).toEqual([8, 8, 12, 18, 15, 14, 18, 41, 14, 15, 10]);
    expect(counts('ilacs')).toEqual([7, 8, 11, 12, 14, 14, 17, 34, 17, 16, 19]);
  });

  it('wait for the second stage only in lists that have one, and never where they link or name the child', () => {
    for (const { fields, stage2 } of editions['sif-2015'].lists) {
      const later = fields.filter(({ stage }) => stage === 2).map(({ key }) => key);
      if (stage2 === null) expect(later).toEqual([]);
      for (const key of ['child-id', 'adopter-id', 'gender', 'date-of-birth']) expect(later).not.toContain(key);
    }
    expect(editions['sif-2015'].lists[7]?.fields.filter(({ stage }) => stage === 2)).toHaveLength(19);
    expect(editions.ilacs.lists.flatMap(({ fields }) => fields).every(({ stage }) => stage === 1)).toBe(true);
  });

  it('use every key that is written out', () => {
    const used = new Set(
      editionIds.flatMap((id) => editions[id].lists.flatMap(({ fields }) => fields.map((f) => f.key))),
    );
    expect(fieldKeys.filter((key) => !used.has(key))).toEqual([]);
  });

  it.skipIf(!founding)('are those of Table 2 in their order (needs the founding documents)', () => {
    const text = readFileSync(join(founding ?? '', 'sif-2015-framework.txt'), 'utf8');
    const table = plain(text.slice(text.indexOf('TABLE 2'), text.indexOf('Performance information required')));
    let from = 0;
    const lost: string[] = [];
    for (const { no, fields } of editions['sif-2015'].lists) {
      for (const { heading } of fields) {
        const at = table.indexOf(plain(heading), from);
        if (at < 0) lost.push(`list ${no}: ${heading}`);
        else from = at + plain(heading).length;
      }
    }
    expect(lost).toEqual([]);
  });
});

describe('a code set', () => {
  it.each(Object.entries(codeSets))('%s has each code, letter and label once', (_, { codes }) => {
    const once = (values: readonly (string | null)[]) => {
      const given = values.filter((value) => value !== null);
      expect(new Set(given).size).toBe(given.length);
    };
    once(codes.map(({ code }) => code));
    once(codes.map(({ letter }) => letter));
    once(codes.map(({ label }) => label.toLowerCase()));
  });
});
