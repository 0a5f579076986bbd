import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '#frameworks';
import { answer } from '../answer.ts';
import { madeUpReport } from '../made-up-report.ts';
import { madeUpSif } from '../made-up-sif.ts';
import { readReport } from './read-report.ts';
import { defectKinds } from './reading.ts';

const texts = [
  madeUpReport({ layout: 'plain', paragraphs: 1, sentences: 1 }),
  madeUpReport({ layout: 'markdown', paragraphs: 1, sentences: 1, mislabelled: true }),
  madeUpReport({ layout: 'glued', paragraphs: 1, sentences: 1 }),
  madeUpSif(),
  madeUpSif({ form: '2016-2017' }),
];
const anyReport = fc.constantFrom(...texts);
const kinds = new Set<string>(defectKinds);

/** A partial answer whose defects have a line and words, or one clear error; anything else fails the test. */
function survives(text: string): void {
  let got: ReturnType<typeof answer>;
  try {
    got = answer(readReport(text));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.message).toMatch(/^this text has .*\.$/);
    return;
  }
  const last = text.split(/\r\n|\r|\n/).length;
  for (const { kind, line, message } of got.defects) {
    expect(kinds.has(kind)).toBe(true);
    expect(line).toBeGreaterThanOrEqual(0);
    expect(line).toBeLessThanOrEqual(last);
    expect(message.length).toBeGreaterThan(20);
  }
}

describe('a damaged report gives a partial answer or one clear error', () => {
  it('cut anywhere', () => {
    fc.assert(
      fc.property(
        anyReport,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (text, a, b) => {
          survives(text.slice(Math.floor(Math.min(a, b) * text.length), Math.ceil(Math.max(a, b) * text.length)));
        },
      ),
      { numRuns: 600 },
    );
  });

  it('with lines dropped, doubled and exchanged', () => {
    const change = fc.record({ at: fc.nat(400), kind: fc.constantFrom('drop', 'double', 'swap') });
    fc.assert(
      fc.property(anyReport, fc.array(change, { minLength: 1, maxLength: 12 }), (text, changes) => {
        const lines = text.split('\n');
        for (const { at, kind } of changes) {
          const i = at % lines.length;
          if (kind === 'drop') lines.splice(i, 1);
          else if (kind === 'double') lines.splice(i, 0, lines[i] ?? '');
          else lines.splice(i, 2, lines[i + 1] ?? '', lines[i] ?? '');
        }
        survives(lines.join('\n'));
      }),
      { numRuns: 800 },
    );
  });

  it('with any text put in anywhere', () => {
    const noise = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('|', '****', '<b>', '](', '\t', '\r', '12. ', 'Grade 3 (adequate)', '%', '\u0000', '- ', '##'),
    );
    fc.assert(
      fc.property(
        anyReport,
        fc.array(fc.tuple(fc.nat(20_000), noise), { minLength: 1, maxLength: 8 }),
        (text, puts) => {
          let changed = text;
          for (const [at, what] of puts) {
            const i = at % changed.length;
            changed = changed.slice(0, i) + what + changed.slice(i);
          }
          survives(changed);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('that is no report at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), survives), { numRuns: 500 });
  });

  it('whose record lost, doubled or exchanged one row, with the other grades unmoved', () => {
    const grades = { 'looked-after/being-healthy': 'good', 'safeguarding/ambition': 'inadequate' };
    const text = madeUpReport({ layout: 'plain', grades, paragraphs: 0, sentences: 0 });
    const whole = answer(readReport(text)).judgements;
    const lines = text.split('\n');
    const rows = lines.flatMap((line, i) => (/\t(?:adequate|good|inadequate)$/.test(line) ? [i] : []));
    for (const row of rows) {
      for (const change of ['drop', 'double'] as const) {
        const changed = [...lines];
        changed.splice(row, change === 'drop' ? 1 : 0, ...(change === 'double' ? [lines[row] ?? ''] : []));
        const got = answer(readReport(changed.join('\n'))).judgements;
        const moved = Object.keys(whole).filter((id) => got[id]?.record !== whole[id]?.record);
        expect(moved.length, `${change} ${lines[row]}`).toBeLessThanOrEqual(change === 'drop' ? 1 : 0);
      }
    }
  });
});

describe('time grows with the length of the text and no faster', () => {
  const timed = (text: string): number => {
    const start = performance.now();
    survives(text);
    return performance.now() - start;
  };
  const opening = 'Safeguarding services\n\nOverall effectiveness\n\nGrade 3 (adequate)\n\n1. ';

  it.each([
    ['one line without end', `${opening}${'a'.repeat(1_500_000)}`],
    ['spaces', `${opening}${' '.repeat(750_000)}a`],
    ['marks of bold', `${opening}${'**a '.repeat(300_000)}`],
    ['open brackets', `${opening}${'['.repeat(700_000)}`],
    ['angle brackets', `${opening}${'<a'.repeat(400_000)}`],
    ['dashes before a grade', `${opening}${'-'.repeat(700_000)}x Grade 3 (adequate)`],
    ['digits', `${opening}${'1'.repeat(700_000)}x`],
    ['percentages', `${opening}${'10% (20), '.repeat(60_000)}`],
    ['parts of a total', `${opening}The port has 9 sheds comprising ${'3 huts, '.repeat(60_000)}`],
    ['sentence ends', `${opening}${'. A'.repeat(250_000)}`],
    ['paragraphs', Array.from({ length: 40_000 }, (_, i) => `${i + 1}. Boats.`).join('\n')],
    ['glued paragraphs', `${opening}${Array.from({ length: 900 }, (_, i) => `Boats.${i + 2}. `).join('Boats.')}`],
    ['continuations', `${opening}${'and so on\n'.repeat(100_000)}`],
    ['the same heading', 'Overall effectiveness\n\n'.repeat(20_000)],
    ['grade lines', 'Grade 3 (adequate)\n\nx.\n\n'.repeat(10_000)],
    ['grade lines glued together', `${opening}${'Grade 3 (adequate)'.repeat(40_000)}`],
    ['rows of a record', `Record of main findings\n${'Staying safe\tgood\nx\tgood\n'.repeat(20_000)}`],
    ['entries of a contents page', `Contents\n${'Staying safe\t7\nx y\n'.repeat(20_000)}`],
    ['tabs', `${opening}${'\t'.repeat(300_000)}x`],
    ['pipes', `${opening}\n|${' | '.repeat(200_000)}x`],
  ])('however many %s there are', (_, text) => {
    expect(timed(text)).toBeLessThan(4_000);
  });
});
