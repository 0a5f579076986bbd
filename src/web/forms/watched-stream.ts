import type { Readable } from 'node:stream';
import { brokenOff } from './uploaded.ts';

/** How slowly a stream may come. */
export type Slowest = {
  /** Milliseconds without anything. */
  readonly silence: number;
  /** Bytes a second that it must have brought on average, once it was waited for as long as it may be silent. */
  readonly rate: number;
};

/** What files must come at: a minute may bring nothing; all in all a slow telephone line brings more than this. */
const slowest: Slowest = { silence: 60_000, rate: 4096 };

/**
 * What a stream brings, given up when nothing has come for too long or too little: Problem 400 then, and where it breaks off. Whoever
 * stops reading early leaves the rest of the stream where it is, to be read past.
 */
export async function* watched(stream: Readable, { silence, rate }: Slowest = slowest): AsyncGenerator<Uint8Array> {
  const late = () => stream.destroy(new Error('Too little has come for too long.'));
  let waited = 0;
  let bytes = 0;
  let since = performance.now();
  const left = () => Math.min(silence, silence + (1000 * bytes) / rate - waited);
  let timer = setTimeout(late, left());
  try {
    for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
      clearTimeout(timer);
      waited += performance.now() - since;
      bytes += chunk.length;
      // While it is taken nothing can come: only waiting for the other side is silence.
      yield chunk;
      since = performance.now();
      timer = setTimeout(late, left());
    }
  } catch {
    throw brokenOff();
  } finally {
    clearTimeout(timer);
  }
}
