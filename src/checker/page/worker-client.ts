import type { Answer, Question, Questions, Told } from '../work/questions.ts';

declare const BESTFIT_WORKER: string;

/** Asks the worker. Everything that reads or counts runs there, so that the page never stands still. */
export class WorkerClient {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  #last = 0;
  onProgress: (share: number, what: string) => void = () => {};

  constructor() {
    const address = URL.createObjectURL(new Blob([BESTFIT_WORKER], { type: 'text/javascript' }));
    this.#worker = new Worker(address);
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Told>) => this.#told(data));
    this.#worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#failAll('Something unexpected went wrong, which is a fault in Bestfit. Load the page again.');
    });
  }

  ask<K extends keyof Questions>(kind: K, asked: Questions[K]['asked']): Promise<Questions[K]['answer']> {
    this.#last += 1;
    const id = this.#last;
    const question: Question = { id, kind, asked };
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage(question);
    });
  }

  #told(told: Told): void {
    if (told.kind === 'progress') {
      this.onProgress(told.share, told.what);
      return;
    }
    const waiting = this.#waiting.get(told.id);
    this.#waiting.delete(told.id);
    if (told.kind === 'failed') waiting?.reject(new Error(told.message));
    else waiting?.resolve((told as Answer).answer as never);
  }

  #failAll(message: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(message));
    this.#waiting.clear();
  }
}
