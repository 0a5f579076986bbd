import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from './input-error.ts';
import { readJudgeInput } from './judge-input.ts';

const sif = (input: object) => () => readJudgeInput({ framework: 'sif-2015', grades: {}, ...input });

describe('a file of judgements', () => {
  it('is read with its grades, facts, reasons and scope', () => {
    const input = readJudgeInput({
      framework: 'sif-2015',
      scope: ['lscb'],
      grades: { lscb: 'good' },
      findings: { 'lscb-arrangements-effective': true },
      reasons: { 'LSCB-5': 'Why.', 'SIF-10@overall': 'Because.' },
    });
    expect(input).toMatchObject({
      scope: ['lscb'],
      grades: { lscb: 'good' },
      findings: { 'lscb-arrangements-effective': true },
    });
    expect(input.framework.id).toBe('sif-2015');
  });

  it.each([
    ['an unknown judgement', { grades: { leadeship: 'good' } }, /judgement “leadeship”.*Did you mean “leadership”/],
    ['an unknown grade', { grades: { leadership: 'goood' } }, /“goood”.*Did you mean “good”/],
    [
      'an unknown fact',
      { findings: { 'widespread-failure': true } },
      /fact “widespread-failure”.*Did you mean “widespread-or-serious-failure”/,
    ],
    ['an unknown rule', { reasons: { 'SIF-66': 'x' } }, /rule “SIF-66”.*Did you mean “SIF-6”/],
    [
      'a judgement that the rule does not constrain',
      { reasons: { 'SIF-6@adoption': 'x' } },
      /Rule SIF-6 does not constrain “adoption”.*overall/,
    ],
    ['an unknown key', { grade: {} }, /key “grade”.*“grades”/],
    ['an unknown judgement in its scope', { scope: ['lscbs'] }, /“lscbs”.*“lscb”/],
    [
      'a fact that is neither true nor false',
      { findings: { 'looked-after-welfare-safeguarded': 'yes' } },
      /true or false/,
    ],
    ['grades that are no object', { grades: ['good'] }, /"grades" must be a JSON object/],
    ['no grades at all', { grades: undefined }, /"grades" must be a JSON object/],
    ['findings that are null', { findings: null }, /"findings" must be a JSON object/],
    ['a framework that is no text', { framework: 5 }, /"framework" is 5/],
    ['a reason that is no text', { reasons: { 'SIF-6': 3 } }, /must be a text/],
  ])('with %s is refused in words that help', (_, input, message) => {
    expect(sif(input)).toThrow(InputError);
    expect(sif(input)).toThrow(message);
  });

  it('never takes adequate for a grade of 2015, nor offers the nearest word for it', () => {
    expect(sif({ grades: { overall: 'adequate' } })).toThrow(/“adequate”.*no grade of this one means the same/);
    expect(sif({ grades: { overall: 'adequate' } })).not.toThrow(/Did you mean/);
  });

  it('answers on one line whatever the names in it', () => {
    for (const key of ['over\nall', 'a\u001b[31mb', 'x'.repeat(5000)]) {
      try {
        sif({ grades: { [key]: 'good' } })();
        expect.unreachable();
      } catch (error) {
        expect(String(error)).not.toMatch(/\p{Cc}/u);
        expect(String(error).length).toBeLessThan(300);
      }
    }
  });

  it('gives no grades under a text for self-evaluation', () => {
    const input = { framework: 'what-good-looks-like', grades: { leadership: 'good' } };
    expect(() => readJudgeInput(input)).toThrow(/gives no grades/);
  });

  it('names the nearest framework to one that is not there', () => {
    expect(() => readJudgeInput({ framework: 'sif-2016' })).toThrow(/Did you mean “sif-2015”/);
    expect(() => readJudgeInput({ grades: {} })).toThrow(/names no framework/);
  });

  it('that is any JSON is read or refused, and nothing else', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (grades, findings) => {
        try {
          readJudgeInput(JSON.parse(JSON.stringify({ framework: 'sif-2015', grades, findings })));
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
    );
  });
});
