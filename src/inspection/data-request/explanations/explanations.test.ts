import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal, type Refusal } from '../../refusal.ts';
import { answerExplanation, askExplanation } from './ask-explanation.ts';
import { type Explanation, explains, explanationState, explanationStates } from './explanation.ts';
import { explanation, state, subjects } from './explanations.test-data.ts';
import { giveExplanation } from './give-explanation.ts';
import { allSubjects, subjectOf } from './subjects.ts';
import { mayWithdraw, withdrawExplanation } from './withdraw-explanation.ts';

const refusedAs = (decision: unknown): string | null => (isRefusal(decision) ? decision.code : null);
const placeOf = (decision: readonly unknown[] | Refusal) => (isRefusal(decision) ? decision.place : null);
const give = (words: string, more: Partial<Parameters<typeof giveExplanation>[1]> = {}) => ({
  id: 'new',
  about: 'list/8/placement-urn',
  words,
  by: 'authority' as const,
  seen: null,
  ...more,
});

describe('What an explanation is about', () => {
  it.each([
    ['list/8', 'List 8, Children looked after'],
    ['list/8/placement-urn', 'List 8, Children looked after: URN of placement'],
    ['document/2.05', 'Document 2.05, Number electively home educated'],
    ['meetings', 'The list of planned meetings'],
    ['measure/assessments-in-time', 'Indicator: Assessments in time'],
    ['line/A24', 'Area information A24, Children looked after'],
  ])('is told in words: %s', (about, title) => {
    expect(subjectOf(about, subjects)?.title).toBe(title);
  });

  it.each([
    '',
    'list',
    'list/9',
    'list/08',
    'list/8/no-such-column',
    'list/8/placement-urn/more',
    'document/9.99',
    'document/2.05/more',
    'measure/none',
    'line/A99',
    'toString/8',
    'meetings/1',
  ])('is nothing where the inspection has no such thing: “%s”', (about) => {
    expect(subjectOf(about, subjects)).toBeNull();
  });

  it('is no list of meetings where a safeguarding board alone is reviewed', () => {
    const alone = { ...subjects, meetings: false };
    expect(subjectOf('meetings', alone)).toBeNull();
    expect(allSubjects(alone)).not.toContain('meetings');
  });

  it('is any of the things that are listed, each by one name', () => {
    const all = allSubjects(subjects);
    expect(new Set(all).size).toBe(all.length);
    for (const about of all) expect(subjectOf(about, subjects)?.about).toBe(about);
  });
});

describe('An authority that explains', () => {
  it('begins an explanation of a list, a column or a document of its own accord', () => {
    for (const about of ['list/8', 'list/8/placement-urn', 'document/2.05', 'meetings']) {
      expect(giveExplanation(state(), give('It is not held.', { about }))).toMatchObject([
        { kind: 'explanation-begun', inspectionId: 'i1', after: { about, asked: null, words: 'It is not held.' } },
      ]);
    }
  });

  it('explains a figure when the lead inspector asked about it', () => {
    const about = 'measure/assessments-in-time';
    expect(refusedAs(giveExplanation(state(), give('Many were ill.', { about })))).toBe('not-asked');
    const asked = explanation({ about, asked: 'Why so few?', words: null });
    expect(giveExplanation(state(asked), give('Many were ill.', { about, seen: 3 }))).toMatchObject([
      { kind: 'explanation-changed', subject: { id: 'e1' }, expects: 3, after: { words: 'Many were ill.' } },
    ]);
  });

  it('answers anew what was asked again: its new words wait for the lead inspector', () => {
    const was = explanation({ answer: 'still-asked', answerWords: 'Since when?' });
    expect(giveExplanation(state(was), give('Since May.', { seen: 3 }))).toMatchObject([
      { before: { answer: 'still-asked', answerWords: 'Since when?' }, after: { words: 'Since May.', answer: null } },
    ]);
  });

  it('changes nothing with the same words', () => {
    expect(giveExplanation(state(explanation()), give(explanation().words ?? '', { seen: 3 }))).toEqual([]);
  });

  it('begins anew where the one before was withdrawn', () => {
    const decided = giveExplanation(state(explanation({ withdrawn: true })), give('It is held now in part.'));
    expect(decided).toMatchObject([{ kind: 'explanation-begun', subject: { id: 'new' } }]);
  });

  it('says something, and not too much', () => {
    expect(placeOf(giveExplanation(state(), give('')))).toBe('words');
    expect(placeOf(giveExplanation(state(), give('x'.repeat(2001))))).toBe('words');
  });

  it('explains what the inspection asks for, and nothing else', () => {
    expect(refusedAs(giveExplanation(state(), give('No.', { about: 'list/12' })))).toBe('not-found');
  });

  it.each([
    [null, 'somebody explained it meanwhile'],
    [2, 'it was changed meanwhile'],
  ])('is told when %s was seen and %s', (seen, _meanwhile) => {
    expect(refusedAs(giveExplanation(state(explanation()), give('Otherwise.', { seen })))).toBe('changed-meanwhile');
  });

  it('is told when what it answered is no longer there', () => {
    expect(refusedAs(giveExplanation(state(), give('Otherwise.', { seen: 3 })))).toBe('changed-meanwhile');
  });
});

