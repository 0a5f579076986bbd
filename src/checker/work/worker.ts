import 'temporal-polyfill/global';
import type { Question, Told } from './questions.ts';
import { newSession } from './session.ts';

// The worker's own end of the line, as far as it is used here.
declare const self: {
  postMessage: (told: Told, transfer?: ArrayBuffer[]) => void;
  onmessage: ((event: { data: Question }) => void) | null;
};

const answers = newSession((share, stage, what) => self.postMessage({ kind: 'progress', share, stage, what }));

self.onmessage = ({ data: { id, kind, asked } }) => {
  try {
    const answer = answers[kind](asked as never);
    // A file to download is handed over, not copied.
    const transfer = 'bytes' in Object(answer) ? [(answer as { bytes: Uint8Array<ArrayBuffer> }).bytes.buffer] : [];
    self.postMessage({ kind: 'answer', id, answer }, transfer);
  } catch (error) {
    self.postMessage({ kind: 'failed', id, message: error instanceof Error ? error.message : 'Something went wrong.' });
  }
};
