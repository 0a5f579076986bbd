import { beforeEach, describe, expect, it } from 'vitest';
import { editions, synthesise, syntheticWorkbook } from '#annex-a';
import { dayNumber } from '#calendar';
import type { FindingsFilter } from './messages.ts';
import type { CheckAsked } from './questions.ts';
import { type Answers, newSession } from './session.ts';

const asAt = dayNumber(2015, 6, 1);
const workbook = (seed: string, defects = 30) => ({
  name: `${seed}.xlsx`,
  bytes: syntheticWorkbook(synthesise({ edition: 'sif-2015', asAt, size: 600, seed, defects })),
});
const text = (name: string, words: string) => ({ name, bytes: new TextEncoder().encode(words) });
const asked = (rest: Partial<CheckAsked> = {}): CheckAsked => ({
  edition: 'sif-2015',
  asAt,
  files: [workbook('one')],
  previous: [],
  comparators: null,
  ownAuthority: '',
  ...rest,
});
const every: FindingsFilter = { list: null, rule: '', severity: null, child: '', wholeId: false, sort: 'place' };

let session: Answers;
let told: [number, string][];
beforeEach(() => {
  told = [];
  session = newSession((share, stage) => told.push([share, stage]));
});

describe('A check', () => {
  it('is answered with counts that agree with the findings that are asked for by the piece', () => {
    const overview = session.check(asked());
    const { total, findings } = session.findings({ filter: every, from: 0, count: 10 });
    expect(total).toBe(overview.errors + overview.queries);
    expect(total).toBe(overview.rules.reduce((all, { count }) => all + count, 0));
    expect(findings).toHaveLength(Math.min(10, total));
    const ofLists = overview.lists.reduce((all, { errors, queries }) => all + errors + queries, 0);
    expect(ofLists).toBeLessThanOrEqual(total);
    expect(overview.asAt).toBe('1 June 2015');
  });

  it('tells how far it is, never backwards, to the end', () => {
    session.check(asked());
    const shares = told.map(([share]) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(new Set(told.map(([, stage]) => stage))).toEqual(
      new Set(['Reading the files', 'Finding lists and columns', 'Checking', 'Done']),
    );
  });

  it('replaces the one before, also when it fails', () => {
    session.check(asked());
    const before = session.findings({ filter: every, from: 0, count: 0 }).total;
    session.check(asked({ files: [workbook('two', 90)] }));
    expect(session.findings({ filter: every, from: 0, count: 0 }).total).not.toBe(before);
    expect(() => session.check(asked({ files: [text('nothing.csv', '')] }))).toThrow(/"nothing.csv" is empty/);
    expect(() => session.findings({ filter: every, from: 0, count: 0 })).toThrow('Nothing was checked yet.');
  });

  it('compares with the submission before when there is one, and says so when not', () => {
    const without = session.check(asked());
    expect(without.notRun.map(({ because }) => because)).toContain('no earlier submission was given to compare with');
    const after = session.check(asked({ previous: [workbook('one')] }));
    expect(after.notRun.map(({ because }) => because)).not.toContain('no earlier submission was given to compare with');
    expect(() => session.check(asked({ previous: [text('old.csv', '')] }))).toThrow(/submission before.*"old.csv"/);
  });

  it('of a file without a list names the sheets that were looked at, and what to do', () => {
    const files = [text('shopping.csv', 'milk,eggs\n1,2\n')];
    expect(() => session.check(asked({ files }))).toThrow(/shopping.*Choose the other edition/);
  });

  it('by another edition needs no file again', () => {
    const later = dayNumber(2024, 6, 3);
    const bytes = syntheticWorkbook(synthesise({ edition: 'ilacs', asAt: later, size: 600, seed: 'later' }));
    const files = [{ name: 'later.xlsx', bytes }];
    expect(session.check(asked({ files, asAt: later })).ratherEdition).toBe('ilacs');
    const again = session.checkAgain({ edition: 'ilacs' });
    expect(again).toMatchObject({ edition: 'ilacs', ratherEdition: null });
  });
});

describe('What was checked', () => {
  it('is measured with the figures to compare with, and the authority’s own name', () => {
    const comparators = text('figures.csv', 'measure,national\nlooked-after,60\n');
    session.check(asked({ comparators, ownAuthority: ' Westmarch ' }));
    const { measures, area } = session.measures({});
    expect(measures.find(({ id }) => id === 'looked-after')?.comparators.national).toBe(60);
    expect(area.length).toBeGreaterThan(30);
  });

  it('refuses figures for a measure that does not exist before it reads any list', () => {
    const comparators = text('figures.csv', 'measure,national\nlooked-aftr,60\n');
    expect(() => session.check(asked({ comparators }))).toThrow(/looked-aftr.*looked-after/);
    expect(told).toEqual([]);
  });

  it('shows a child by id, with the findings in that child’s rows and no others', () => {
    session.check(asked());
    const { findings } = session.findings({ filter: every, from: 0, count: 500 });
    const id = findings.find(({ child, list }) => child !== '' && list !== 11)?.child ?? '';
    const child = session.child({ id: ` ${id} ` });
    expect(child?.journey.child).toBe(id);
    expect(child?.total).toBe(findings.filter((each) => each.child === id && each.list !== 11).length);
    expect(session.child({ id: 'nobody' })).toBeNull();
  });

  it('offers ids that begin with what was typed before those that only hold it, 20 at most', () => {
    session.check(asked());
    const [some = ''] = session.children({ typed: '' });
    const part = some.slice(0, 2);
    const offered = session.children({ typed: part });
    expect(offered.length).toBeLessThanOrEqual(20);
    const begins = offered.map((id) => id.startsWith(part));
    expect(begins).toEqual([...begins].sort((a, b) => Number(b) - Number(a)));
  });

  it('is told cell by cell on the screen as in the files, also what most rows of a column share: a child’s id finds it', () => {
    const headings = editions['sif-2015'].lists[0]?.fields.map(({ heading }) => heading).join(',');
    const rows = Array.from({ length: 40 }, (_, row) => `W${100 + row},M,WBRI,01/05/2010,,9,04/05/2015,6: Police`);
    const contacts = text('contacts.csv', [headings ?? '', ...rows].join('\n'));
    session.check(asked({ files: [contacts] }));
    const shown = session.findings({ filter: { ...every, rule: 'age-not-as-birth-date' }, from: 0, count: 0 }).total;
    const csv = new TextDecoder().decode(session.download({ what: 'findings-csv' }).bytes);
    expect(shown).toBe(40);
    const of = { ...every, child: 'W117' };
    expect(session.findings({ filter: of, from: 0, count: 9 }).total).toBeGreaterThan(0);
    expect(csv.split('age-not-as-birth-date').length - 1).toBe(40);
  });

  it('is given as files, and the measures name no child', () => {
    session.check(asked());
    const csv = new TextDecoder().decode(session.download({ what: 'measures-csv' }).bytes);
    for (const id of session.children({ typed: '' })) expect(csv).not.toContain(id);
    expect(session.download({ what: 'marked' }).name).toBe('marked.xlsx');
    expect(session.template({ edition: 'ilacs' }).name).toBe('annex-a-ilacs.xlsx');
  });
});
