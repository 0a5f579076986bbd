import { describe, expect, it } from 'vitest';
import { daysBefore, westmarch } from '../made-up-submissions.test-data.ts';
import { measured, ofWhom, partsOf } from '../measured.test-data.ts';

const child = (id: string, rest = {}) => ({ 'child-id': id, 'looked-after-start': '01/01/2013', ...rest });
const ilacs = { edition: 'ilacs' } as const;

describe('children looked after', () => {
  it('are those who have not ceased to be at the reference date', () => {
    const submission = westmarch({
      8: [
        child('W1', { 'legal-status': 'C2' }),
        child('W2', { 'legal-status': 'V2: Single period under S20' }),
        child('W3', { 'looked-after-end': '01/05/2015', 'looked-after-end-reason': 'E45' }),
        child('W4', { 'looked-after-start': '01/05/2015' }),
        child('W5', { 'looked-after-start': '10/06/2015' }),
      ],
    });
    expect(measured('looked-after', submission)).toMatchObject({ value: 3, leftOut: [{ count: 1 }] });
    expect([...(measured('looked-after', submission).rows[0]?.rows ?? [])]).toEqual([0, 1, 3]);
    expect(partsOf('looked-after-by-legal-status', submission)).toEqual({
      'Full care order': 1,
      'Section 20': 1,
      'Not recorded': 1,
    });
    expect(measured('started-looked-after', submission).value).toBe(1);
    expect(measured('no-longer-looked-after', submission).value).toBe(1);
    expect(measured('ceased-to-special-guardianship', submission).value).toBe(1);
    expect(measured('ceased-to-independent-living', submission).value).toBe(0);
  });

  it('have a share outside the area, each kind of placement of its own children', () => {
    const placed = (id: string, type: string, where: string, authority = '') =>
      child(id, { 'placement-type': type, 'placement-location': where, 'placement-authority': authority });
    const submission = westmarch({
      8: [
        placed('W1', 'U4', 'Out'),
        placed('W2', 'U6', 'In'),
        placed('W3', 'K2', 'b) Out'),
        placed('W4', 'K1', ''),
        placed('W5', 'P1', '', 'Westmarch'),
        placed('W6', 'S1', '', 'Eastmarch'),
      ],
    });
    expect(ofWhom('looked-after-out-of-area', submission)).toEqual([2, 3]);
    expect(measured('looked-after-in-homes', submission).value).toBe(2);
    expect(ofWhom('looked-after-in-homes-out-of-area', submission)).toEqual([1, 1]);
    expect(ofWhom('looked-after-fostered-out-of-area', submission)).toEqual([1, 2]);
    const own = { settings: { ownAuthority: 'WESTMARCH' } };
    expect(ofWhom('looked-after-out-of-area', submission, own)).toEqual([3, 5]);
    expect(ofWhom('looked-after-with-parents-out-of-area', submission, own)).toEqual([0, 1]);
    const without = westmarch({ 8: [child('W1')] }, { without: { 8: ['placement-location', 'placement-authority'] } });
    expect(measured('looked-after-out-of-area', without).because).toBe(
      'list 8 has no column “Placement location” or “Local authority of placement”',
    );
  });

  it('are in a stable placement by the start of the placement, not of the care', () => {
    const long = (id: string, birth: string, start: string, placed: string) =>
      child(id, { 'date-of-birth': birth, 'looked-after-start': start, 'placement-start': placed });
    const submission = westmarch({
      8: [
        long('W1', '01/01/2005', '01/12/2012', '01/06/2013'),
        long('W2', '01/01/2005', '01/12/2012', '02/06/2013'),
        long('W3', '01/01/2005', '02/12/2012', '02/12/2012'),
        long('W4', '01/06/1999', '01/12/2010', '01/12/2010'),
        long('W5', '', '01/12/2010', '01/12/2010'),
      ],
    });
    expect(ofWhom('long-term-stability', submission)).toEqual([1, 2]);
    expect(measured('long-term-stability', submission).leftOut).toEqual([
      { count: 1, why: 'no age can be worked out' },
    ]);
  });

  it('are unstable from the third placement in a year', () => {
    const moved = (id: string, placements: string) => child(id, { 'placements-in-12-months': placements });
    expect(ofWhom('three-placements', westmarch({ 8: [moved('W1', '2'), moved('W2', '3'), moved('W3', '')] }))).toEqual(
      [1, 2],
    );
  });
});

