import { describe, expect, it } from 'vitest';
import { builtInFormat, masked, writtenFormat } from './number-format.ts';

describe('a number format', () => {
  it.each([
    'dd/mm/yyyy',
    'dd/mm/yyyy;@',
    '[$-809]dd/mm/yyyy',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    '[Red]d mmm yy',
    'dd/mm/yyyy hh:mm',
    'dd/mm/yy\\ h:mm AM/PM',
    'mmmm',
    'yyyy"年"m"月"',
    'e',
  ])('is of dates: %s', (code) => {
    expect(writtenFormat(code).kind).toBe('date');
  });

  it.each(['hh:mm', 'h:mm:ss', 'h:mm AM/PM', 'AM/PM', '[$-409]h:mm:ss A/P', 'hh"h"'])(
    'is of times of day: %s',
    (code) => {
      expect(writtenFormat(code).kind).toBe('time');
    },
  );

  it.each([
    '[h]:mm',
    '[hh]:mm:ss',
    '[mm]:ss',
    '[s]',
    'mm:ss',
    'mmss.0',
    'General',
    '@',
    '0',
    '0.00',
    '#,##0',
    '0.00E+00',
    '0%',
    '0 "days"',
    '0\\d',
    '_d0',
    '*d0',
    '[Red]0',
    '[Blue][>=100]0;0.0',
    '"dd/mm/yyyy"#',
    '0;dd/mm/yyyy',
    '0.0_-',
    '',
    '"not closed dd',
    '[not closed dd',
  ])('is of numbers: %s', (code) => {
    expect(writtenFormat(code).kind).toBe('number');
  });

  it.each([
    ['00000000', 1234, '00001234'],
    ['0000', 123456, '123456'],
    ['"W"0000', 12, 'W0012'],
    ['000\\-000', 1234, '001-234'],
    ['000\\-000', 12345678, '12345-678'],
    ['0000;-0', -7, '-0007'],
    ['00_)', 0, '00'],
  ])('%s shows %i as %s', (code, value, shown) => {
    const format = writtenFormat(code);
    expect(format.kind === 'digits' ? masked(value, format.mask) : format.kind).toBe(shown);
  });

  it('that every workbook has is of dates from 14 to 17 and 22, and in East Asia from 27 to 36 and from 50 to 58', () => {
    const ids = Array.from({ length: 60 }, (_, id) => id);
    expect(ids.filter((id) => builtInFormat(id).kind === 'date')).toEqual([
      ...[14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58],
    ]);
    expect(ids.filter((id) => builtInFormat(id).kind === 'time')).toEqual([18, 19, 20, 21]);
  });
});
