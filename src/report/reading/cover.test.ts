import { describe, expect, it } from 'vitest';
import { answer } from '../answer.ts';
import { madeUpReport } from '../made-up-report.ts';
import { madeUpSif } from '../made-up-sif.ts';
import { readCover } from './cover.ts';
import { readLines } from './lines.ts';
import { readReport } from './read-report.ts';

const cover = (text: string) => readCover(readLines(text)).cover;
const title = 'Inspection of services for children in need of help and protection';

describe('the name of the authority on the cover', () => {
  it.each(['Place7 Council', 'Council 12', 'Westmarch 17', 'The 3 Ports Borough'])(
    'may have digits: %s',
    (authority) => {
      const got = answer(readReport(madeUpSif({ authority })));
      expect(got.authority).toBe(authority);
      expect(got.defects).toEqual([]);
    },
  );

  it('may have digits in a report of 2012 too', () => {
    const whole = madeUpReport({ layout: 'plain' });
    const name = answer(readReport(whole)).authority ?? '';
    expect(name).not.toBe('');
    const got = answer(readReport(whole.replace(name, 'Westmarch 17')));
    expect(got.authority).toBe('Westmarch 17');
    expect(got.defects).toEqual(answer(readReport(whole)).defects);
  });

  it.each(['Page 7 of 30', 'February 2015', 'Monday 3 February', 'Reference 130216', 'Number 12'])(
    'is not a line that gives a date, a page or a reference: %s',
    (line) => {
      expect(cover(`${line}\n${title}\nWestmarch`).authority).toBe('Westmarch');
    },
  );

  it('is read without the mark of a footnote', () => {
    expect(cover(`Westmarch County Council1\n${title}`).authority).toBe('Westmarch County Council');
  });
});

describe('a date on the cover', () => {
  it.each([
    'Inspection dates: 3 February 2015 – 26 February 2015',
    'Inspection dates\n3 February 2015 – 26 February 2015',
    'Inspection dates:\n\n3 February 2015 – 26 February 2015',
    'Inspection dates: 3 February 2015 –\n26 February 2015',
  ])('may stand on the line below its label, or go on there: %j', (dates) => {
    const read = readCover(readLines(`Westmarch\n${title}\n${dates}\nReport published\n10 April 2015\nBoats.`));
    expect(read.cover).toMatchObject({
      authority: 'Westmarch',
      inspectionDates: [['2015-02-03', '2015-02-26']],
      published: '2015-04-10',
    });
    expect(read.rest.map(({ text }) => text)).toEqual(['Boats.']);
    expect(read.noticed).toEqual([]);
  });
});
