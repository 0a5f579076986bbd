import type { LogStream } from './logging.ts';

/**
 * Standard error for a log: the lines of a moment (milliseconds) are written together, for writing to a pipe stops everything else until
 * it is done. What has not been written when the process ends is written then; only a kill loses the lines of the last moment.
 */
export function gatheredLines(to: NodeJS.WritableStream, moment: number): LogStream & { readonly flush: () => void } {
  let lines = '';
  const flush = (): void => {
    if (lines === '') return;
    const gathered = lines;
    lines = '';
    to.write(gathered);
  };
  return {
    flush,
    write: (line) => {
      // Not held for: the end of the process writes what is left.
      if (lines === '') setTimeout(flush, moment).unref();
      lines += line;
    },
  };
}
