// What a worker thread runs, so that reading a long document holds up nobody's page.
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { findFramework, InputError, jsonOf, matchWording, readFramework } from '#frameworks';
import type { Read, Task } from './on-worker.ts';

async function work(task: Task): Promise<Read> {
  if (task.kind === 'match') {
    return { kind: 'matched', match: await matchWording(findFramework(task.framework), task.text) };
  }
  try {
    return { kind: 'read', ...readFramework(jsonOf(task.text, task.name)) };
  } catch (error) {
    if (error instanceof InputError) return { kind: 'no-json', words: error.message };
    throw error;
  }
}

if (!isMainThread) parentPort?.postMessage(await work(workerData));
