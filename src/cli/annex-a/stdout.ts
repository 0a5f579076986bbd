/** Writes to standard output and waits where the reader is slower, so that a long answer never piles up in memory. */
export const written = (piece: string): Promise<void> =>
  new Promise((resolve) => {
    if (process.stdout.write(piece)) resolve();
    else process.stdout.once('drain', resolve);
  });
