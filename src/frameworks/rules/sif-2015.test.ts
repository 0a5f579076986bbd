import { describe, expect, it } from 'vitest';
import { sif2015 } from '../sif-2015/index.ts';
import { evaluate, type Settings } from './evaluate.ts';
import { allSif, nothingWrong } from './made-up-grades.ts';

type Of<T> = Record<string, T>;

const judged = (grades: Of<string>, declared: Of<boolean> = {}, reasons: Of<string> = {}, settings: Settings = {}) => {
  const answer = evaluate(sif2015, grades, declared, reasons, settings);
  const rule = (id: string, judgement?: string) => {
    const found = answer.rules.filter(
      (row) => row.id === id && (judgement === undefined || row.judgement === judgement),
    );
    if (found.length !== 1) throw new Error(`${found.length} answers for ${id}`);
    return found[0]?.state;
  };
  return { ...answer, rule };
};

const help = 'help-and-protection';
const care = 'looked-after-and-permanence';

describe('nine combinations of grades under the 2015 framework', () => {
  it('1: good leadership beside an inadequate overall judgement stands only on the exception, attested and moderated', () => {
    const grades = allSif('requires-improvement', { overall: 'inadequate', [help]: 'inadequate', leadership: 'good' });
    expect(judged(grades).rule('SIF-7')).toBe('needs-attestation');
    expect(judged(grades, { 'leaders-understand-failure': true }).rule('SIF-7')).toBe('needs-attestation');
    const leaders = { 'leaders-understand-failure': true, 'leaders-prioritise-challenge-improve': true };
    expect(judged(grades, leaders).rule('SIF-7')).toBe('needs-moderation');
    expect(judged(grades, { ...leaders, 'hmci-moderated-leadership': true }).rule('SIF-7')).toBe('holds');
    expect(judged(grades, { ...leaders, 'leaders-understand-failure': false }).rule('SIF-7')).toBe('broken');
    expect(judged(grades, { ...leaders, 'hmci-moderated-leadership': false }).rule('SIF-7')).toBe('broken');
  });

  it('2: there is no exception for outstanding leadership', () => {
    const { rule, judgements } = judged(
      allSif('good', { overall: 'inadequate', [help]: 'inadequate', leadership: 'outstanding' }),
    );
    expect(rule('SIF-7')).toBe('broken');
    expect(judgements.leadership?.allowed).toContain('outstanding');
  });

  it('3: requires improvement overall over inadequate help and protection departs from what is likely, and breaks the strict reading', () => {
    const grades = allSif('requires-improvement', { [help]: 'inadequate' });
    const usual = judged(grades);
    expect(usual.rule('SIF-6')).toBe('departed');
    expect(usual.rule('SIF-6b')).toBe('silent');
    expect(usual.judgements.overall?.allowed).toHaveLength(4);
    const strict = judged(grades, {}, {}, { strict: true });
    expect(strict.rule('SIF-6b')).toBe('broken');
    expect(strict.judgements.overall?.allowed).toEqual(['inadequate']);
  });

  it('4: inadequate care leavers does not by itself limit the overall judgement', () => {
    const { rule, judgements } = judged(allSif('requires-improvement', { 'care-leavers': 'inadequate' }));
    expect(rule('SIF-8')).toBe('note');
    expect(rule('SIF-9')).toBe('note');
    expect(rule('SIF-6')).toBe('silent');
    expect(judgements.overall?.allowed).toHaveLength(4);
  });

  it('5: inadequate adoption under good key judgements is legal, and noted as weighing heavily', () => {
    const { rule, judgements } = judged(allSif('good', { adoption: 'inadequate' }));
    expect(rule('SIF-8')).toBe('note');
    expect(judgements[care]?.allowed).toHaveLength(4);
    expect(judged(allSif('good')).rule('SIF-8')).toBe('silent');
  });

  it('6: an outstanding overall over a key judgement below good needs a reason though good is declared met', () => {
    const grades = allSif('good', { overall: 'outstanding', leadership: 'requires-improvement' });
    expect(judged(grades, { 'good-met/overall': true }).rule('SIF-10', 'overall')).toBe('departed');
    expect(judged(grades, { 'good-met/overall': false }).rule('SIF-10', 'overall')).toBe('broken');
    expect(judged(grades).rule('SIF-10', 'overall')).toBe('needs-attestation');
    expect(
      judged(allSif('good', { overall: 'outstanding' }), { 'good-met/overall': true }).rule('SIF-10', 'overall'),
    ).toBe('holds');
  });

  it('7: requires improvement overall over inadequate leadership departs from SIF-6, and SIF-21 gives leadership no ground', () => {
    const { rule } = judged(allSif('requires-improvement', { leadership: 'inadequate' }));
    expect(rule('SIF-6')).toBe('departed');
    expect(rule('SIF-21')).toBe('silent');
  });

  it('8: widespread or serious failure makes any overall grade but inadequate an error', () => {
    for (const grade of ['outstanding', 'good', 'requires-improvement']) {
      const { rule, judgements } = judged(allSif('good', { overall: grade }), {
        'widespread-or-serious-failure': true,
      });
      expect(rule('SIF-4')).toBe('broken');
      expect(judgements.overall?.allowed).toEqual(['inadequate']);
    }
    expect(judged(allSif('inadequate'), { 'widespread-or-serious-failure': true }).rule('SIF-4')).toBe('binds');
  });

  it('9: leadership may require improvement under failure it has identified and addresses, by definition and by the exception', () => {
    const grades = allSif('inadequate', { leadership: 'requires-improvement' });
    const { rule } = judged(grades, {
      'widespread-or-serious-failure': true,
      'failures-identified-and-addressed': true,
    });
    expect(rule('SIF-20')).toBe('holds');
    expect(rule('SIF-4')).toBe('binds');
    expect(rule('SIF-7')).toBe('needs-attestation');
  });
});