describe('health of children looked after for a year or more', () => {
  const checked = (id: string, birth: string, health: string, dental = '', start = '01/01/2013') =>
    child(id, {
      'date-of-birth': birth,
      'looked-after-start': start,
      'last-health-assessment': health,
      'last-dental-check': dental,
    });

  it('is assessed every 6 months under five, every 12 from five on', () => {
    const submission = westmarch({
      8: [
        checked('W1', '02/06/2010', '01/12/2014'),
        checked('W2', '02/06/2010', '30/11/2014'),
        checked('W3', '01/06/2010', '30/11/2014'),
        checked('W4', '01/06/2010', '01/06/2014'),
        checked('W5', '01/06/2010', '31/05/2014'),
      ],
    });
    expect(ofWhom('health-assessment-up-to-date', submission)).toEqual([3, 5]);
  });

  it('keeps in the denominator a child who was never assessed', () => {
    const submission = westmarch({ 8: [checked('W1', '01/01/2004', '01/03/2015'), checked('W2', '01/01/2004', '')] });
    expect(ofWhom('health-assessment-up-to-date', submission)).toEqual([1, 2]);
    expect(ofWhom('dental-check-up-to-date', submission)).toEqual([0, 2]);
  });

  it('is asked of nobody looked after for less', () => {
    const submission = westmarch({
      8: [
        checked('W1', '01/01/2004', '', daysBefore(365), '01/06/2014'),
        checked('W2', '01/01/2004', '', '', '02/06/2014'),
        checked('W3', '01/01/2004', '', 'next week'),
      ],
    });
    expect(ofWhom('dental-check-up-to-date', submission)).toEqual([1, 1]);
    expect(measured('dental-check-up-to-date', submission).leftOut).toEqual([
      { count: 1, why: '“Date of last dental check” cannot be read' },
    ]);
  });

  it('begins with an assessment within 20 working days', () => {
    // 1 April 2015 and 20 working days: 1 May, with two holidays at Easter.
    const submission = westmarch({
      8: [
        checked('W1', '01/01/2004', '01/05/2015', '', '01/04/2015'),
        checked('W2', '01/01/2004', '05/05/2015', '', '01/04/2015'),
        checked('W3', '01/01/2004', '', '', '01/04/2015'),
        checked('W4', '01/01/2004', '', '', '20/05/2015'),
        checked('W5', '01/01/2004', '', '', '01/01/2014'),
      ],
    });
    expect(ofWhom('first-health-assessment-in-time', submission)).toEqual([1, 3]);
  });
});

describe('missing and absent', () => {
  const away = (id: string, missing: string, absent: string, offered = '', accepted = '') =>
    child(id, {
      'missing-episodes': missing,
      'absent-episodes': absent,
      'return-interview-offered': offered,
      'return-interview-accepted': accepted,
    });
  const submission = westmarch(
    {
      8: [
        away('W1', '3', '0', 'Y', 'Y'),
        away('W2', '1', '2', 'Y', 'N'),
        away('W3', '1', '', 'N', ''),
        away('W4', '0', '1', 'Y', 'Y'),
        away('W5', '2', '0', 'Unknown'),
      ],
    },
    ilacs,
  );

  it('are two things, and an absence is a count of one or more', () => {
    expect(ofWhom('went-missing', submission)).toEqual([4, 5]);
    expect(ofWhom('were-absent', submission)).toEqual([2, 4]);
    expect(measured('missing-episodes', submission)).toMatchObject({ value: 7, unit: 'episodes' });
    expect(measured('absent-episodes', submission).value).toBe(3);
    expect(ofWhom('went-missing-often', submission)).toEqual([1, 4]);
    expect(measured('missing-and-absent', submission).value).toBe(1);
  });

  it('are followed by a return interview, asked of those who went missing only', () => {
    expect(ofWhom('return-interview-offered', submission)).toEqual([2, 3]);
    expect(ofWhom('return-interview-accepted', submission)).toEqual([1, 2]);
  });
});
