import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIsoDate, slashedDay, toDayNumber } from '#calendar';
import { listDefinition } from '../../editions/index.ts';
import { type EditionId, editionIds, type ListNo } from '../../editions/model.ts';
import { submissionFrom, type WrittenRow } from '../../submission/from-rows.ts';
import { runChecks } from '../run.ts';
import { defaultSettings } from '../settings.ts';
import { list8Checks } from './list-8/index.ts';
import { list9Checks } from './list-9/index.ts';
import { list10Checks } from './list-10/index.ts';
import { list11Checks } from './list-11/index.ts';

const checks = [...list8Checks, ...list9Checks, ...list10Checks, ...list11Checks];
const lists: readonly ListNo[] = [8, 9, 10, 11];
const day = (iso: string) => toDayNumber(parseIsoDate(iso));

const found = (edition: EditionId, no: ListNo, row: WrittenRow, asAt = '2015-06-01', settings = defaultSettings) => {
  const submission = submissionFrom({ edition, asAt: day(asAt), lists: { [no]: [row] } });
  return runChecks(checks, submission, { settings }).findings;
};
const ids = (...of: Parameters<typeof found>) => found(...of).map(({ check }) => check.id);

const lookedAfter: WrittenRow = {
  'child-id': 'W1',
  gender: 'Female',
  ethnicity: 'WBRI',
  'date-of-birth': '04/05/2007',
  age: '8',
  uasc: 'N',
  'looked-after-start': '10/02/2015',
  'category-of-need': 'N1',
  'second-period': 'N',
  'legal-status': 'C1',
  'last-review': '10/03/2015',
  'last-social-work-visit': '20/05/2015',
  'last-iro-contact': '10/03/2015',
  'last-health-assessment': '04/02/2015',
  'last-dental-check': '04/12/2014',
  'placements-in-12-months': '2',
  'placement-start': '13/02/2015',
  'placement-type': 'U6',
  'placement-provider': 'PR1',
  'placement-urn': 'SC123456',
  'placement-location': 'Out',
  'placement-authority': 'Eastmarch',
  'missing-episodes': '0',
  'absent-episodes': '0',
};
const lookedAfter2015: WrittenRow = {
  ...lookedAfter,
  'school-concerns': 'N',
  'schools-in-two-years': '2',
  'review-in-time': 'Y',
  'reunification-plan': 'Y',
  'provider-judgement': 'Good',
};