describe('what a grade is defined by', () => {
  it('an authority that requires improvement has no such failure and safeguards its looked after children', () => {
    const grades = allSif('requires-improvement');
    expect(judged(grades).rule('SIF-11')).toBe('undecided');
    expect(judged(grades, { 'widespread-or-serious-failure': false }).rule('SIF-11')).toBe('undecided');
    expect(judged(grades, { 'looked-after-welfare-safeguarded': false }).rule('SIF-11')).toBe('departed');
    expect(
      judged(grades, { 'widespread-or-serious-failure': false, 'looked-after-welfare-safeguarded': true }).rule(
        'SIF-11',
      ),
    ).toBe('holds');
  });

  it('an inadequate authority has one of the two failings, and one is enough to know', () => {
    const grades = allSif('inadequate');
    expect(judged(grades, { 'widespread-or-serious-failure': true }).rule('SIF-12')).toBe('holds');
    expect(judged(grades, { 'looked-after-welfare-safeguarded': false }).rule('SIF-12')).toBe('holds');
    expect(judged(grades, { 'widespread-or-serious-failure': false }).rule('SIF-12')).toBe('undecided');
    expect(
      judged(grades, { 'widespread-or-serious-failure': false, 'looked-after-welfare-safeguarded': true }).rule(
        'SIF-12',
      ),
    ).toBe('departed');
  });

  it('help and protection with failure declared is likely inadequate, without failure requires improvement unless good', () => {
    const fact = `failure/${help}`;
    const state = (grade: string, failure?: boolean) =>
      judged(allSif('good', { [help]: grade }), failure === undefined ? {} : { [fact]: failure }).rule('SIF-13');
    expect([state('inadequate', true), state('good', true), state('requires-improvement', true)]).toEqual([
      'holds',
      'departed',
      'departed',
    ]);
    expect([state('inadequate', false), state('good', false), state('requires-improvement', false)]).toEqual([
      'departed',
      'silent',
      'holds',
    ]);
    expect(state('good')).toBe('undecided');
  });

  it.each([
    ['SIF-14', care],
    ['SIF-17', 'adoption'],
    ['SIF-19', 'care-leavers'],
  ])(
    '%s: requires improvement is defined by no failure; failure makes inadequate likely; inadequate without it departs from the definition',
    (id, judgement) => {
      const state = (grade: string, failure?: boolean) =>
        judged(
          allSif('good', { [judgement]: grade }),
          failure === undefined ? {} : { [`failure/${judgement}`]: failure },
        ).rule(id);
      expect([
        state('requires-improvement', false),
        state('requires-improvement', true),
        state('requires-improvement'),
      ]).toEqual(['holds', 'departed', 'undecided']);
      expect([
        state('inadequate', true),
        state('inadequate', false),
        state('good', true),
        state('good', false),
      ]).toEqual(['holds', 'departed', 'departed', 'silent']);
    },
  );

  it('asks whether good is met only of an outstanding grade, and whether adoption’s criteria are met only of good or better', () => {
    expect(judged(allSif('good')).rule('SIF-10', help)).toBe('silent');
    expect(judged(allSif('good', { [help]: 'outstanding' })).rule('SIF-10', help)).toBe('undecided');
    expect(
      judged(allSif('good', { [help]: 'outstanding' }), { [`good-met/${help}`]: false }).rule('SIF-10', help),
    ).toBe('departed');
    expect(judged(allSif('requires-improvement')).rule('SIF-16')).toBe('silent');
    expect(judged(allSif('good')).rule('SIF-16')).toBe('undecided');
    expect(judged(allSif('good'), { 'adoption-good-criteria-met': false }).rule('SIF-16')).toBe('departed');
  });

  it('the looked after judgement may be inadequate because of adoption or care leavers, without failure of its own', () => {
    const facts = { [`failure/${care}`]: false };
    for (const graded of ['adoption', 'care-leavers']) {
      expect(judged(allSif('good', { [care]: 'inadequate', [graded]: 'inadequate' }), facts).rule('SIF-14')).toBe(
        'silent',
      );
    }
  });

  it('the failure of a service, where declared, is a failure of an authority said to require improvement', () => {
    const facts = { 'widespread-or-serious-failure': false, 'looked-after-welfare-safeguarded': true };
    const grades = allSif('requires-improvement');
    expect(judged(grades, facts).rule('SIF-11')).toBe('holds');
    expect(judged(grades, { ...facts, [`failure/${help}`]: true }).rule('SIF-11')).toBe('departed');
    expect(judged(grades, { ...facts, [`failure/${care}`]: true }).rule('SIF-11')).toBe('departed');
  });

  it('a definition asks what the grade proposed stands on, and lays no grade down', () => {
    expect(judged(allSif('good'), { 'looked-after-welfare-safeguarded': false }).rule('SIF-12')).toBe('silent');
    expect(
      judged(allSif('good'), { 'looked-after-welfare-safeguarded': false }).judgements.overall?.allowed,
    ).toHaveLength(4);
  });

  it('inadequate leadership over services that are not, with failures identified and addressed, needs its reason', () => {
    const facts = { 'failures-identified-and-addressed': true };
    expect(judged(allSif('requires-improvement', { leadership: 'inadequate' }), facts).rule('SIF-20')).toBe('departed');
    expect(judged(allSif('requires-improvement', { leadership: 'inadequate' })).rule('SIF-20')).toBe('silent');
    expect(judged(allSif('inadequate'), facts).rule('SIF-20')).toBe('silent');
  });

  it('leadership is likely inadequate beside an inadequate service when leaders do not understand, or do not act', () => {
    const grades = allSif('inadequate', { leadership: 'good' });
    const facts = (understand?: boolean, act?: boolean) => ({
      ...(understand === undefined ? {} : { 'leaders-understand-failure': understand }),
      ...(act === undefined ? {} : { 'leaders-prioritise-challenge-improve': act }),
    });
    expect(judged(grades, facts(false, false)).rule('SIF-21')).toBe('departed');
    expect(judged(grades, facts(true, true)).rule('SIF-21')).toBe('silent');
    expect(judged(grades, facts(true)).rule('SIF-21')).toBe('undecided');
    expect(judged(grades, facts(false)).rule('SIF-21')).toBe('departed');
    expect(judged(grades).rule('SIF-5')).toBe('departed');
  });
});