describe('The chair of a safeguarding board', () => {
  it('explains the documents of the board and nothing else', () => {
    const by = 'board' as const;
    expect(giveExplanation(state(), give('Not written yet.', { about: 'document/4.01', by }))).toHaveLength(1);
    for (const about of ['document/2.05', 'list/8']) {
      expect(refusedAs(giveExplanation(state(), give('No.', { about, by })))).toBe('not-allowed');
    }
  });
});

describe('A lead inspector', () => {
  const ask = (about: string, asked = 'Why is it missing?') => ({ id: 'new', about, asked });

  it('asks about anything of the data request, once', () => {
    for (const about of allSubjects(subjects)) {
      expect(askExplanation(state(), ask(about))).toMatchObject([
        { kind: 'explanation-begun', after: { about, asked: 'Why is it missing?', words: null } },
      ]);
    }
    expect(refusedAs(askExplanation(state(explanation()), ask('list/8/placement-urn')))).toBe('already-there');
  });

  it('says what is to be explained', () => {
    expect(placeOf(askExplanation(state(), ask('list/8', '')))).toBe('asked');
    expect(refusedAs(askExplanation(state(), ask('list/12')))).toBe('not-found');
  });

  const answer = (was: Explanation, given: string, words = '', seen = was.version) =>
    answerExplanation(state(was), was, { answer: given, words, seen });

  it('accepts an explanation, with or without words', () => {
    expect(answer(explanation(), 'accepted')).toMatchObject([{ after: { answer: 'accepted', answerWords: null } }]);
    expect(answer(explanation(), 'accepted', 'Thank you.')).toMatchObject([{ after: { answerWords: 'Thank you.' } }]);
  });

  it('asks again with words, also after it had been accepted', () => {
    expect(placeOf(answer(explanation(), 'still-asked'))).toBe('answerWords');
    const accepted = explanation({ answer: 'accepted' });
    expect(answer(accepted, 'still-asked', 'Since when?')).toMatchObject([{ after: { answer: 'still-asked' } }]);
  });

  it('chooses one of the two', () => {
    expect(placeOf(answer(explanation(), ''))).toBe('answer');
  });

  it('answers only what was explained', () => {
    expect(refusedAs(answer(explanation({ asked: 'Why?', words: null }), 'accepted'))).toBe('not-explained');
    expect(refusedAs(answer(explanation({ withdrawn: true }), 'accepted'))).toBe('not-explained');
  });

  it('is told when the words were changed meanwhile', () => {
    expect(refusedAs(answer(explanation(), 'accepted', '', 2))).toBe('changed-meanwhile');
  });

  it('changes nothing with the same answer', () => {
    expect(answer(explanation({ answer: 'accepted' }), 'accepted')).toEqual([]);
  });
});

