import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachment, safeName, safeType } from './safe-attachment.ts';

describe('a file that is sent to be saved', () => {
  it('has a type that a browser neither shows nor runs, unless it is one of a few', () => {
    expect(safeType('1.01 Structure.PDF')).toBe('application/pdf');
    for (const name of ['page.html', 'a.svg', 'a.xml', 'a.js', 'a', '', 'a.pdf.html', 'a.constructor', 'pdf']) {
      expect(safeType(name)).toBe('application/octet-stream');
    }
  });

  it('has a name without a path, a quote, a line end or a turn of direction', () => {
    expect(safeName('../../etc/passwd')).toBe('etc-passwd');
    expect(safeName('a\r\nSet-Cookie: b=1.pdf')).toBe('aSet-Cookie- b=1.pdf');
    expect(safeName('annual\u202Efdp.exe')).toBe('annualfdp.exe');
    expect(safeName('say "no"; .pdf')).toBe('say -no-- .pdf');
    expect(safeName('...')).toBe('document');
  });

  it('keeps letters of other languages beside a plain name', () => {
    expect(attachment('1.05 Sørensen’s plan.docx')).toBe(
      `attachment; filename="1.05 S_rensen_s plan.docx"; filename*=UTF-8''1.05%20S%C3%B8rensen%E2%80%99s%20plan.docx`,
    );
  });

  it('never breaks the header, whatever it is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        expect(attachment(name)).toMatch(/^attachment; filename="[ !#-~]+"; filename\*=UTF-8''[\w%.~-]+$/);
      }),
    );
  });
});
