import type { Readable } from 'node:stream';
import { brokenOff } from './uploaded.ts';

/**
 * What a stream brings, given up when nothing has come for so many milliseconds: Problem 400 then, and where it breaks off. Whoever
 * stops reading early leaves the rest of the stream where it is, to be read past.
 */
export async function* watched(stream: Readable, silence: number): AsyncGenerator<Uint8Array> {
  const late = () => stream.destroy(new Error('Nothing has come for too long.'));
  let timer = setTimeout(late, silence);
  try {
    for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
      clearTimeout(timer);
      // While it is taken nothing can come: only waiting for the other side is silence.
      yield chunk;
      timer = setTimeout(late, silence);
    }
  } catch {
    throw brokenOff();
  } finally {
    clearTimeout(timer);
  }
}
