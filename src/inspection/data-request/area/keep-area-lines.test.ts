import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaLines } from '#annex-a';
import type { Change } from '../../change.ts';
import { isRefusal, type Refusal } from '../../refusal.ts';
import type { AreaFigure } from '../request-changes.ts';
import type { AreaLineRecord } from './area-line.ts';
import { areaProgress, standingOf } from './area-standing.ts';
import { changeOf } from './figure-change.ts';
import { decideLine, enterFigure, offerFigure, takeBackFigure, takeWhatIsAlone } from './keep-area-lines.ts';
import { figure, inspection, kept, lineOf, today, wanted } from './made-up-lines.test-data.ts';
import { newestOf } from './newest-figure.ts';

const how = { id: 'new', seen: 1, reason: '', today };
const enter = (line: string, given = wanted('312', '2026-03-31'), was: AreaLineRecord | null = null, reason = '') =>
  enterFigure(inspection, lineOf(line), was, { ...how, wanted: given, reason });
const offer = (line: string, given: ReturnType<typeof wanted>, was: AreaLineRecord | null = null) =>
  offerFigure(inspection, lineOf(line), was, { ...how, wanted: given });
const places = (decided: readonly Change[] | Refusal) =>
  isRefusal(decided) ? [decided.place, ...(decided.also ?? []).map(({ place }) => place)] : [];

describe('the inspectorate’s figure of a line', () => {
  it('is entered with its day, its earlier value and where it comes from', () => {
    const given = wanted('1,312', '2026-03-31', { previous: '1290', previousOn: '2025-03-31' });
    expect(enter('A24', given)).toMatchObject([
      {
        kind: 'area-line-begun',
        after: {
          line: 'A24',
          ofsted: {
            value: 1312,
            on: '2026-03-31',
            previous: { value: 1290, on: '2025-03-31' },
            source: 'Yearly return',
          },
          authority: null,
          decision: null,
        },
      },
    ]);
  });

  it.each([
    ['A3', 'may 2012: GOOD', 'May 2012: good'],
    ['A3', '05/2012: requires improvement', 'May 2012: requires improvement'],
    ['A5', 'Apr 2019', 'April 2019'],
    ['A7', 'Fenholme', 'Fenholme'],
    ['A11', '17.5%', 17.5],
    ['A25', '58.4', 58.4],
    ['A9', '54,000', 54_000],
  ])('%s takes “%s”', (line, text, value) => {
    const entered = enter(line, wanted(text, '2026-03-31'));
    expect(entered).toMatchObject([{ after: { ofsted: { value } } }]);
  });

  it.each([
    ['A3', 'good'],
    ['A3', 'May 2012: splendid'],
    ['A5', '2019'],
    ['A5', 'December 2026'],
    ['A7', ''],
    ['A9', '54.5'],
    ['A9', '-1'],
    ['A9', '20%'],
    ['A9', '1,23'],
    ['A11', '101'],
    ['A25', 'many'],
  ])('%s does not take “%s”', (line, text) => {
    expect(places(enter(line, wanted(text, '2026-03-31')))).toEqual(['value']);
  });

  it('says at each field what is wrong with it', () => {
    const all = { share: '120', national: 'x', previous: '3.5', previousOn: '2026-05-01', source: '' };
    expect(places(enter('A24', wanted('312', '2026-03-31', all)))).toEqual([
      'share',
      'national',
      'previous',
      'previousOn',
      'source',
    ]);
    expect(places(enter('A26', wanted('90', '2026-12-01', { share: '120', previous: '80' })))).toEqual([
      'on',
      'share',
      'previous',
    ]);
    expect(places(enter('A9', wanted('54000', '')))).toEqual(['on']);
    expect(places(enter('A24', wanted('312', '2026-03-31', { previousOn: '2025-03-31' })))).toEqual(['previous']);
    expect(enter('A14', wanted('20', '2026-03-31', { national: '28.1' }))).toMatchObject([
      { after: { ofsted: { national: 28.1 } } },
    ]);
    expect(enter('A18', wanted('A port and two valleys.', ''))).toMatchObject([{ after: { ofsted: { on: null } } }]);
  });

  it('is corrected with a reason, which undoes what was decided and nothing else', () => {
    const authority = figure(320, '2026-09-30');
    const was = kept('A24', { ofsted: figure(300, '2025-03-31'), authority, decision: 'authority' });
    expect(enter('A24', undefined, was)).toMatchObject({ place: 'reason' });
    expect(enter('A24', undefined, was, 'A misprint.')).toMatchObject([
      {
        kind: 'area-line-changed',
        expects: 1,
        after: { ofsted: { value: 312 }, decision: null },
        reason: 'A misprint.',
      },
    ]);
    expect(enter('A24', wanted('300', '2025-03-31'), was)).toEqual([]);
  });
});

