import { describe, expect, it } from 'vitest';
import { csv } from './csv.ts';

describe('rows as CSV', () => {
  it('quotes commas, quotation marks and line ends, and ends each row with CRLF', () => {
    expect(
      csv([
        ['a', 'b, c', 'say "no"'],
        ['two\nlines', 7, ''],
      ]),
    ).toBe('a,"b, c","say ""no"""\r\n"two\nlines",7,\r\n');
  });

  it('keeps a spreadsheet from taking a text for a formula', () => {
    expect(csv([['=1+1', '+44', '-x', '@home', '\tx', -3]])).toBe("'=1+1,'+44,'-x,'@home,'\tx,-3\r\n");
  });
});
