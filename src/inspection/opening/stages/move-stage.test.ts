import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Stage, stages } from '../../stages.ts';
import { changedBy, planned } from '../kept-inspection.test-data.ts';
import { madeUpMessage } from '../messages/messages.test-data.ts';
import { moveStage, movesFor, needsNow, type StageCommand } from './move-stage.ts';
import { moveWithLetters } from './move-with-letters.ts';
import { rolesInInspection, type StageFacts, type StageState } from './stage-state.ts';
import { isBack, movesFrom, stageOrder, transitions } from './transitions.ts';

const lists = (stage: number, from: number) =>
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
    .filter((list) => list >= from)
    .map((list) => `annex-a/list-${list}/stage-${stage}`);
const whole: StageFacts = {
  leads: 1,
  team: { socialCare: 7, education: 1 },
  teamMeant: null,
  chairs: 1,
  timetable: ['notification', ...lists(1, 1), ...lists(2, 4), 'report-received'],
  sent: { notification: true, request: true },
  listsIn: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  listsInAgain: [4, 5, 6, 7, 8, 9, 10],
  listsExplained: [11],
  documentsIn: ['1.01', '4.01'],
  documentsExplained: ['2.03'],
  supplied: 3,
  deferredUntil: null,
  unanswered: 0,
  returned: 0,
  undecidedLines: 0,
  arrives: '2015-07-07',
  restArrives: '2015-07-20',
  publishWithin: 32,
};

const dated = { notifiedOn: '2015-07-06', onSiteEnds: '2015-07-30', asAt: '2015-07-06' } as const;
const at = (stage: Stage, facts: Partial<StageFacts> = {}, state: Partial<StageState> = {}): StageState => ({
  inspection: { ...planned(dated).inspection, stage },
  erased: false,
  today: '2015-09-10',
  frameworkThere: true,
  documentsAsked: ['1.01', '2.03', '4.01'],
  facts: { ...whole, ...facts },
  ...state,
});
const command = (to: string, fields: Partial<StageCommand> = {}): StageCommand => ({
  to,
  by: ['lead-inspector'],
  confirmed: [],
  without: [],
  reason: '',
  seen: 1,
  ...fields,
});
const everything = { by: ['administrator', 'lead-inspector'], reason: 'It is time.' } as const;
/** Everything said that can be said. */
const allSaid = (state: StageState, to: Stage): Partial<StageCommand> => {
  const move = movesFrom(state.inspection.stage).find((each) => each.to === to);
  const ids = move === undefined ? [] : needsNow(move, state).map(({ id }) => id);
  return { ...everything, confirmed: ids, without: ids };
};

const board = (stage: Stage) =>
  at(
    stage,
    { team: { socialCare: 1, education: 0 }, listsIn: [], listsInAgain: [] },
    {
      inspection: { ...planned({ ...dated, subject: 'lscb' }).inspection, stage },
      documentsAsked: ['4.01'],
    },
  );