describe('a row that holds together', () => {
  const westmarch = { ...defaultSettings, ownAuthority: 'Westmarch' };

  it('of list 8 gives no finding, current or ended', () => {
    expect(ids('sif-2015', 8, lookedAfter2015, '2015-06-01', westmarch)).toEqual([]);
    const adopted = {
      ...lookedAfter2015,
      'legal-status': 'E1',
      'placement-type': 'A5',
      'reunification-plan': 'N',
      'looked-after-end': '20/05/2015',
      'looked-after-end-reason': 'E11',
    };
    expect(ids('sif-2015', 8, adopted, '2015-06-01', westmarch)).toEqual([]);
    const athome = {
      ...lookedAfter,
      'legal-status-start': '10/02/2015',
      'permanence-plan': 'Return to family',
      'placement-type': 'P1',
      'placement-provider': 'PR0',
      'placement-urn': '',
      'missing-episodes': '1',
      'return-interview-offered': 'Y',
      'return-interview-accepted': 'N',
    };
    expect(ids('ilacs', 8, athome, '2015-06-01', westmarch)).toEqual([]);
  });

  it('of list 9 gives no finding, in touch or not', () => {
    const known = {
      'child-id': 'W1',
      'date-of-birth': '04/05/1996',
      eligibility: 'Former relevant',
      'in-touch': 'Yes',
      accommodation: 'Z',
      'accommodation-suitability': 'Suitable',
      activity: 'F2',
    };
    expect(ids('sif-2015', 9, { ...known, 'multiple-occupancy': 'N' })).toEqual([]);
    expect(ids('ilacs', 9, { ...known, 'last-contact': '04/05/2015' })).toEqual([]);
    expect(ids('ilacs', 9, { 'date-of-birth': '04/05/1998', eligibility: 'Relevant', 'in-touch': 'Refu' })).toEqual([]);
  });

  it('of list 10 gives no finding, waiting, adopted or reversed', () => {
    const waiting = {
      'child-id': 'W1',
      'entered-care': '03/02/2013',
      'adoption-decision': '03/09/2013',
      'placement-order': '20/10/2013',
    };
    const placed = { ...waiting, matched: '03/03/2014', 'placed-for-adoption': '20/03/2014' };
    expect(ids('sif-2015', 10, waiting)).toEqual([]);
    expect(ids('sif-2015', 10, { ...placed, 'adoption-order': '20/10/2014' })).toEqual([]);
    // Matched, fostered for adoption, and matched before the order: none of it is out of order.
    expect(
      ids('sif-2015', 10, { ...waiting, 'fostering-to-adopt-start': '03/04/2013', matched: '04/09/2013' }),
    ).toEqual([]);
    const reversed = { ...placed, 'adoption-reversed': '03/03/2015', 'adoption-reversal-reason': 'RD1' };
    expect(ids('ilacs', 10, reversed)).toEqual([]);
  });

  it('of list 11 gives no finding, at any step', () => {
    const steps2015: WrittenRow = {
      'first-contact': '03/02/2014',
      application: '03/03/2014',
      'assessment-started': '10/03/2014',
      'assessment-completed': '10/07/2014',
      'approval-or-refusal': '20/07/2014',
      'referred-to-register': '20/08/2014',
      'child-placed': '20/10/2014',
      'order-granted': '20/03/2015',
    };
    const stepsLater: WrittenRow = {
      'first-contact': '03/02/2014',
      'adopter-stage-1-start': '03/03/2014',
      'adopter-stage-1-end': '03/05/2014',
      'adopter-stage-2-start': '03/05/2014',
      application: '04/05/2014',
      'adopter-stage-2-end': '10/09/2014',
      approved: '10/09/2014',
      'adopter-matched': '10/10/2014',
    };
    for (const [edition, steps] of [
      ['sif-2015', steps2015],
      ['ilacs', stepsLater],
    ] as const) {
      const keys = Object.entries(steps);
      keys.forEach((_, last) => {
        expect(ids(edition, 11, Object.fromEntries(keys.slice(0, last + 1)))).toEqual([]);
      });
    }
    const placed = {
      ...stepsLater,
      'child-placed': '20/10/2014',
      'children-placed': '2',
      'order-granted': '20/03/2015',
    };
    expect(ids('ilacs', 11, placed)).toEqual([]);
  });
});

describe('whatever a row holds', () => {
  const cells = ['', 'Y', 'N', '0', '1', '03/03/2015', '04/05/2001', 'not a value', 'P1', 'C2', 'E11', 'RD2', 'Z', 'X'];

  it('nothing throws, and every cell named is one of the list', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...editionIds),
        fc.constantFrom(...lists),
        fc.infiniteStream(fc.constantFrom(...cells)),
        (edition, no, stream) => {
          const { fields } = listDefinition(edition, no);
          const row = Object.fromEntries(fields.map(({ key }) => [key, stream.next().value ?? '']));
          for (const { list, field, also, check, details } of found(edition, no, row)) {
            for (const place of [{ list, field }, ...(also ?? [])]) {
              expect(place.list).toBe(no);
              expect(fields.map(({ key }) => key)).toContain(place.field);
            }
            expect(check.message(details ?? [])).not.toMatch(/undefined|NaN|null|-2147/);
          }
        },
      ),
    );
  });

  it('an empty row gives no finding', () => {
    for (const edition of editionIds) for (const no of lists) expect(ids(edition, no, {})).toEqual([]);
  });

  it('cells that cannot be read give no finding, but for a postcode and a URN, which are texts', () => {
    for (const edition of editionIds) {
      for (const no of lists) {
        const row = Object.fromEntries(listDefinition(edition, no).fields.map(({ key }) => [key, '??']));
        const texts =
          edition === 'ilacs' ? ['postcode-in-another-form', 'urn-in-another-form'] : ['urn-in-another-form'];
        expect(ids(edition, no, row)).toEqual(no === 8 ? texts : []);
      }
    }
  });
});

