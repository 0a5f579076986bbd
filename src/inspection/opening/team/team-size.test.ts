import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../refusal.ts';
import { inspection, member } from './team.test-data.ts';
import { countTeam, setTeamSize, teamInWords } from './team-size.ts';

const many = (socialCare: number, education: number) => [
  ...Array.from({ length: socialCare }, (_, n) => member(`S${n}`, n === 0 ? 'lead-inspector' : 'team-inspector')),
  ...Array.from({ length: education }, (_, n) => member(`E${n}`, 'team-inspector', { discipline: 'education' })),
];

describe('the size of a team', () => {
  it('counts the lead and the team, and not who assures the quality', () => {
    const members = [
      ...many(3, 1),
      member('Quin', 'quality-assurance'),
      member('Nia', 'team-inspector', { discipline: null }),
    ];
    expect(countTeam(members)).toEqual({ inspectors: 5, socialCare: 3, education: 1, unknown: 1 });
  });

  it('is held against eight, seven of social care and one of education', () => {
    const whole = teamInWords(many(7, 1), 'authority', null);
    expect(whole.is).toBe('8 of 8 inspectors: 7 of 7 for social care, 1 of 1 for education.');
    expect(whole.differs).toBeNull();
    expect(whole.rule).toContain('¶11');
    expect(teamInWords(many(6, 0), 'authority', null).differs).toBe(
      '1 for social care is missing; 1 for education is missing',
    );
    expect(teamInWords(many(8, 1), 'authority', null).differs).toBe('1 for social care more than meant');
  });

  it('is held against what was set in its place, with the reason', () => {
    const set = { socialCare: 9, education: 1, words: 'Two islands.' };
    expect(teamInWords(many(9, 1), 'authority', set)).toMatchObject({
      differs: null,
      rule: 'Set for this inspection: Two islands.',
    });
  });

  it('is held against nothing for a board alone', () => {
    const alone = teamInWords(many(2, 0), 'lscb', null);
    expect(alone).toMatchObject({ is: '2 inspectors: 2 for social care and 0 for education.', differs: null });
    expect(alone.rule).toContain('no number');
  });

  it('says of whom it is not known what they inspect', () => {
    expect(teamInWords([member('Nia', 'team-inspector', { discipline: null })], 'authority', null).is).toContain(
      'one of them',
    );
  });
});

describe('setting another size', () => {
  const asked = (more = {}) => ({ socialCare: '9', education: '1', reason: 'Two islands.', seen: null, ...more });

  it('is kept with its reason, and changed in the version seen', () => {
    expect(setTeamSize(inspection, null, asked())).toMatchObject([
      {
        kind: 'team-size-set',
        after: { socialCare: 9, education: 1, words: 'Two islands.' },
        inspectionId: 'inspection',
      },
    ]);
    const kept = { socialCare: 9, education: 1, words: 'Two islands.', version: 3 };
    expect(setTeamSize(inspection, kept, asked({ socialCare: '10', seen: 3 }))).toMatchObject([
      { kind: 'team-size-changed', expects: 3, before: { socialCare: 9 }, after: { socialCare: 10 } },
    ]);
    expect(setTeamSize(inspection, kept, asked({ seen: 3 }))).toEqual([]);
  });

  it.each([
    ['socialCare', { socialCare: '' }],
    ['socialCare', { socialCare: '7.5' }],
    ['education', { education: '51' }],
    ['education', { education: '-1' }],
    ['socialCare', { socialCare: '0', education: '0' }],
    ['reason', { reason: '' }],
  ])('is refused at %s: %o', (place, more) => {
    expect(setTeamSize(inspection, null, asked(more))).toMatchObject({ refused: true, place });
  });

  it('is refused once the inspection has ended', () => {
    expect(isRefusal(setTeamSize({ ...inspection, open: false }, null, asked()))).toBe(true);
  });
});
