import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentsAskedFor, requestedDocuments } from './requested.ts';
import { sortDocuments } from './supplied.ts';

const founding = process.env.BESTFIT_FOUNDING_DOCUMENTS;

describe('the documents an authority is asked for', () => {
  it('are 31, or 37 when the safeguarding board is reviewed at the same time', () => {
    const apart = documentsAskedFor({ lscbConcurrent: false }).map(({ no }) => no);
    const concurrent = documentsAskedFor({ lscbConcurrent: true }).map(({ no }) => no);
    expect(apart).toHaveLength(31);
    expect(concurrent).toHaveLength(37);
    expect(apart.filter((no) => !concurrent.includes(no))).toEqual(['1.11', '1.12', '1.13', '1.14']);
    expect(concurrent.filter((no) => !apart.includes(no))).toEqual(
      Array.from({ length: 10 }, (_, index) => `4.${String(index + 1).padStart(2, '0')}`),
    );
  });

  it('are those of the board alone when the board alone is reviewed', () => {
    const alone = documentsAskedFor({ lscbConcurrent: true, boardAlone: true });
    expect(alone.map(({ no }) => no)).toEqual(requestedDocuments.map(({ no }) => no).filter((no) => no >= '4'));
    expect(alone).toHaveLength(10);
    const { supplied, unexpected } = sortDocuments(['4.05 plan.docx', '1.11 report.docx'], {
      lscbConcurrent: true,
      boardAlone: true,
    });
    expect(supplied.map(({ document }) => document.no)).toEqual(['4.05']);
    expect(unexpected[0]?.because).toBe(
      '1.11 is not asked for when the safeguarding board alone is reviewed; 4.01 to 4.10 are',
    );
  });

  it('are about single children in 2.03, 2.06 and 2.07 only; a child known to the police alone has no ID', () => {
    expect(requestedDocuments.filter(({ perChild }) => perChild !== null).map(({ no }) => no)).toEqual([
      '2.03',
      '2.06',
      '2.07',
    ]);
    const missing = requestedDocuments.find(({ no }) => no === '2.07')?.perChild ?? [];
    expect(missing.find(({ title }) => title === 'Child unique ID')?.blank).toBe(true);
  });

  it.skipIf(!founding)('are those numbered in the framework (needs the founding documents)', () => {
    const text = readFileSync(join(founding ?? '', 'sif-2015-framework.txt'), 'utf8');
    const annex = text.slice(text.indexOf('Performance information required'));
    const numbers = [...annex.matchAll(/^[-■ ]*\**([1-4]\.\d\d)\** /gm)].map((match) => match[1]);
    expect([...new Set(numbers)].sort()).toEqual(requestedDocuments.map(({ no }) => no));
  });
});

describe('files sorted by the number before their names', () => {
  const sorted = (names: readonly string[], lscbConcurrent = false) => sortDocuments(names, { lscbConcurrent });

  it('answer the document of that number, several to one document where they must', () => {
    const { supplied, missing, unexpected } = sorted([
      '1.01 Structure.pdf',
      '1.01b Structure 2.pdf',
      '2_02-audits.zip',
    ]);
    expect(supplied.map(({ document, files }) => [document.no, files.length])).toEqual([
      ['1.01', 2],
      ['2.02', 1],
    ]);
    expect(missing).toHaveLength(29);
    expect(unexpected).toEqual([]);
  });

  it('take the number of their folder when they have none', () => {
    expect(sorted(['3.05 Audits/north team.docx']).supplied[0]?.document.no).toBe('3.05');
    expect(sorted(['3.05 Audits/3.06 report.docx']).supplied[0]?.document.no).toBe('3.06');
  });

  it('are unexpected without a number, with an unknown one, and with one of the other set about the board', () => {
    const { unexpected } = sorted(['notes.docx', '1.15 more.pdf', '4.01 minutes.pdf']);
    expect(unexpected.map(({ because }) => because)).toEqual([
      'the name does not begin with the number of a document, such as 1.01: put it first',
      'no document has the number 1.15: correct the number',
      '4.01 is asked for only when the safeguarding board is reviewed at the same time; 1.11 to 1.14 take its place',
    ]);
    expect(sorted(['1.11 annual report.pdf'], true).unexpected[0]?.because).toContain('4.01 to 4.10 take its place');
  });

  it('are not guessed when 1.1 may be 1.01 or 1.10', () => {
    expect(sorted(['1.1 structure.pdf']).unexpected[0]?.because).toContain('may be 1.01 or 1.10');
    expect(sorted(['2.3 private fostering.xlsx']).supplied[0]?.document.no).toBe('2.03');
  });

  it('are never lost, whatever they are called', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), fc.boolean(), (names, concurrent) => {
        const { supplied, missing, unexpected } = sorted(names, concurrent);
        const filed = supplied.flatMap(({ files }) => files);
        expect(filed.length + unexpected.length).toBe(names.length);
        expect(supplied.length + missing.length).toBe(concurrent ? 37 : 31);
      }),
    );
  });
});