describe('the review of the board', () => {
  it('is out of scope until it is graded or named, and no rule links it to the authority', () => {
    expect(judged(allSif('good')).rule('LSCB-1')).toBe('silent');
    expect(judged(allSif('good')).judgements.lscb).toBeUndefined();
    const graded = judged(allSif('good', { lscb: 'inadequate' }));
    expect(graded.rule('LSCB-6')).toBe('note');
    expect(graded.judgements.overall?.allowed).toHaveLength(4);
  });

  it('can be the whole inspection', () => {
    const arrangements = { 'lscb-arrangements-effective': true, 'lscb-understands-children': true };
    const alone = judged({ lscb: 'good' }, arrangements, {}, { scope: ['lscb'] });
    expect(Object.keys(alone.judgements)).toEqual(['lscb']);
    expect(alone.rule('SIF-2', 'overall')).toBe('silent');
    expect(alone.sound).toBe(true);
    expect(judged({}, {}, {}, { scope: ['lscb'] }).rule('LSCB-1')).toBe('undecided');
  });

  it('requires improvement when not yet good, is likely inadequate when it lacks arrangements or insight', () => {
    const state = (id: string, lscb: string, facts: Of<boolean> = {}) =>
      judged({ lscb }, facts, {}, { scope: ['lscb'] }).rule(id);
    const neither = { 'lscb-arrangements-effective': false, 'lscb-understands-children': false };
    expect(state('LSCB-4', 'requires-improvement')).toBe('holds');
    expect(state('LSCB-4', 'good')).toBe('silent');
    expect(state('LSCB-4', 'inadequate')).toBe('undecided');
    expect(state('LSCB-4', 'inadequate', neither)).toBe('silent');
    const both = { 'lscb-arrangements-effective': true, 'lscb-understands-children': true };
    expect(state('LSCB-4', 'inadequate', both)).toBe('departed');
    expect(state('LSCB-4', 'inadequate', { 'lscb-arrangements-effective': true })).toBe('undecided');
    expect(state('LSCB-5', 'good', { 'lscb-arrangements-effective': false })).toBe('departed');
    expect(state('LSCB-5', 'inadequate', neither)).toBe('holds');
    expect(state('LSCB-5', 'good', neither)).toBe('departed');
    expect(state('LSCB-3', 'outstanding', { 'good-met/lscb': false })).toBe('departed');
  });
});

