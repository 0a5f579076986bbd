import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay, slashedDay, writtenDayNumber } from '#calendar';
import { codeSets } from '../editions/code-sets/index.ts';
import { listDefinition } from '../editions/index.ts';
import { type EditionId, editionIds, type Field, listNos } from '../editions/model.ts';
import { readSubmission } from './read-submission.ts';
import { type CellValue, sheetFrom } from './sheet-from.ts';
import { blank, present } from './submission.ts';

const asAt = dayNumber(2015, 6, 1);

/** A value and the ways in which a cell may hold it. */
interface Written {
  readonly value: string | null;
  readonly cell: CellValue;
}

const day = fc.integer({ min: dayNumber(1955, 1, 1), max: dayNumber(2050, 12, 31) });
const wordOf = fc
  .stringMatching(/^[a-z]{3,8}( [a-z]{2,8})?$/)
  .filter((word) => !/^(null|nan|nat|not app|none|empty|blank)/.test(word));

function formsOf(field: Field): fc.Arbitrary<Written> {
  switch (field.type) {
    case 'date':
      return fc.tuple(day, fc.nat(8)).map(([value, form]) => {
        const cells: readonly CellValue[] = [
          { day: value },
          { day: value + 0.25 },
          value + 25_569,
          String(value + 25_569),
          slashedDay(value),
          isoDay(value),
          `${isoDay(value)} 09:30:00`,
          writtenDayNumber(value),
          ` ${slashedDay(value)} `,
        ];
        return { value: String(value), cell: cells[form] ?? null };
      });
    case 'count':
      return fc.tuple(fc.nat(400), fc.nat(3)).map(([value, form]) => ({
        value: String(value),
        cell: [value, String(value), `${value}.0`, ` ${value}\u00a0`][form] ?? null,
      }));
    case 'code': {
      const { codes } = codeSets[field.codes ?? 'YN'];
      return fc.tuple(fc.nat(codes.length - 1), fc.nat(5)).map(([place, form]) => {
        const { code = '', label = '', letter } = codes[place] ?? {};
        const lettered = letter ? `${letter}) ${label}` : label;
        const cells = [code, label, `${code} - ${label}`, lettered, ` ${code.toLowerCase()} `, label.toUpperCase()];
        return { value: String(place), cell: cells[form] ?? null };
      });
    }
    default:
      return fc.oneof(
        wordOf.map((word) => ({ value: word, cell: ` ${word} ` })),
        fc.integer({ min: 1, max: 999_999_999 }).map((number) => ({ value: String(number), cell: number })),
        fc.integer({ min: 1, max: 999 }).map((number) => {
          const word = String(number).padStart(7, '0');
          return { value: word, cell: word };
        }),
      );
  }
}

const orBlank = (forms: fc.Arbitrary<Written>): fc.Arbitrary<Written> =>
  fc.oneof({ weight: 4, arbitrary: forms }, { weight: 1, arbitrary: fc.constant({ value: null, cell: null }) });

/** Ways of writing a heading that do not change what it is. */
const headingForms: readonly ((heading: string, n: number) => string)[] = [
  (heading) => heading,
  (heading) => heading.toUpperCase(),
  (heading) => ` ${heading.toLowerCase()} `,
  (heading) => heading.replaceAll(' ', '\n'),
  (heading) => heading.replaceAll(' ', '  '),
  (heading) => heading.replaceAll("'", '’').replace(/ ?\(Y\/N\)/, ''),
  (heading, n) => `${n}. ${heading}`,
  (heading) => `${heading}:`,
];

const sheetForms = fc.constantFrom(...editionIds).chain((edition) =>
  fc.constantFrom(...listNos).chain((no) => {
    const { fields } = listDefinition(edition, no);
    const id = fields[0]?.type === 'id' ? formsOf(fields[0]) : fc.constant({ value: 'x', cell: 'x' });
    return fc.record({
      edition: fc.constant(edition),
      no: fc.constant(no),
      rows: fc.array(fc.tuple(id, ...fields.slice(1).map((field) => orBlank(formsOf(field)))), {
        minLength: 1,
        maxLength: 6,
      }),
      order: fc.shuffledSubarray(
        fields.map((_, index) => index),
        { minLength: fields.length },
      ),
      headings: fc.array(fc.constantFrom(...headingForms), { minLength: fields.length, maxLength: fields.length }),
      titles: fc.nat(4),
      indent: fc.nat(2),
      gap: fc.nat(2),
    });
  }),
);

function valuesIn(
  edition: EditionId,
  no: number,
  sheet: ReturnType<typeof sheetFrom>,
): readonly (readonly (string | null)[])[] {
  const submission = readSubmission([sheet], { edition, asAt });
  const list = [...submission.lists.values()].find((each) => each.no === no);
  const fields = list?.definition.fields ?? [];
  return Array.from({ length: list?.rows ?? 0 }, (_, row) =>
    fields.map(({ key, type }) => {
      const value = list?.columns.get(key)?.values[row] ?? blank;
      if (!present(value)) return value === blank ? null : 'unreadable';
      return type === 'date' || type === 'count' || type === 'code' ? String(value) : (submission.words[value] ?? '');
    }),
  );
}

describe('a list', () => {
  it('reads back to the same values in any accepted form, order of columns, place and shape of headings', () => {
    fc.assert(
      fc.property(sheetForms, ({ edition, no, rows, order, headings, titles, indent, gap }) => {
        const { fields } = listDefinition(edition, no);
        const before = Array.from({ length: indent }, () => null);
        const title = Array.from({ length: titles }, (_, n) => (n === 0 ? ['Westmarch'] : []));
        const head = order.map((at) => headings[at]?.(fields[at]?.heading ?? '', at + 1) ?? '');
        const body = rows.flatMap((row) => [
          ...Array.from({ length: gap }, () => []),
          [...before, ...order.map((at) => row[at]?.cell ?? null)],
        ]);
        const sheet = sheetFrom('Data', [...title, [...before, ...head], ...body]);
        expect(valuesIn(edition, no, sheet)).toEqual(rows.map((row) => row.map(({ value }) => value)));
      }),
      { numRuns: 150 },
    );
  });

  it('never stops reading, whatever cells hold', () => {
    const anything = fc.oneof(
      fc.string({ maxLength: 20, unit: 'grapheme' }),
      fc.double(),
      fc.boolean(),
      fc.constant('#REF!'),
      fc.double({ min: -1e6, max: 1e7, noNaN: true }).map((value) => ({ day: value })),
      fc.constant(null),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...editionIds),
        fc.constantFrom(...listNos),
        fc.array(fc.array(anything, { maxLength: 45 }), { maxLength: 6 }),
        (edition, no, rows) => {
          const heads = listDefinition(edition, no).fields.map(({ heading }) => heading);
          for (const sheet of [sheetFrom('x', [heads, ...rows]), sheetFrom('x', rows)]) {
            const { lists } = readSubmission([sheet], { edition, asAt });
            for (const list of lists.values()) {
              for (const column of list.columns.values()) {
                for (let row = 0; row < list.rows; row += 1) expect(typeof column.text(row)).toBe('string');
              }
            }
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
