// What the thread that reads runs: one submission or document after the other.
import { isMainThread, parentPort } from 'node:worker_threads';
import type { AskedOfReader, HeardFromReader } from './asked-of-reader.ts';
import { DocumentReading } from './document-reading.ts';
import { Reading } from './reading.ts';

if (!isMainThread && parentPort !== null) {
  const port = parentPort;
  const say = (heard: HeardFromReader, moved: ArrayBuffer[] = []) => port.postMessage(heard, moved);
  let reading: Reading | null = null;
  let document: DocumentReading | null = null;
  const begun = (words: string | null) => say(words === null ? { kind: 'taken' } : { kind: 'unreadable', words });
  port.on('message', (asked: AskedOfReader) => {
    if (asked.kind === 'read') {
      document = null;
      reading = new Reading(asked, (progress) => say({ kind: 'progress', ...progress }));
      begun(reading.unreadable());
    } else if (asked.kind === 'document') {
      reading = null;
      document = new DocumentReading(asked);
      begun(document.unreadable());
    } else if (asked.kind === 'earlier') {
      begun(reading?.earlier(asked.files) ?? document?.earlier(asked.files) ?? null);
    } else if (asked.kind === 'check-document' && document !== null) {
      const checked = document.check(asked.against);
      document = null;
      say(checked, [checked.findings.buffer]);
    } else if (asked.kind === 'check' && reading !== null) {
      const checked = reading.check(asked.comparedWith);
      reading = null;
      say(checked, [checked.findings.buffer, checked.measures.buffer]);
    }
  });
}