describe('an inspection', () => {
  it('goes through every stage in order when all that is needed is there', () => {
    let state = at('planned');
    for (const to of stageOrder.slice(1)) {
      const { id, authorityId, version, ...fields } = state.inspection;
      const kept = { ...planned(), inspection: { id, authorityId, version, ...fields } };
      const decided = moveStage(state, command(to, { ...allSaid(state, to), without: [], reason: '', seen: version }));
      state = { ...state, inspection: changedBy(kept, decided).inspection };
      expect(state.inspection.stage).toBe(to);
    }
  });

  it.each<[Stage, Partial<StageFacts>, Partial<StageState>, string]>([
    ['planned', {}, { frameworkThere: false }, 'The framework that is pinned is not there'],
    ['planned', { timetable: [] }, {}, 'The dates are not settled.'],
    ['planned', { leads: 0 }, {}, 'Nobody leads the inspection.'],
    ['planned', { sent: { notification: false, request: false } }, {}, 'The notification has not been sent.'],
    ['notified', { sent: { notification: true, request: false } }, {}, 'The data request has not been sent.'],
    ['published', { timetable: ['notification'] }, {}, 'It is not on the timetable when the report was received.'],
  ])('from %s cannot do without %j %j', (stage, facts, state, words) => {
    const to = stageOrder[stageOrder.indexOf(stage) + 1] ?? stage;
    const before = at(stage, facts, state);
    expect(moveStage(before, command(to, allSaid(before, to)))).toMatchObject({
      code: 'needed',
      words: expect.stringContaining(words),
    });
  });

  it.each<[Stage, Partial<StageFacts>, Partial<StageState>, string, string]>([
    ['planned', {}, { today: '2015-07-03' }, 'notification-day', 'The day of notification is Monday 6 July 2015.'],
    [
      'planned',
      { deferredUntil: '2015-07-07' },
      {},
      'deferral',
      'The inspection is deferred until 7 July 2015, and is to begin on Monday 6 July 2015.',
    ],
    [
      'data-collection',
      { listsIn: [1, 2] },
      {},
      'lists-stage-1',
      'Not there and not explained: lists 3, 4, 5, 6, 7, 8, 9, 10.',
    ],
    ['data-collection', { documentsIn: ['4.01'] }, {}, 'documents', 'Not there and not explained: document 1.01.'],
    ['data-collection', { chairs: 0 }, {}, 'chair', 'Nobody has the role of the board’s chair.'],
    ['data-collection', { team: { socialCare: 6, education: 1 } }, {}, 'team', 'The team has 6 of 7 inspectors'],
    ['data-collection', {}, { today: '2015-07-17' }, 'arrived', 'The fieldwork begins on Monday 20 July 2015.'],
    ['fieldwork', {}, { today: '2015-07-29' }, 'on-site', 'The last day on site is Thursday 30 July 2015.'],
    [
      'data-collection',
      { listsInAgain: [4, 5, 6, 7] },
      {},
      'lists-stage-2',
      'Not there and not explained: lists 8, 9, 10.',
    ],
    ['fieldwork', { listsInAgain: [4, 5, 6, 7, 8, 9] }, {}, 'lists-stage-2', 'Not there and not explained: list 10.'],
    ['fieldwork', { unanswered: 2 }, {}, 'explanations', '2 explanations are asked for and not given.'],
    ['judging', { undecidedLines: 2 }, {}, 'area', '2 lines have newer figures that are not decided on.'],
    ['judging', { undecidedLines: 1 }, {}, 'area', '1 line has a newer figure that is not decided on.'],
    [
      'data-collection',
      { restArrives: '2015-07-22' },
      { today: '2015-07-20' },
      'arrived',
      'The fieldwork begins on Wednesday 22 July 2015.',
    ],
    ['ready-to-publish', {}, { today: '2015-09-16' }, 'in-time', 'The report was due by 15 September 2015.'],
  ])('from %s goes on without %j %j only when that is said, with a reason', (stage, facts, state, id, words) => {
    const to = stageOrder[stageOrder.indexOf(stage) + 1] ?? stage;
    const before = at(stage, facts, state);
    const said = allSaid(before, to);
    expect(moveStage(before, command(to, { ...said, without: [] }))).toMatchObject({ place: 'without' });
    expect(moveStage(before, command(to, { ...said, without: [id], reason: '' }))).toMatchObject({ place: 'reason' });
    const decided = moveStage(before, command(to, { ...said, without: [id] }));
    expect(decided).toMatchObject([{ kind: 'inspection-stage-moved', after: { stage: to } }]);
    expect(JSON.stringify(decided)).toContain(words);
  });

  it('goes on only when what nobody can look up is said to be so; the log keeps that it was', () => {
    const refusal = moveStage(at('moderation'), command('report-writing', { confirmed: ['moderated'] }));
    expect(refusal).toMatchObject({ place: 'confirmed' });
    const decided = moveStage(at('moderation'), command('report-writing', { confirmed: ['moderated', 'hmci'] }));
    expect(decided).toMatchObject([
      { reason: expect.stringContaining('Said to be so: The judgements have been moderated') },
    ]);
  });

  it('may be notified on the day on which its deferral ends, and a board whatever is deferred', () => {
    expect(moveStage(at('planned', { deferredUntil: '2015-07-06' }), command('notified'))).not.toHaveProperty(
      'refused',
    );
    const deferred = { ...board('planned'), facts: { ...whole, deferredUntil: '2016-01-01' } };
    expect(moveStage(deferred, command('notified'))).not.toHaveProperty('refused');
  });

  it('is asked about a deferral that holds today, though it is over on the day of notification', () => {
    const before = at('planned', { deferredUntil: '2015-07-06' }, { today: '2015-07-03' });
    const early = { ...everything, without: ['notification-day'] };
    expect(moveStage(before, command('notified', early))).toMatchObject({ place: 'without' });
    const decided = moveStage(before, command('notified', { ...early, without: ['notification-day', 'deferral'] }));
    expect(JSON.stringify(decided)).toContain(
      'The inspection is deferred until 6 July 2015: the deferral holds today. Wait for that day, or have it ended.',
    );
    const over = at('planned', { deferredUntil: '2015-07-03' }, { today: '2015-07-03' });
    expect(moveStage(over, command('notified', early))).not.toHaveProperty('refused');
  });

  it('may have as many inspectors as are meant for it', () => {
    const small = { team: { socialCare: 3, education: 1 }, teamMeant: { socialCare: 3, education: 1 } };
    expect(moveStage(at('data-collection', small), command('fieldwork'))).not.toHaveProperty('refused');
  });

  it('goes back by one stage with a reason', () => {
    expect(moveStage(at('judging'), command('fieldwork'))).toMatchObject({ place: 'reason' });
    expect(moveStage(at('judging'), command('fieldwork', { reason: 'More cases.' }))).toMatchObject([
      { before: { stage: 'judging' }, after: { stage: 'fieldwork' }, reason: 'More cases.' },
    ]);
  });

  it('goes back to planned only as long as the authority has done nothing in it, and only by an administrator', () => {
    const back = { by: ['administrator'], reason: 'Notified by mistake.' } as const;
    expect(moveStage(at('notified'), command('planned', back))).toMatchObject({ code: 'needed' });
    const untouched = at('notified', { supplied: 0 });
    expect(moveStage(untouched, command('planned', back))).not.toHaveProperty('refused');
    expect(moveStage(untouched, command('planned', { reason: 'Why not.' }))).toMatchObject({ code: 'no-such-move' });
  });

  it('withdraws what waits to be sent when it goes back to planned, and at no other move', () => {
    const back = { by: ['administrator'], reason: 'Notified by mistake.' } as const;
    const letters = (['unsent', 'failed', 'sent', 'withdrawn'] as const).map((state) =>
      madeUpMessage({ id: state, state }),
    );
    const given = { messages: letters, now: new Date('2015-07-06T09:00:00Z') };
    const moved = moveWithLetters(at('notified', { supplied: 0 }), command('planned', back), given);
    expect(moved).toMatchObject([
      { kind: 'inspection-stage-moved', after: { stage: 'planned' } },
      { kind: 'message-changed', subject: { id: 'unsent' }, after: { state: 'withdrawn' } },
      { kind: 'message-changed', subject: { id: 'failed' }, after: { state: 'withdrawn' } },
    ]);
    expect(moveWithLetters(at('notified'), command('planned', back), given)).toMatchObject({ code: 'needed' });
    const on = at('judging');
    expect(moveWithLetters(on, command('fieldwork', { reason: 'More cases.' }), given)).toHaveLength(1);
  });

  it('is opened again by an administrator, unless its data have been erased', () => {
    const again = { by: ['administrator'], reason: 'The board answers later.' } as const;
    expect(moveStage(at('closed'), command('action-plan', again))).not.toHaveProperty('refused');
    expect(moveStage(at('closed', {}, { erased: true }), command('action-plan', again))).toMatchObject({
      code: 'needed',
    });
  });

  it('cannot take back what is published', () => {
    expect(moveStage(at('published'), command('ready-to-publish', everything))).toMatchObject({ code: 'no-such-move' });
  });

  it('is moved by those alone who may see what that hangs on', () => {
    expect(movesFor(at('data-collection'), ['administrator']).map(({ to }) => to)).toEqual(['notified']);
    expect(movesFor(at('data-collection'), ['lead-inspector']).map(({ to }) => to)).toEqual(['fieldwork', 'notified']);
    expect(movesFor(at('data-collection'), ['team-inspector', 'director'])).toEqual([]);
  });
});

