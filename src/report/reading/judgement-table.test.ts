import { describe, expect, it } from 'vitest';
import { answer } from '../answer.ts';
import { madeUpSif } from '../made-up-sif.ts';
import { toMarkdown } from '../markdown/write.ts';
import { readReport } from './read-report.ts';

const label = '1. Children who need help and protection';
const whole = madeUpSif({ grades: { 'help-and-protection': 'good' } });
const withoutContents = whole.replace(/^Contents\n[\s\S]*?\n\n/m, '');
const texts = [
  ['with', whole],
  ['without', withoutContents],
] as const;

describe.each(texts)('the table of judgements on the first page of a report %s a contents page', (_, text) => {
  const withRow = (row: string) => {
    const changed = text.replace(`${label}\tGood`, row);
    expect(changed).toContain(row);
    return readReport(changed);
  };

  it.each([
    `${label}\tGood1`,
    `${label}\tGood 1`,
    `${label}\tGood¹`,
    `${label} 1\tGood`,
    `${label} 1\nGood`,
    `${label}\t1\nGood`,
    `${label}1\tGood`,
  ])('is read with a footnote’s digit in its first row: %j', (row) => {
    const got = answer(withRow(row));
    expect(got.judgements['help-and-protection']).toMatchObject({ record: 'good', body: 'good' });
    expect(got.defects).toEqual([]);
  });

  it('gives each row its own grade when the grades stand on the lines before the labels', () => {
    const row = /^((?:1|2|2\.1|2\.2|3)\.? [^\t\n]+)\t([A-Z][a-z]+(?: improvement)?)$/gm;
    const turned = text.replace(row, (_, title: string, grade: string) => `${grade.replace(' ', '\n')}\n${title}`);
    expect(turned.split('\n').length).toBeGreaterThanOrEqual(text.split('\n').length + 5);
    const records = (of: string) => Object.values(answer(readReport(of)).judgements).map(({ record }) => record);
    expect(records(turned)).toEqual(records(text));
  });

  it.each([
    `${label}\tGodo`,
    `${label}\tGodo1`,
    `${label}\tGo od 1`,
    `${label}\t3`,
    `${label}\t??`,
    `| ${label} | Godo |`,
  ])('keeps a row whose grade cannot be read as a row: %j', (row) => {
    const reading = withRow(row);
    const table = reading.document.blocks.find(({ kind }) => kind === 'table');
    expect(table).toMatchObject({ rows: [['1', label.slice(3), expect.any(String)], {}, {}, {}, {}] });
    const got = answer(reading);
    expect(got.paragraphs).toBe(answer(readReport(text)).paragraphs);
    expect(got.judgements['help-and-protection']).toMatchObject({ grade: 'good', record: null });
    expect(got.judgements.leadership).toMatchObject({ record: 'requires-improvement' });
    expect(got.defects).toHaveLength(1);
    expect(answer(readReport(toMarkdown(reading.document))).defects.map(({ kind }) => kind)).toEqual(
      got.defects.map(({ kind }) => kind),
    );
  });
});