describe('the authority’s newer figure', () => {
  const was = kept('A24', { ofsted: figure(300, '2026-03-31'), decision: 'ofsted', version: 1 });

  it('is of a later day, and asks the lead to decide again', () => {
    expect(offer('A24', wanted('320', '2026-09-30'), was)).toMatchObject([
      { before: { authority: null, decision: 'ofsted' }, after: { authority: { value: 320 }, decision: null } },
    ]);
  });

  it('says why when it is no newer, and its day in any case', () => {
    for (const on of ['2026-03-31', '2025-09-30']) {
      expect(places(offer('A24', wanted('320', on), was))).toEqual(['why']);
      const why = 'The return was corrected in May.';
      expect(offer('A24', wanted('320', on, { why }), was)).toMatchObject([{ after: { authority: { why } } }]);
    }
    expect(places(offer('A7', wanted('Fenholme', '')))).toEqual(['on']);
    expect(places(offer('A24', wanted('320', '2025-09-30', { why: 'x'.repeat(501) }), was))).toEqual(['why']);
  });

  it('may come before the inspectorate has one', () => {
    expect(offer('A24', wanted('320', '2026-09-30'))).toMatchObject([
      { kind: 'area-line-begun', after: { ofsted: null } },
    ]);
  });

  it('is taken back with a reason', () => {
    const offered = kept('A24', { ofsted: figure(300, '2026-03-31'), authority: figure(320, '2026-09-30') });
    expect(takeBackFigure(inspection, offered, { seen: 1, reason: '' })).toMatchObject({ place: 'reason' });
    const taken = takeBackFigure(inspection, offered, { seen: 1, reason: 'It was a draft.' });
    expect(taken).toMatchObject([{ after: { authority: null }, reason: 'It was a draft.' }]);
    expect(takeBackFigure(inspection, was, { seen: 1, reason: 'x' })).toMatchObject({ code: 'not-there' });
  });
});

describe('what the lead decides', () => {
  const offered = kept('A24', { ofsted: figure(300, '2026-03-31'), authority: figure(320, '2026-09-30') });
  const decide = (decision: string, reason = '', computed: AreaFigure | null = null, was = offered) =>
    decideLine(inspection, 'A24', was, { id: 'new', decision, computed, seen: 1, reason });

  it('is which figure is taken; without a reason the newest', () => {
    expect(decide('authority')).toMatchObject([{ after: { decision: 'authority' }, reason: null }]);
    expect(decide('ofsted')).toMatchObject({ place: 'reason' });
    expect(decide('ofsted', 'The newer one counts weekends.')).toMatchObject([
      { after: { decision: 'ofsted', decisionReason: 'The newer one counts weekends.' } },
    ]);
  });

  it('may be what the lists give, which is kept with it', () => {
    const computed = figure(331, '2026-11-23', { source: 'list 8' });
    expect(decide('computed', '', computed)).toMatchObject([{ after: { decision: 'computed', computed } }]);
    expect(decide('authority', '', computed)).toMatchObject({ place: 'reason' });
  });

  it('is of a figure that is there', () => {
    for (const decision of ['computed', 'both', '']) expect(decide(decision, 'x')).toMatchObject({ place: 'decision' });
    const none = decideLine(inspection, 'A24', null, {
      id: 'n',
      decision: 'ofsted',
      computed: null,
      seen: 0,
      reason: '',
    });
    expect(none).toMatchObject({ place: 'decision' });
  });

  it('takes the lists’ figure of a line of which nothing was kept', () => {
    const computed = figure(4, '2026-11-23');
    const begun = decideLine(inspection, 'A32', null, { id: 'n', decision: 'computed', computed, seen: 0, reason: '' });
    expect(begun).toMatchObject([{ kind: 'area-line-begun', after: { line: 'A32', computed, ofsted: null } }]);
  });

  it('is made at once for every line that has the inspectorate’s figure alone', () => {
    const lines = [
      kept('A9', { ofsted: figure(54_000, '2026-06-30'), version: 4 }),
      offered,
      kept('A20', { ofsted: figure(90, '2026-03-31'), decision: 'ofsted' }),
      kept('A21'),
    ];
    expect(takeWhatIsAlone(inspection, lines)).toMatchObject([
      { subject: { id: 'id-A9' }, expects: 4, after: { decision: 'ofsted' } },
    ]);
    expect(takeWhatIsAlone(inspection, lines.slice(1))).toMatchObject({ code: 'nothing-to-decide' });
  });
});

