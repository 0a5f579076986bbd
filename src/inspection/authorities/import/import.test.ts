import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellKind, csvText, readSheets } from '#annex-a';
import { frameworks } from '#frameworks';
import type { Change } from '../../change.ts';
import { isRefusal } from '../../refusal.ts';
import { overallJudgements } from '../gradable.ts';
import type { Authority } from '../keep-authority.ts';
import { nameKey } from '../same-name.ts';
import { dateText } from './date-text.ts';
import { exportRows, importHeadings } from './export-rows.ts';
import { importChanges } from './import-changes.ts';
import { planImport } from './plan-import.ts';
import type { ImportState, PlannedRow } from './planned-row.ts';
import { readImport } from './read-import.ts';
import { sheetRows } from './sheet-rows.ts';

const today = '2026-11-23';
const westmarch: Authority = { id: 'w', code: '884', name: 'Westmarch', region: 'West', version: 2 };
const state: ImportState = {
  authorities: [westmarch, { id: 'e', code: '885', name: 'Eastmarch', region: null, version: 1 }],
  directors: [
    {
      id: 'ines',
      authorityId: 'w',
      post: 'director-of-childrens-services',
      name: 'Ines Okafor',
      since: '2020-05-03',
      until: null,
      version: 4,
    },
  ],
  judgements: [
    {
      id: 'j',
      authorityId: 'w',
      framework: 'sif-2015',
      frameworkVersion: '2015-06-01',
      judgement: 'overall',
      grade: 'good',
      publishedOn: '2016-05-03',
      source: 'Report',
      version: 1,
    },
  ],
  frameworks,
  today,
};

const rowsOf = (csv: string | Uint8Array) => {
  const bytes = typeof csv === 'string' ? new TextEncoder().encode(csv) : csv;
  const { sheets } = readSheets([{ name: 'authorities.csv', bytes }]);
  return readImport(sheets[0] === undefined ? [] : sheetRows(sheets[0], cellKind));
};
function plan(csv: string, from: ImportState = state): readonly PlannedRow[] {
  const read = rowsOf(csv);
  if (isRefusal(read)) throw new Error(read.words);
  return planImport(read.rows, from, 'authorities.csv');
}
const heads = importHeadings.join(',');
const faults = (row: string) => plan(`${heads}\r\n${row}`).flatMap((each) => each.faults.map(({ column }) => column));

