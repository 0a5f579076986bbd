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

  it('is cut to its last 150 signs, and never within one', () => {
    expect(Array.from(safeName(`${'x'.repeat(300)}.pdf`))).toHaveLength(150);
    expect(safeName(`${'a'.repeat(50)}${'😀'.repeat(100)}${'b'.repeat(49)}`)).toBe(
      `a${'😀'.repeat(100)}${'b'.repeat(49)}`,
    );
    expect(attachment(`a😀${'x'.repeat(149)}`)).toContain(`%F0%9F%98%80${'x'.repeat(149)}`);
    expect(safeName(`a.. ${'x'.repeat(149)}`)).toBe('x'.repeat(149));
  });

  it('never breaks the header, whatever it is called', () => {
    // Signs of every kind, and halves of signs.
    const signs = (max: number) =>
      fc.array(fc.integer({ min: 0, max }), { maxLength: 300 }).map((codes) => String.fromCodePoint(...codes));
    fc.assert(
      fc.property(fc.oneof(signs(0x7f), signs(0xffff), signs(0x10ffff)), (name) => {
        expect(Array.from(safeName(name)).length).toBeLessThanOrEqual(150);
        expect(safeName(name).isWellFormed()).toBe(true);
        expect(attachment(name)).toMatch(/^attachment; filename="[ !#-~]+"; filename\*=UTF-8''[\w%.~-]+$/);
      }),
    );
  });
});