describe('a review of a board alone', () => {
  const needs = (stage: Stage) => {
    const [move] = movesFrom(stage);
    return move === undefined ? [] : needsNow(move, board(stage)).map(({ id }) => id);
  };

  it('needs no lists and no team of eight, and nothing of the authority', () => {
    expect(needs('data-collection')).toEqual(['documents', 'chair', 'arrived']);
    expect(needs('fieldwork')).toEqual(['on-site', 'explanations']);
    expect(needs('judging')).toEqual(['judgements']);
    expect(needs('moderation')).toEqual(['moderated']);
    expect(needs('action-plan')).toEqual(['board-published']);
  });

  it('begins on site on the day after the notification', () => {
    expect(moveStage({ ...board('data-collection'), today: '2015-07-07' }, command('fieldwork'))).not.toHaveProperty(
      'refused',
    );
  });
});

describe('an inspection under a framework without paragraphs of its own here', () => {
  const sentences = (framework: string, stage: Stage) => {
    const [move] = movesFrom(stage);
    const { inspection, ...state } = at(stage);
    const of = { ...state, inspection: { ...inspection, framework } };
    return move === undefined ? [] : needsNow(move, of).map(({ needs }) => needs);
  };

  it('is asked for the same, and told that the paragraph is another framework’s', () => {
    expect(sentences('sif-2015', 'judging')).toContain(
      'The team has agreed on every judgement, with its reasons (¶16 to ¶24).',
    );
    expect(sentences('slac-2009', 'judging')).toContain(
      'The team has agreed on every judgement, with its reasons (¶16 to ¶24 of the framework of 2015, assumed here).',
    );
    expect(sentences('slac-2009', 'judging')).toHaveLength(sentences('sif-2015', 'judging').length);
  });

  it('has nothing for HMCI to hear: that exception is not in it', () => {
    expect(sentences('sif-2015', 'moderation').join(' ')).toContain('HMCI');
    expect(sentences('slac-2009', 'moderation').join(' ')).not.toContain('HMCI');
  });
});