describe('a table of authorities', () => {
  it('adds those whose code is new, and changes those it knows', () => {
    const [added, changed, same] = plan(
      'code,NAME,region\r\n900,Northhaven,North\r\n884,Westmarch County,West\r\n885,Eastmarch,\r\n',
    );
    expect(added).toMatchObject({
      outcome: 'new',
      steps: [{ after: { code: '900', name: 'Northhaven', region: 'North' } }],
    });
    expect(changed).toMatchObject({
      outcome: 'changed',
      authorityId: 'w',
      steps: [{ before: { name: 'Westmarch' }, after: { name: 'Westmarch County' }, expects: 2 }],
    });
    expect(same).toMatchObject({ outcome: 'unchanged', steps: [] });
  });

  it('leaves alone what its empty cells do not say', () => {
    expect(plan(`${heads}\r\n884,Westmarch,,,,,,,`)[0]?.outcome).toBe('unchanged');
  });

  it('ends the director before on the day before the new one', () => {
    expect(plan(`${heads}\r\n884,Westmarch,,Tomas Reyes,5/1/2026,,,,`)[0]?.steps).toMatchObject([
      { does: 'leader-changed', record: 'ines', expects: 4, after: { until: '2026-01-04' } },
      { does: 'leader-added', after: { name: 'Tomas Reyes', since: '2026-01-05' } },
    ]);
  });

  it('corrects since when the same director is one', () => {
    expect(plan(`${heads}\r\n884,Westmarch,,ines  OKAFOR,4 May 2020,,,,`)[0]?.steps).toMatchObject([
      { does: 'leader-changed', before: { since: '2020-05-03' }, after: { since: '2020-05-04' } },
    ]);
  });

  it('records or corrects the overall judgements of a report, both where a framework has two', () => {
    const steps = (cells: string) => plan(`${heads}\r\n884,Westmarch,,,,${cells}`)[0]?.steps;
    expect(steps('sif-2015,requires improvement,3/5/2016,')).toMatchObject([
      {
        does: 'past-judgement-corrected',
        record: 'j',
        before: { grade: 'good' },
        after: { grade: 'requires-improvement' },
      },
    ]);
    expect(
      steps('Safeguarding and looked after children 2012,"looked after: Good; safeguarding: adequate",2012-06-01,'),
    ).toMatchObject([
      { after: { judgement: 'looked-after/overall', grade: 'good', source: 'Imported from authorities.csv' } },
      { after: { judgement: 'safeguarding/overall', grade: 'adequate' } },
    ]);
  });

  it('warns of a report outside the time of its framework', () => {
    expect(plan(`${heads}\r\n884,Westmarch,,,,sif-2015,good,1/3/2018,`)[0]?.warnings).toMatchObject([
      { column: 'publishedOn' },
    ]);
  });

  it.each([
    ['8,Westmarch,,,,,,,', ['code', 'name']],
    ['8,Northhaven,,,,,,,', ['code']],
    ['900,,,,,,,,', ['name']],
    ['900,westmarch,,,,,,,', ['name']],
    ['884,Westmarch,,Tomas Reyes,,,,,', ['directorSince']],
    ['884,Westmarch,,,5/1/2026,,,,', ['director']],
    ['884,Westmarch,,Tomas Reyes,31/2/2026,,,,', ['directorSince']],
    ['884,Westmarch,,Tomas Reyes,3/5/2020,,,,', ['directorSince']],
    ['884,Westmarch,,,,ilacs,good,3/5/2016,', ['framework']],
    ['884,Westmarch,,,,sif-2015,adequate,3/5/2016,', ['grade']],
    ['884,Westmarch,,,,slac-2012,good,3/5/2012,', ['grade']],
    ['884,Westmarch,,,,sif-2015,good,,', ['publishedOn']],
    ['884,Westmarch,,,,sif-2015,good,3/5/2027,', ['publishedOn']],
    ['884,Westmarch,,,,,,,Report', ['report']],
    ['8,,,,5/1/2026,ilacs,,,', ['name', 'code', 'director', 'framework']],
  ])('says of the row %s which cells are wrong', (row, columns) => {
    expect(faults(row)).toEqual(columns);
  });

  it('has each code and each name once', () => {
    const [, second, third] = plan('Code,Name\r\n900,Northhaven\r\n900,Southhaven\r\n901,Northhaven\r\n');
    expect([second?.faults, third?.faults]).toMatchObject([[{ column: 'code' }], [{ column: 'name' }]]);
  });

  it('without its needed columns, twice the same one, or without rows is refused', () => {
    expect(rowsOf('Name\r\nWestmarch\r\n')).toMatchObject({ code: 'column-missing' });
    expect(rowsOf('Code,Name,name\r\n1,2,3\r\n')).toMatchObject({ code: 'column-twice' });
    expect(rowsOf('Code,Name\r\n')).toMatchObject({ code: 'nothing-inside' });
    expect(rowsOf('Code,Name,Colour\r\n884,Westmarch,red\r\n')).toMatchObject({ unread: ['Colour'] });
  });

  it('is not imported while a row is wrong, when nothing changes, or without a reason', () => {
    const changes = (csv: string, reason = 'Yearly list') => importChanges(plan(csv), { reason, ids: () => 'id' });
    expect(changes('Code,Name\r\n8,X\r\n900,Y\r\n')).toMatchObject({ code: 'rows-wrong' });
    expect(changes('Code,Name\r\n884,Westmarch\r\n')).toMatchObject({ code: 'nothing-to-import' });
    expect(changes('Code,Name\r\n900,Northhaven\r\n', '')).toMatchObject({ place: 'reason' });
    expect(changes('Code,Name\r\n900,Northhaven\r\n')).toMatchObject([
      { kind: 'authority-added', reason: 'Yearly list' },
    ]);
  });
});

it('dates of cells are read however they are written, and no other', () => {
  for (const text of ['3/5/2015', '03.05.2015', '2015-05-03', '3 May 2015', '3 may 2015'])
    expect(dateText(text)).toBe('2015-05-03');
  for (const text of ['', '5/2015', '31/2/2015', '3 Foo 2015', '3/5/15', '42127']) expect(dateText(text)).toBeNull();
});

// Names as a form lets them through: one line, no spaces at the ends or doubled, and what spreadsheets take for formulas among them.
const name = fc
  .oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom('=1+1', "'=x", "''-x", '+44', '@a', 'a "b", c;d', "O'Dell"),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  .map((text) => text.replaceAll(/[\p{C}\s]+/gu, ' ').trim())
  .filter((text) => text !== '');