describe('soundness', () => {
  it('is reached by all good with every fact declared', () => {
    expect(judged(allSif('good'), nothingWrong()).sound).toBe(true);
  });

  it('is not reached while a grade is missing', () => {
    const { adoption: _, ...five } = allSif('good');
    const { sound, rule } = judged(five, nothingWrong());
    expect(rule('SIF-2', 'adoption')).toBe('undecided');
    expect(sound).toBe(false);
  });

  it('asks a reason for each departure, by rule where there is one and by judgement where there are several', () => {
    const grades = allSif('good', { [help]: 'outstanding', [care]: 'outstanding' });
    const facts = nothingWrong({ [`good-met/${help}`]: false, [`good-met/${care}`]: false });
    expect(judged(grades, facts, { 'SIF-10': 'one for both' })).toMatchObject({
      sound: false,
      unusedReasons: ['SIF-10'],
    });
    expect(judged(grades, facts, { [`SIF-10@${help}`]: 'a', [`SIF-10@${care}`]: 'b' })).toMatchObject({
      sound: true,
      unusedReasons: [],
    });
    expect(judged(grades, facts, { [`SIF-10@${help}`]: 'a', 'SIF-10': 'for the other' })).toMatchObject({
      sound: true,
    });
    const one = nothingWrong({ [`good-met/${help}`]: false });
    expect(judged(grades, one, { 'SIF-10': 'because of this' })).toMatchObject({ sound: true, unusedReasons: [] });
    expect(judged(grades, one, { 'SIF-10': '   ' })).toMatchObject({ sound: false, unusedReasons: ['SIF-10'] });
    expect(judged(allSif('good'), nothingWrong(), { 'SIF-5': 'not needed' })).toMatchObject({
      sound: true,
      unusedReasons: ['SIF-5'],
    });
  });
});
