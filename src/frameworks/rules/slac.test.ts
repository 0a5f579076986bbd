import { describe, expect, it } from 'vitest';
import type { Framework } from '../model.ts';
import { slac2009 } from '../slac-2009/index.ts';
import { slac2012 } from '../slac-2012/index.ts';
import { evaluate } from './evaluate.ts';
import { allSlac } from './made-up-grades.ts';

type Of<T> = Record<string, T>;

const judged = (
  grades: Of<string>,
  declared: Of<boolean> = {},
  reasons: Of<string> = {},
  framework: Framework = slac2012,
) => {
  const answer = evaluate(framework, grades, declared, reasons);
  return {
    ...answer,
    rule: (id: string, judgement?: string) =>
      answer.rules.find((row) => row.id === id && (judgement === undefined || row.judgement === judgement))?.state,
    near: (judgement: string) => answer.judgements[judgement]?.near.map(({ rule }) => rule),
    allowed: (judgement: string) => answer.judgements[judgement]?.allowed,
  };
};

const sg = 'safeguarding/overall';
const lac = 'looked-after/overall';
const safe = 'safeguarding/safe-and-feel-safe';

describe('the safeguarding limits', () => {
  it('an inadequate outcome makes the overall judgement inadequate', () => {
    const { rule, allowed } = judged(allSlac('adequate', { [safe]: 'inadequate', [sg]: 'inadequate' }));
    expect([rule('SG-5'), rule('SG-6'), allowed(sg)]).toEqual(['binds', 'holds', ['inadequate']]);
    expect(judged(allSlac('adequate', { [safe]: 'inadequate' })).rule('SG-5')).toBe('broken');
  });

  it('an outcome below good bars good and outstanding', () => {
    const { rule, allowed } = judged(allSlac('good', { [safe]: 'adequate' }));
    expect([rule('SG-5'), rule('SG-6'), allowed(sg)]).toEqual(['silent', 'broken', ['adequate', 'inadequate']]);
    expect(judged(allSlac('adequate')).rule('SG-6')).toBe('binds');
    expect(judged(allSlac('good', { [safe]: 'adequate', [sg]: 'inadequate' })).rule('SG-6')).toBe('holds');
  });

  it('are undecided while the outcome is not graded', () => {
    const { [safe]: _, ...rest } = allSlac('good');
    const { rule, allowed } = judged(rest);
    expect([rule('SG-5'), rule('SG-6'), allowed(sg)?.length]).toEqual(['undecided', 'undecided', 4]);
  });

  it('look at both outcomes where the tree keeps them apart, as in 2009', () => {
    const grades = { 'safeguarding/are-safe': 'good', 'safeguarding/feel-safe': 'adequate', [sg]: 'good' };
    expect(judged(grades, {}, {}, slac2009).rule('SG-6')).toBe('broken');
    expect(judged({ 'safeguarding/feel-safe': 'inadequate', [sg]: 'inadequate' }, {}, {}, slac2009).rule('SG-5')).toBe(
      'binds',
    );
  });

  it('never force a good overall judgement', () => {
    expect(judged(allSlac('outstanding', { [sg]: 'inadequate' })).allowed(sg)).toHaveLength(4);
  });
});

describe('the looked after limits', () => {
  it('an inadequate judgement anywhere asks for the reason of the discretion, either way', () => {
    const quality = { 'looked-after/quality-of-provision': 'inadequate' };
    expect(judged(allSlac('adequate', quality)).rule('LAC-5')).toBe('prompt');
    expect(judged(allSlac('adequate', { ...quality, [lac]: 'inadequate' })).rule('LAC-5')).toBe('prompt');
    expect(judged(allSlac('adequate')).rule('LAC-5')).toBe('silent');
    expect(judged(allSlac('adequate', quality)).allowed(lac)).toHaveLength(4);
  });

  it('staying safe or enjoying and achieving inadequate leaves no better overall', () => {
    for (const outcome of ['looked-after/staying-safe', 'looked-after/enjoying-and-achieving']) {
      const { rule, allowed } = judged(allSlac('adequate', { [outcome]: 'inadequate' }));
      expect([rule('LAC-6'), allowed(lac)]).toEqual(['broken', ['inadequate']]);
    }
  });

  it('good enjoying and achieving stands on good educational progress, outstanding too', () => {
    const enjoying = 'looked-after/enjoying-and-achieving';
    for (const grade of ['good', 'outstanding']) {
      const grades = allSlac('adequate', { [enjoying]: grade });
      expect(judged(grades).rule('LAC-10')).toBe('needs-attestation');
      expect(judged(grades, { 'good-educational-progress': true }).rule('LAC-10')).toBe('holds');
      expect(judged(grades, { 'good-educational-progress': false }).rule('LAC-10')).toBe('broken');
    }
    const no = judged(allSlac('adequate'), { 'good-educational-progress': false });
    expect([no.rule('LAC-10'), no.allowed(enjoying)]).toEqual(['silent', ['adequate', 'inadequate']]);
  });
});

