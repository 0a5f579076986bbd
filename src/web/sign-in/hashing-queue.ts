// Hashing a password takes 64 MiB: so many at once would let guesses eat the memory of the machine.
import { Problem } from '../look/plugin.ts';
import { hashPassword, verifyPassword } from './password-hash.ts';

/** Hashes at once, in one process. */
const atOnce = 2;
/** Who waits for a turn, at most: some seconds' worth. */
const waitingAtMost = 30;

/** What may be hashed in one's turn; there is no other way to it. */
export type Hasher = {
  readonly hash: typeof hashPassword;
  readonly verify: typeof verifyPassword;
};

/** A queue for work that takes turns: `atOnce` at a time, and no more than `waitingAtMost` waiting. Answers null to whoever is too many. */
export function queueOf(limits: { readonly atOnce: number; readonly waitingAtMost: number }) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async <T>(work: () => Promise<T>): Promise<{ readonly result: T } | null> => {
    if (running >= limits.atOnce) {
      if (waiting.length >= limits.waitingAtMost) return null;
      // Whoever ends hands the turn on: it is never free in between.
      await new Promise<void>((turn) => waiting.push(turn));
    } else running += 1;
    try {
      return { result: await work() };
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}

const inTurn = queueOf({ atOnce, waitingAtMost });

/** Does what needs a password hashed, in turn. Throws a Problem 429 where too many wait already: nothing has been tried then. */
export async function whileHashing<T>(work: (hasher: Hasher) => Promise<T>): Promise<T> {
  const done = await inTurn(() => work({ hash: hashPassword, verify: verifyPassword }));
  if (done === null) {
    throw new Problem(429, {
      happened: 'Very many people are signing in just now, so this was not tried. Nothing has been changed.',
      toDo: 'Wait half a minute and try again.',
    });
  }
  return done.result;
}