describe('the table of moves', () => {
  it('skips no stage, forwards or back', () => {
    for (const { from, to } of transitions) {
      expect(Math.abs(stageOrder.indexOf(to) - stageOrder.indexOf(from))).toBe(1);
    }
  });

  it('leads from each stage to the next, once', () => {
    const on = transitions.filter((move) => !isBack(move)).map(({ from, to }) => `${from} ${to}`);
    expect(on).toEqual(stageOrder.slice(1).map((to, i) => `${stageOrder[i]} ${to}`));
    expect(new Set(transitions.map(({ from, to }) => `${from} ${to}`)).size).toBe(transitions.length);
  });

  it('has a sentence for each need, its ids once in a move, and nothing said to be so that can be looked up', () => {
    for (const { needs } of transitions) {
      expect(new Set(needs.map(({ id }) => id)).size).toBe(needs.length);
      for (const need of needs) {
        expect(need.needs).toMatch(/^[A-Z].*\.$/);
        if (need.byWord === true) expect(need.unmet(at('planned', { leads: 0, timetable: [] }))).toBeNull();
      }
    }
  });

  it('is never left by anything that is sent', () => {
    const stage = fc.constantFrom(...stageOrder);
    const texts = fc.array(fc.oneof(fc.string(), fc.constantFrom('lists-stage-1', 'documents', 'moderated')), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(
        stage,
        fc.oneof(stage, fc.string()),
        texts,
        texts,
        fc.boolean(),
        (from, to, confirmed, without, isAdministrator) => {
          const by = isAdministrator ? (['administrator'] as const) : (['lead-inspector'] as const);
          const decided = moveStage(at(from), command(to, { confirmed, without, by, reason: 'Because.' }));
          if ('refused' in decided) return;
          const reached = decided.flatMap((change) =>
            change.kind === 'inspection-stage-moved' ? [change.after?.stage ?? ''] : [],
          );
          expect(reached).toEqual([to]);
          expect(
            transitions.some(
              (move) =>
                move.from === from && move.to === to && move.who.some((role) => by.some((held) => held === role)),
            ),
          ).toBe(true);
        },
      ),
    );
  });
});

it('the roles of a person that reach an inspection are those of it, of its authority, and of the inspectorate', () => {
  const held = [
    { role: 'administrator', authorityId: null, inspectionId: null },
    { role: 'director', authorityId: 'westmarch', inspectionId: null },
    { role: 'director', authorityId: 'elsewhere', inspectionId: null },
    { role: 'lead-inspector', authorityId: 'westmarch', inspectionId: 'inspection' },
    { role: 'team-inspector', authorityId: 'westmarch', inspectionId: 'another' },
  ] as const;
  const roles = rolesInInspection(
    { userId: 'one', name: 'One', memberships: held },
    { id: 'inspection', authorityId: 'westmarch' },
  );
  expect(roles).toEqual(['administrator', 'director', 'lead-inspector']);
  expect(Object.keys(stages)).toEqual(stageOrder);
});
