import 'temporal-polyfill/global';
import type { Question, Questions, Told } from './questions.ts';
import { Session } from './session.ts';

// The worker's own end of the line, as far as it is used here.
declare const self: {
  postMessage: (told: Told, transfer?: ArrayBufferLike[]) => void;
  onmessage: ((event: { data: Question }) => void) | null;
};

const session = new Session();
const progress = (share: number, what: string) => self.postMessage({ kind: 'progress', share, what });

const answers: { [K in keyof Questions]: (asked: Questions[K]['asked']) => Questions[K]['answer'] } = {
  check: (asked) => session.check(asked, progress),
  demonstrate: (asked) => session.demonstrate(asked, progress),
  findings: (asked) => session.findings(asked),
  measures: () => session.measures(),
  journey: ({ child }) => session.journey(child),
  children: ({ typed }) => session.children(typed),
  download: ({ what }) => session.download(what),
  template: ({ edition }) => session.template(edition),
};

self.onmessage = ({ data: { id, kind, asked } }) => {
  try {
    const answer = answers[kind](asked as never);
    self.postMessage({ kind: 'answer', id, answer });
  } catch (error) {
    self.postMessage({ kind: 'failed', id, message: error instanceof Error ? error.message : 'Something went wrong.' });
  }
};
