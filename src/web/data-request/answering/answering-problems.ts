// Why a question about lists is not answered, in words for whoever asked.
import { Problem } from '../../look/plugin.ts';

export const busy = () =>
  new Problem(503, {
    code: 'busy',
    title: 'Too many are looking at lists',
    happened: 'More is being asked about lists just now than can be answered. Nothing has been changed.',
    toDo: 'Try again in a minute.',
  });

export const tooManyOfOne = () =>
  new Problem(429, {
    code: 'too-many-of-yours',
    title: 'You are asking a great deal at once',
    happened:
      'As many of your questions about lists wait to be answered as one person may ask. Nothing has been changed.',
    toDo: 'Try again when your other pages are there.',
  });

export const brokeOff = () =>
  new Problem(503, {
    code: 'answer-broke-off',
    title: 'The lists could not be looked at',
    happened: 'Looking at the lists took more than there is room for, and was stopped. Nothing has been changed.',
    toDo: 'Try again in ten minutes. If it happens again, tell whoever looks after the service.',
  });
