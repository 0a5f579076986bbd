// Stands in for what the answering thread runs: answers what was told to it before, and gets stuck or breaks where it is asked to.
import { parentPort } from 'node:worker_threads';
import type { AskedOfAnswerer, HeardFromAnswerer } from './asked-of-answerer.ts';

const told: string[] = [];
const say = (heard: HeardFromAnswerer) => parentPort?.postMessage(heard);

parentPort?.on('message', (asked: AskedOfAnswerer) => {
  if (asked.kind === 'forget') {
    told.push(`forget ${asked.inspectionId}`);
    return;
  }
  say({ kind: 'begun', ids: asked.kind === 'ask' ? [asked.of] : [asked.id] });
  if (asked.kind !== 'ask') told.push(`${asked.kind} ${asked.id}`);
  else if (asked.of === 'breaks') setTimeout(() => process.exit(1), 0);
  else if (asked.of === 'is stuck') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  else if (asked.of === 'takes a while') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 400);
  const answered = asked.kind === 'ask' ? ({ kind: 'answer', ask: asked.ask, answer: [...told] } as const) : null;
  if (asked.kind !== 'ask' || asked.of !== 'breaks') say({ kind: 'done', answered });
});
