import type { Answer, Question, Questions, Told } from '../work/questions.ts';

declare const BESTFIT_WORKER: string;

/** What was asked was given up by the person; there is nothing to tell. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Asks the worker. Everything that reads or counts runs there, so that the page never stands still. */
export class WorkerClient {
  #worker: Worker;
  readonly #waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  #last = 0;
  onProgress: (share: number, stage: string, what: string) => void = () => {};

  constructor() {
    this.#worker = this.#started();
  }

  /** Asks one question. Files of a check are handed over to the worker, and cannot be read here afterwards. */
  ask<K extends keyof Questions>(kind: K, asked: Questions[K]['asked']): Promise<Questions[K]['answer']> {
    this.#last += 1;
    const id = this.#last;
    const question: Question = { id, kind, asked };
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage(question, buffersOf(asked));
    });
  }

  /** Stops whatever the worker does and starts another, which knows of nothing. */
  cancel(): void {
    this.#worker.terminate();
    this.#worker = this.#started();
    this.#failAll(new Cancelled());
  }

  #started(): Worker {
    const address = URL.createObjectURL(new Blob([BESTFIT_WORKER], { type: 'text/javascript' }));
    const worker = new Worker(address);
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      // What a stopped worker still had to say is nobody's answer any more.
      if (worker === this.#worker) this.#told(data);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      if (worker !== this.#worker) return;
      worker.terminate();
      this.#worker = this.#started();
      this.#failAll(new Error('Something unexpected went wrong, which is a fault in Bestfit. Check again.'));
    });
    return worker;
  }

  #told(told: Told): void {
    if (told.kind === 'progress') {
      this.onProgress(told.share, told.stage, told.what);
      return;
    }
    const waiting = this.#waiting.get(told.id);
    this.#waiting.delete(told.id);
    if (told.kind === 'failed') waiting?.reject(new Error(told.message));
    else waiting?.resolve((told as Answer).answer as never);
  }

  #failAll(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

function buffersOf(asked: object): ArrayBuffer[] {
  const files = Object.values(asked).flat();
  return files.flatMap((file) =>
    file instanceof Object && 'bytes' in file && file.bytes instanceof Uint8Array
      ? [file.bytes.buffer as ArrayBuffer]
      : [],
  );
}