describe('What is withdrawn', () => {
  const asked = explanation({ asked: 'Why?' });

  it('is withdrawn by the side that began it, with a reason', () => {
    const by = (who: 'authority' | 'lead-inspector', was: Explanation, reason = 'It came after all.') =>
      withdrawExplanation(state(was), was, { by: who, reason, seen: 3 });
    expect(by('lead-inspector', asked)).toMatchObject([{ after: { withdrawn: true }, reason: 'It came after all.' }]);
    expect(by('authority', explanation())).toMatchObject([{ after: { withdrawn: true } }]);
    expect(refusedAs(by('authority', asked))).toBe('not-allowed');
    expect(refusedAs(by('lead-inspector', explanation()))).toBe('not-allowed');
    expect(placeOf(by('authority', explanation(), ''))).toBe('reason');
    expect(refusedAs(by('authority', explanation({ withdrawn: true })))).toBe('already-withdrawn');
    expect(refusedAs(by('authority', explanation({ version: 4 })))).toBe('changed-meanwhile');
  });

  it('is the board’s own where the chair withdraws it', () => {
    expect(mayWithdraw(explanation(), 'board')).toBe(false);
    expect(mayWithdraw(explanation({ about: 'document/4.01' }), 'board')).toBe(true);
  });
});

describe('How far an explanation is', () => {
  it('is told with who has to do something', () => {
    const waitsFor = (fields: Partial<Explanation>) => {
      const is = explanationState(explanation(fields));
      return [is, explanationStates[is].waitsFor];
    };
    expect(waitsFor({ asked: 'Why?', words: null })).toEqual(['asked', 'authority']);
    expect(waitsFor({})).toEqual(['given', 'lead-inspector']);
    expect(waitsFor({ answer: 'still-asked' })).toEqual(['asked-again', 'authority']);
    expect(waitsFor({ answer: 'accepted' })).toEqual(['accepted', null]);
    expect(waitsFor({ withdrawn: true })).toEqual(['withdrawn', null]);
  });

  it('goes on by what both sides do, and every step leaves one that stands at most', () => {
    const step = fc.constantFrom('give', 'ask', 'accept', 'again', 'withdraw', 'take-back');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let kept: Explanation[] = [];
        steps.forEach((what, at) => {
          const standing = kept.find(({ withdrawn }) => !withdrawn);
          const of = state(...kept);
          const seen = standing?.version ?? 0;
          const decided =
            what === 'give'
              ? giveExplanation(of, give(`Words ${at}`, { id: `e${at}`, seen: standing?.version ?? null }))
              : what === 'ask'
                ? askExplanation(of, { id: `e${at}`, about: 'list/8/placement-urn', asked: 'Why?' })
                : standing === undefined
                  ? []
                  : what === 'accept' || what === 'again'
                    ? answerExplanation(of, standing, {
                        answer: what === 'accept' ? 'accepted' : 'still-asked',
                        words: `Answer ${at}`,
                        seen,
                      })
                    : withdrawExplanation(of, standing, {
                        by: what === 'withdraw' ? 'lead-inspector' : 'authority',
                        reason: 'Because.',
                        seen,
                      });
          for (const change of isRefusal(decided) ? [] : decided) {
            if (change.kind === 'explanation-begun') kept.push({ id: change.subject.id, version: 1, ...change.after });
            if (change.kind === 'explanation-changed') {
              kept = kept.map((each) =>
                each.id === change.subject.id ? { ...each, ...change.after, version: each.version + 1 } : each,
              );
            }
          }
          expect(kept.filter(({ withdrawn }) => !withdrawn).length).toBeLessThanOrEqual(1);
          for (const each of kept) if (explains(each)) expect(each.words).not.toBeNull();
        });
      }),
    );
  });
});