describe('the order of the dates of an adoption', () => {
  const steps = ['entered-care', 'adoption-decision', 'matched', 'placed-for-adoption', 'adoption-order'] as const;
  const outOfOrder = [
    'adoption-decision-before-care',
    'matched-before-adoption-decision',
    'placed-for-adoption-before-match',
    'adoption-order-before-placing',
  ];

  it('is told exactly where a date is before the nearest one that is given before it', () => {
    const start = day('2014-01-01');
    const dates = fc.array(fc.option(fc.integer({ min: 0, max: 6 })), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(dates, (days) => {
        const given = days.flatMap((offset, step) => (offset === null ? [] : [{ step, at: start + offset }]));
        const row = Object.fromEntries(given.map(({ step, at }) => [steps[step] ?? '', slashedDay(at)]));
        // The decision is only ever compared with the entry into care, and a decision column is always there.
        const expected = given
          .filter(({ at }, index) => index > 0 && at < (given[index - 1]?.at ?? at))
          .map(({ step }) => outOfOrder[step - 1]);
        const told = ids('sif-2015', 10, row).filter((id) => outOfOrder.includes(id));
        expect(told.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });
});

describe('rules that changed', () => {
  const semi = (birth: string, start: string, asAt: string) =>
    ids('ilacs', 8, { 'date-of-birth': birth, 'placement-type': 'H5', 'placement-start': start }, asAt);

  it('semi-independent living was for 14 and over, and from 9 September 2021 for 16 and over', () => {
    const rule = 'too-young-for-semi-independent-living';
    expect(semi('08/09/2007', '08/09/2021', '2021-10-01')).not.toContain(rule);
    expect(semi('09/09/2007', '08/09/2021', '2021-10-01')).toContain(rule);
    expect(semi('08/09/2006', '09/09/2021', '2021-10-01')).toContain(rule);
    expect(semi('09/09/2005', '09/09/2021', '2021-10-01')).not.toContain(rule);
  });

  it('a foyer was for 16 and 17 year olds too until April 2023', () => {
    const foyer = (asAt: string) => ids('ilacs', 9, { 'date-of-birth': '01/01/2006', accommodation: 'T' }, asAt);
    expect(foyer('2023-03-31')).toEqual([]);
    expect(foyer('2023-04-01')).toEqual(['in-a-foyer-under-18']);
  });
});

describe('the age a code is for', () => {
  it('is reached by somebody born on 29 February on 1 March of other years', () => {
    const former = (asAt: string) =>
      ids('ilacs', 9, { 'date-of-birth': '29/02/2000', eligibility: 'Former relevant' }, asAt);
    expect(former('2018-02-28')).toEqual(['former-relevant-under-18']);
    expect(former('2018-03-01')).toEqual([]);
  });

  it('is not asked of a date that cannot be read', () => {
    const row = { 'date-of-birth': '04/05/2012', 'placement-type': 'R5', 'placement-start': 'in May' };
    expect(ids('sif-2015', 8, row)).not.toContain('too-young-for-a-young-offender-institution');
    expect(ids('sif-2015', 8, { ...row, 'placement-start': '' })).toContain(
      'too-young-for-a-young-offender-institution',
    );
  });
});

describe('names of authorities', () => {
  it('are the same with and without their titles, and as codes', () => {
    const inside = (authority: string, ownAuthority: string) =>
      ids('sif-2015', 8, { 'placement-location': 'In', 'placement-authority': authority }, '2015-06-01', {
        ...defaultSettings,
        ownAuthority,
      });
    expect(inside('London Borough of Westmarch', 'WESTMARCH')).toEqual([]);
    expect(inside('Westmarch & Marsh', 'Westmarch and Marsh Council')).toEqual([]);
    expect(inside('204', 'Hackney')).toEqual([]);
    expect(inside('204', 'Camden')).toEqual(['placed-inside-but-with-another-authority']);
    expect(inside('City of London', 'Westmarch')).toEqual(['placed-inside-but-with-another-authority']);
    expect(inside('Confidential', 'Westmarch')).toEqual([]);
    expect(inside('Wales', 'Westmarch')).toEqual(['placed-inside-but-outside-england']);
  });
});
