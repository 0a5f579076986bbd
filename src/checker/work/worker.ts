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
    self.postMessage({ kind: 'failed', id, message: messageOf(error) });
  }
};

/** What we throw on purpose says what to do. What the language throws is a fault of ours, and is said to be one. */
function messageOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  const isOurs = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
  return isOurs ? `Something unexpected went wrong, which is a fault in Bestfit: ${words}` : words;
}
