// What is needed once the fieldwork has begun: each need once, with the words for when it is unmet.
import { addWorkingDays, parseIsoDate, writtenDate, writtenDay } from '#calendar';
import { isStated } from '../process-steps.ts';
import { type Need, ofAuthority, unless, withBoard, word } from './need.ts';

export const onSiteOver: Need = {
  id: 'on-site',
  needs: 'The last day on site has come.',
  unmet: ({ inspection: { onSiteEnds }, today }) =>
    onSiteEnds === null || today < onSiteEnds
      ? `The last day on site is ${onSiteEnds === null ? 'not settled' : writtenDay(parseIsoDate(onSiteEnds))}.`
      : null,
  mayWait: true,
  where: '/timetable',
};

export const explanationsGiven: Need = {
  id: 'explanations',
  needs: 'Every explanation that was asked for has been given.',
  unmet: ({ facts: { unanswered } }) =>
    unless(
      unanswered === 0,
      `${unanswered} ${unanswered === 1 ? 'explanation is' : 'explanations are'} asked for and not given.`,
    ),
  mayWait: true,
  where: '/explanations',
};

export const areaDecided: Need = {
  id: 'area',
  needs: 'Every newer figure of the area information has been decided on.',
  unmet: ({ facts: { undecidedLines } }) =>
    unless(
      undecidedLines === 0,
      undecidedLines === 1
        ? '1 line has a newer figure that is not decided on.'
        : `${undecidedLines} lines have newer figures that are not decided on.`,
    ),
  mayWait: true,
  where: '/area',
  applies: ofAuthority,
};

export const publishedInTime: Need = {
  id: 'in-time',
  needs: 'The report is published within its days.',
  unmet: ({ inspection: { onSiteEnds }, facts: { publishWithin }, today }) => {
    if (onSiteEnds === null || publishWithin === null) return null;
    const by = addWorkingDays(parseIsoDate(onSiteEnds), publishWithin);
    return today <= by.toString() ? null : `The report was due by ${writtenDate(by)}. Say why it is late.`;
  },
  mayWait: true,
  where: '/timetable',
};

export const reportReceived: Need = {
  id: 'received',
  needs: 'The day on which the report was received is on the timetable: the answers to it are counted from there.',
  unmet: ({ facts }) =>
    unless(
      facts.timetable.includes('report-received'),
      'It is not on the timetable when the report was received. Record the day.',
    ),
  mayWait: false,
  where: '/timetable/received',
};

export const notErased: Need = {
  id: 'not-erased',
  needs: 'The data of the inspection have not been erased.',
  unmet: ({ erased }) => unless(!erased, 'The data of the inspection have been erased: it stays closed.'),
  mayWait: false,
};

export const judgementsMade: Need = {
  ...word('judgements', 'The team has agreed on every judgement, with its reasons.'),
  paragraph: '¶16 to ¶24',
};
export const moderated = word('moderated', 'The judgements have been moderated and signed off.');
export const hmciHeard = word(
  'hmci',
  'HMCI has considered the evidence, or nothing asks for it: overall is not inadequate with leadership good or requiring improvement (¶22).',
  // The exception is one of the framework of 2015.
  (state) => ofAuthority(state) && isStated(state.inspection.framework),
);
export const reportWritten = word(
  'report-written',
  'The report is whole and has been read by somebody who did not write it.',
);
export const factsAnswered = word('facts-answered', 'Each comment on the facts has its answer.');
export const shared: Need = {
  ...word(
    'shared',
    'Weaknesses in the practice of several agencies have been shared with the inspectorate that they concern, or there are none.',
  ),
  paragraph: '¶12',
};
export const reportPublished = word('report-published', 'The report is published.');
export const statementReceived: Need = {
  ...word('statement', 'The written statement of action has been received.', ofAuthority),
  paragraph: '¶10',
};
export const boardPublished: Need = {
  ...word('board-published', 'The board has published the report of its review.', withBoard),
  paragraph: '¶40',
};