const day = fc
  .integer({ min: 0, max: 9000 })
  .map((days) => Temporal.PlainDate.from('2002-01-01').add({ days }).toString());
const overall = frameworks.flatMap((framework) => overallJudgements(framework).map(({ id }) => ({ framework, id })));

const anyState: fc.Arbitrary<ImportState> = fc
  .uniqueArray(name, { maxLength: 6, selector: nameKey })
  .chain((names) =>
    fc.record({
      authorities: fc.constant(
        names.map((each, at): Authority => ({ id: `a${at}`, code: `90${at}`, name: each, region: null, version: 1 })),
      ),
      regions: fc.array(fc.option(name), { minLength: names.length, maxLength: names.length }),
      directors: fc.array(fc.record({ of: fc.nat(5), name, since: day, left: fc.option(day) }), { maxLength: 12 }),
      judged: fc.uniqueArray(
        fc.record({
          of: fc.nat(5),
          which: fc.constantFrom(...overall),
          grade: fc.nat(3),
          publishedOn: day,
          source: name,
        }),
        {
          maxLength: 12,
          selector: (each) => `${each.of} ${each.which.framework.id} ${each.which.id} ${each.publishedOn}`,
        },
      ),
    }),
  )
  .map(({ authorities, regions, directors, judged }) => ({
    authorities: authorities.map((authority, at) => ({ ...authority, region: regions[at] ?? null })),
    directors: directors.map(({ of, name: called, since, left }, at) => ({
      id: `d${at}`,
      authorityId: `a${of}`,
      post: 'director-of-childrens-services' as const,
      name: called,
      since,
      until: left === null || left < since ? null : left,
      version: 1,
    })),
    judgements: judged.map(({ of, which, grade, publishedOn, source }, at) => ({
      id: `j${at}`,
      authorityId: `a${of}`,
      framework: which.framework.id,
      frameworkVersion: which.framework.version,
      judgement: which.id,
      grade: which.framework.scale[grade]?.id ?? 'good',
      publishedOn,
      source,
      version: 1,
    })),
    frameworks,
    today,
  }));

describe('whatever is there', () => {
  const exported = (from: ImportState) => `\ufeff${csvText([importHeadings, ...exportRows(from)])}`;

  it('importing what was exported changes nothing', () => {
    fc.assert(
      fc.property(anyState, (from) => {
        if (from.authorities.length === 0) return;
        const rows = plan(exported(from), from);
        expect(rows.map(({ outcome, steps, faults: wrong }) => [outcome, steps, wrong])).toEqual(
          from.authorities.map(() => ['unchanged', [], []]),
        );
      }),
    );
  });

  it('importing it into an empty service and exporting again gives the same table', () => {
    fc.assert(
      fc.property(anyState, (from) => {
        if (from.authorities.length === 0) return;
        const empty = { ...from, authorities: [], directors: [], judgements: [] };
        const made = plan(exported(from), empty);
        if (made.some(({ outcome }) => outcome === 'wrong')) throw new Error(JSON.stringify(made));
        const changes = importChanges(made, { reason: 'Moved', ids: counting() });
        if (isRefusal(changes)) throw new Error(changes.words);
        expect(exported(stateOf(changes, empty))).toBe(exported(from));
      }),
    );
  });

  it('a file of any bytes is read or refused, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          fc.string({ maxLength: 400 }).map((text) => new TextEncoder().encode(text)),
          fc.string({ maxLength: 200 }).map((text) => new TextEncoder().encode(`${heads}\r\n${text}`)),
        ),
        (bytes) => {
          const read = rowsOf(bytes);
          if (!isRefusal(read)) planImport(read.rows, state, 'x.csv');
        },
      ),
    );
  });
});

/** Ids as they come: id1, id2, … */
function counting(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `id${count}`;
  };
}

/** What is there once changes of an import are made. */
function stateOf(changes: readonly Change[], from: ImportState): ImportState {
  return {
    ...from,
    authorities: changes.flatMap((each) =>
      each.kind === 'authority-added' ? [{ ...each.after, id: each.subject.id, version: 1 }] : [],
    ),
    directors: changes.flatMap((each) =>
      each.kind === 'leader-added'
        ? [{ ...each.after, id: each.subject.id, authorityId: each.authorityId ?? '', version: 1 }]
        : [],
    ),
    judgements: changes.flatMap((each) =>
      each.kind === 'past-judgement-recorded'
        ? [{ ...each.after, id: each.subject.id, authorityId: each.authorityId ?? '', version: 1 }]
        : [],
    ),
  };
}