describe('how far the section is', () => {
  it('counts 33 lines that are needed, and the optional ones where something stands in them', () => {
    expect(areaProgress([])).toEqual({ lines: 33, decided: 0, offered: 0, toEnter: 33 });
    const some = [
      kept('A7', { authority: figure('Fenholme', '2026-11-01') }),
      kept('A9', { ofsted: figure(54_000, '2026-06-30'), decision: 'ofsted' }),
      kept('A10', { ofsted: figure(21, '2026-06-30') }),
      kept('A18'),
    ];
    expect(areaProgress(some)).toEqual({ lines: 34, decided: 1, offered: 1, toEnter: 31 });
  });

  it('knows the lines of the section', () => {
    const ids = areaLines.map(({ id }) => id);
    const needed = ids.filter((id) => standingOf(id, null) === 'to-enter');
    expect(needed.length).toBe(areaProgress([]).lines);
    expect(ids.filter((id) => standingOf(id, null) === 'left-out')).toEqual(['A7', 'A8', 'A18']);
  });
});

const day = fc.option(
  fc.integer({ min: 0, max: 600 }).map((days) => Temporal.PlainDate.from('2025-01-01').add({ days }).toString()),
);
const anyFigure = fc
  .record({ value: fc.integer({ min: 0, max: 500 }), on: day })
  .map(({ value, on }) => figure(value, on));
const anyKept = fc
  .record({ ofsted: fc.option(anyFigure), authority: fc.option(anyFigure), computed: fc.option(anyFigure) })
  .map((figures) => kept('A24', figures));

describe('whatever is there', () => {
  it('deciding loses none of the figures, and needs a reason exactly where the newest is not taken', () => {
    fc.assert(
      fc.property(
        anyKept,
        fc.constantFrom('ofsted' as const, 'authority' as const, 'computed' as const),
        fc.option(anyFigure),
        fc.boolean(),
        (was, decision, computed, reasoned) => {
          const figures = { ...was, computed: computed ?? was.computed };
          const decided = decideLine(inspection, 'A24', was, {
            id: 'new',
            decision,
            computed,
            seen: 1,
            reason: reasoned ? 'Because.' : '',
          });
          if (figures[decision] === null) {
            expect(decided).toMatchObject({ place: 'decision' });
            return;
          }
          if (!reasoned && !newestOf(figures).includes(decision)) {
            expect(decided).toMatchObject({ place: 'reason' });
            return;
          }
          if (isRefusal(decided)) throw new Error(decided.words);
          const [change] = decided;
          if (change?.kind !== 'area-line-changed') throw new Error('nothing was decided');
          const after = { ...was, ...change.after };
          expect([after.ofsted, after.authority]).toEqual([was.ofsted, was.authority]);
          expect(after.computed).toEqual(figures.computed);
          expect(after.decision).toBe(decision);
        },
      ),
    );
  });

  it('entering or offering a figure leaves the other ones', () => {
    fc.assert(
      fc.property(anyKept, fc.nat(500), fc.boolean(), (was, value, offers) => {
        const given = { ...how, wanted: wanted(String(value), '2026-11-01', { why: 'Because.' }), reason: 'Because.' };
        const decided = (offers ? offerFigure : enterFigure)(inspection, lineOf('A24'), was, given);
        if (isRefusal(decided)) throw new Error(decided.words);
        for (const change of decided) {
          const touched = Object.keys(change.after ?? {});
          expect(touched).not.toContain(offers ? 'ofsted' : 'authority');
          expect(touched).not.toContain('computed');
        }
      }),
    );
  });

  it('the newest figures are those of the latest day, and there is one where there is any', () => {
    fc.assert(
      fc.property(anyKept, (was) => {
        const newest = newestOf(was);
        const there = [was.ofsted, was.authority, was.computed].filter((each) => each !== null);
        expect(newest.length > 0).toBe(there.length > 0);
        for (const which of newest) {
          for (const other of there) expect((was[which]?.on ?? '') >= (other.on ?? '')).toBe(true);
        }
      }),
    );
  });

  it('the direction is that of the sign, in whole numbers', () => {
    expect(changeOf(figure(312, null, { previous: { value: 300, on: null } }))).toBe('increase');
    expect(changeOf(figure(58.4, null, { previous: { value: 58.1, on: null } }))).toBe('no change');
    expect([changeOf(figure(312, null)), changeOf(figure('text', null, { previous: { value: 1, on: null } }))]).toEqual(
      [null, null],
    );
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (value, earlier) => {
        const words = changeOf(figure(value, null, { previous: { value: earlier, on: null } }));
        expect(words).toBe(value < earlier ? 'reduction' : value > earlier ? 'increase' : 'no change');
      }),
    );
  });
});
