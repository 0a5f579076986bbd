// What the thread that reads runs: one submission, and then it ends.
import { isMainThread, parentPort } from 'node:worker_threads';
import type { AskedOfReader, HeardFromReader } from './asked-of-reader.ts';
import { Reading } from './reading.ts';

if (!isMainThread && parentPort !== null) {
  const port = parentPort;
  const say = (heard: HeardFromReader, moved: ArrayBuffer[] = []) => port.postMessage(heard, moved);
  let reading: Reading | null = null;
  port.on('message', (asked: AskedOfReader) => {
    if (asked.kind === 'read') {
      reading = new Reading(asked, (progress) => say({ kind: 'progress', ...progress }));
      const words = reading.unreadable();
      say(words === null ? { kind: 'taken' } : { kind: 'unreadable', words });
    } else if (asked.kind === 'earlier') {
      reading?.earlier(asked.files);
      say({ kind: 'taken' });
    } else if (reading !== null) {
      const checked = reading.check(asked.comparedWith);
      say(checked, [checked.findings.buffer, checked.measures.buffer]);
    }
  });
}
