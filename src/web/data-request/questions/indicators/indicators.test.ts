import { describe, expect, it } from 'vitest';
import { measure, measureGroups, readSheets } from '#annex-a';
import { madeUpOpened } from '../../made-up-opened.test-data.ts';
import { ofText, whatAsked } from './addresses.ts';
import { indicator } from './indicator.ts';
import { indicators } from './indicators.ts';
import { indicatorsFile } from './indicators-file.ts';
import { indicatorsUnlessKnown } from './indicators-unless-known.ts';
import { outliers } from './outliers.ts';
import { rowsBehindNumber } from './rows-behind.ts';

const opened = madeUpOpened('indicators', { size: 2000, defects: 40 });
const base = '/inspections/x/indicators';
const beside = { comparators: null, before: null };
const all = indicators(opened, { ...beside, base });
const each = all.groups.flatMap((group) => group.indicators);
const named = (id: string) => each.find((other) => other.id === id);
const comparators = 'measure,previous,national,similar\nassessments-in-time,,99,98\nlooked-after,30,,\n';

describe('All indicators', () => {
  it('are those of the measures, each in its group, as of a submission and a day', () => {
    expect(all.groups.map(({ title }) => title)).toEqual(Object.values(measureGroups));
    expect(each.map(({ id }) => id)).toEqual(measure(opened.lists()).map(({ id }) => id));
    expect([all.submission, all.asAt]).toEqual([1, '2015-06-01']);
  });

  it('carry no row and no id of a child', () => {
    const text = JSON.stringify(all);
    const id = opened.lists().lists.get(8)?.columns.get('child-id')?.text(0);
    expect(id).toMatch(/./);
    expect(text).not.toContain(String(id));
    expect(text).not.toMatch(/"(rows|denominatorRows)":\[\{"list"/);
  });

  it('say how each stands against its standard', () => {
    const inTime = named('assessments-in-time');
    const late = (inTime?.denominator ?? 0) - (inTime?.numerator ?? 0);
    expect(inTime?.stands).toEqual({ met: false, words: `Not met by ${late} of ${inTime?.denominator}` });
    expect(named('contacts')?.stands).toBeNull();
  });

  it('say which have a number of fewer than 6 among their own', () => {
    for (const { small, value, unit, numerator, denominator } of each) {
      if (unit !== 'per cent' || value === null || numerator === null || denominator === null) continue;
      const numbers = [numerator, denominator, denominator - numerator];
      expect(small).toBe(numbers.some((count) => count > 0 && count < 6));
    }
    expect(each.some(({ small }) => small)).toBe(true);
    expect(named('contacts')?.small).toBe(false);
  });

  it('are set beside comparators and the submission before, and what stands out says against what', () => {
    const set = indicators(opened, { comparators, before: { contacts: 10 }, base });
    const found = set.groups.flatMap((group) => group.indicators);
    const differences = (id: string) =>
      found.find((other) => other.id === id)?.differences.map(({ against }) => against);
    expect(differences('assessments-in-time')).toEqual(expect.arrayContaining(['national', 'similar']));
    expect(differences('contacts')).toEqual(['before']);
    expect(set.outliers.map(({ measure: id }) => id)).toEqual(
      expect.arrayContaining(['assessments-in-time', 'contacts']),
    );
    expect(set.comparatorsFault).toBeNull();
  });

  it('say what is wrong with comparators that are not understood any more, and stand without them', () => {
    const set = indicators(opened, { ...beside, comparators: 'measure,national\nof-another-day,3\n', base });
    expect(set.comparatorsFault).toContain('of-another-day');
    expect(set.groups).toEqual(all.groups);
  });

  it('are worked out once for the same lists and the same comparators', () => {
    expect(indicators(opened, { ...beside, base })).toBe(all);
  });

  it('are told once to who knows them, and again as soon as they say anything else', () => {
    const asked = { ...beside, base };
    const first = indicatorsUnlessKnown(opened, { ...asked, known: [] });
    expect(first.indicators).toEqual(all);
    const again = indicatorsUnlessKnown(opened, { ...asked, known: ['another', first.mark] });
    expect(again).toEqual({ mark: first.mark, indicators: null });
    for (const other of [{ comparators }, { before: { 'assessments-in-time': 12 } }, { base: '/elsewhere' }]) {
      const told = indicatorsUnlessKnown(opened, { ...asked, ...other, known: [first.mark] });
      expect(told.mark).not.toBe(first.mark);
      expect(told.indicators).toEqual(indicators(opened, { ...asked, ...other }));
    }
  });

  it('have charts above them whose marks lead to the indicators and the rows behind them', () => {
    expect(all.charts.length).toBeGreaterThan(2);
    const [steps, ...others] = all.charts;
    expect(steps?.chart.wide).toContain(`${base}/looked-after?submission=1`);
    for (const { measure: id, chart } of others) expect(chart.wide).toContain(`${base}/${id}/rows?of=`);
    for (const { chart } of all.charts) {
      const ids = [...`${chart.wide}${chart.narrow}`.matchAll(/ id="([^"]+)"/g)].map(([, found]) => found);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('The outliers', () => {
  it('are those of all indicators that stand out, the furthest first, and none that only divides another', () => {
    const asked = { comparators, before: { contacts: 10 }, base };
    const { outliers: found } = outliers(opened, asked);
    expect(found.map(({ id }) => id)).toEqual(indicators(opened, asked).outliers.map(({ measure: id }) => id));
    expect(found.every(({ differences, divides }) => differences.length > 0 && !divides)).toBe(true);
  });
});

describe('One indicator in full', () => {
  const full = (id: string) => indicator(opened, { ...beside, base, measure: id });

  it('has its lengths, and every number leads to as many rows as it says', () => {
    const inTime = full('assessments-in-time');
    const numbers = [
      ...(inTime?.lengths?.bins ?? []),
      ...Object.values(inTime?.behind ?? {}).filter((one) => one !== null),
    ];
    expect(numbers.length).toBeGreaterThan(6);
    for (const { count, href } of numbers) {
      const query = new URLSearchParams(href.split('?')[1]);
      const what = whatAsked(query.get('of') ?? '');
      if (what === null) throw new Error(`nobody is asked for by ${href}`);
      const asked = { measure: 'assessments-in-time', what, sort: 'place', page: 1, size: 50 } as const;
      expect([href, rowsBehindNumber(opened, asked)?.total]).toEqual([href, count]);
    }
    expect(inTime?.lengths?.bins.map(({ within }) => within)).toContain(false);
  });

  it('has its parts, with those of each gender where they are ages', () => {
    const ages = full('looked-after-by-age');
    expect(ages?.parts.reduce((sum, { count }) => sum + count, 0)).toBe(ages?.indicator.value);
    expect(ages?.crossed?.with).toBe('gender');
    expect(full('care-leavers-by-contact')?.crossed?.with).toBe('age');
    expect(full('contacts')?.crossed).toBeNull();
  });

  it('is none for an id that no measure has', () => {
    expect(full('no-such-measure')).toBeNull();
    expect(full('__proto__')).toBeNull();
  });
});

describe('The rows behind a number', () => {
  const rows = (more: Partial<Parameters<typeof rowsBehindNumber>[1]> = {}) =>
    rowsBehindNumber(opened, {
      measure: 'assessments-in-time',
      what: 'all',
      sort: 'place',
      page: 1,
      size: 50,
      ...more,
    });

  it('come page by page, each row once', () => {
    const total = rows()?.total ?? 0;
    const places: string[] = [];
    for (let page = 1; (page - 1) * 50 < total; page += 1) {
      places.push(...(rows({ page })?.rows.map(({ list, row }) => `${list} ${row}`) ?? []));
    }
    expect(places).toHaveLength(total);
    expect(new Set(places).size).toBe(total);
    expect(rows({ page: 9999 })?.rows).toEqual([]);
  });

  it('stand by place, or with the longest or the shortest first', () => {
    const lengths = (sort: 'longest' | 'shortest') =>
      rows({ sort, size: 10_000 })?.rows.map(({ length }) => length ?? 0) ?? [];
    expect(lengths('longest')).toEqual(lengths('longest').toSorted((a, b) => b - a));
    expect(lengths('shortest')).toEqual(lengths('shortest').toSorted((a, b) => a - b));
    const places = rows({ size: 10_000 })?.rows.map(({ row }) => row) ?? [];
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('name the child and the row as Excel shows it', () => {
    const list = opened.lists().lists.get(4);
    for (const { list: no, row, excelRow, id } of rows()?.rows ?? []) {
      expect(no).toBe(4);
      expect(excelRow).toBe(list?.rowNumbers[row]);
      expect(id).toBe(list?.columns.get('child-id')?.text(row).trim());
    }
  });

  it('are none for a part, a bin or a measure that is not there', () => {
    for (const what of [{ part: 0 }, { bin: 99 }]) expect(rows({ what })).toBeNull();
    expect(rows({ measure: 'no-such-measure' })).toBeNull();
  });

  it('are asked for in an address by words that are read back', () => {
    for (const what of ['counted', 'all', 'rest', { part: 12 }, { bin: 0 }] as const)
      expect(whatAsked(ofText(what))).toEqual(what);
    for (const text of ['', 'part', 'part-', 'part--1', 'bin-x', 'all ', 'part-12345'])
      expect(whatAsked(text)).toBeNull();
  });
});

describe('The indicators as a file', () => {
  const explained = { 'assessments-in-time': 'Asked for' };

  it('are a table with a row for each, as CSV', () => {
    const text = new TextDecoder().decode(indicatorsFile(opened, { ...beside, kind: 'csv', explained }));
    const lines = text.trim().split('\r\n');
    expect(lines).toHaveLength(each.length + 1);
    const line = lines.find((other) => other.startsWith('assessments-in-time,')) ?? '';
    expect(line).toContain('Not met by');
    expect(line).toContain('Asked for');
  });

  it('are the same as a workbook', () => {
    const bytes = indicatorsFile(opened, { ...beside, kind: 'xlsx', explained });
    const { sheets } = readSheets([{ name: 'indicators.xlsx', bytes }]);
    expect(sheets.map(({ name }) => name)).toEqual(['Indicators']);
    expect(sheets[0]?.rowNumbers).toHaveLength(each.length + 1);
  });
});