describe('what is likely', () => {
  it('an inadequate descriptor that is met makes its judgement likely inadequate', () => {
    const fact = `inadequate-descriptor-met/${safe}`;
    expect(judged(allSlac('adequate'), { [fact]: true }).rule('SG-2', safe)).toBe('departed');
    expect(judged(allSlac('inadequate'), { [fact]: true }).rule('SG-2', safe)).toBe('holds');
    expect(judged(allSlac('adequate'), { [fact]: false }).rule('SG-2', safe)).toBe('silent');
    expect(judged(allSlac('adequate')).rule('SG-2', safe)).toBe('undecided');
  });

  it('no descriptor goes unasked where the document has no table, as for health agencies', () => {
    const health = 'safeguarding/health-agencies';
    expect(judged(allSlac('adequate')).rule('SG-2', health)).toBe('silent');
    expect(judged(allSlac('adequate'), { [`inadequate-descriptor-met/${health}`]: true }).rule('SG-2', health)).toBe(
      'departed',
    );
  });

  it('inadequate equality makes leadership likely inadequate, in each part', () => {
    for (const [rule, part] of [
      ['SG-9', 'safeguarding'],
      ['LAC-9', 'looked-after'],
    ] as const) {
      const answer = judged(allSlac('adequate', { [`${part}/equality`]: 'inadequate' }));
      expect(answer.rule(rule)).toBe('departed');
      expect(answer.allowed(`${part}/leadership`)).toHaveLength(4);
    }
  });

  it('a grouping of 2009 that is not graded is not limited', () => {
    const inadequate = { 'safeguarding/equality': 'inadequate' };
    expect(judged(inadequate, {}, {}, slac2009).rule('SG-9')).toBe('silent');
    expect(judged({ ...inadequate, 'safeguarding/leadership': 'good' }, {}, {}, slac2009).rule('SG-9')).toBe(
      'departed',
    );
  });

  it('a grouping of 2009 need not be graded for the discretion to be decided', () => {
    const tables = slac2009.judgements.filter(({ kind }) => kind !== 'grouping').map(({ id }) => [id, 'adequate']);
    expect(judged(Object.fromEntries(tables), {}, {}, slac2009).rule('LAC-5')).toBe('silent');
  });
});

describe('near misses', () => {
  it('are told though another grade is still missing', () => {
    expect(judged({ 'looked-after/staying-safe': 'adequate' }).near(lac)).toEqual(['LAC-6']);
  });

  it('of what is merely likely are not told where it is so already', () => {
    expect(
      judged(allSlac('adequate', { 'looked-after/leadership': 'inadequate' })).near('looked-after/leadership'),
    ).toEqual([]);
  });

  it('are the limits one grade of one judgement away', () => {
    const { near } = judged(allSlac('adequate'));
    expect(near(sg)).toEqual(['SG-5']);
    expect(near(lac)).toEqual(['LAC-6']);
    expect(near('looked-after/leadership')).toEqual(['LAC-9']);
  });

  it('are none where every grade is two away', () => {
    const { judgements } = judged(allSlac('outstanding'));
    expect(Object.values(judgements).flatMap(({ near }) => near)).toEqual([]);
  });

  it('say which grade of which judgement', () => {
    const { judgements } = judged(allSlac('good'));
    expect(judgements[sg]?.near[0]?.because).toContain('Being and feeling safe were graded adequate');
  });
});
