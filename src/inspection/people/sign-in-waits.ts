// How long one waits after wrong passwords and codes. What is counted is kept by the store; the numbers are here, in one table.

/** What is counted apart, each with its own waits. */
export type SignInCount = keyof typeof signInWaits;

type Waits = {
  readonly counts: string;
  /** Failures that cost nothing yet. */
  readonly free: number;
  /** The wait after the first failure that costs one, in seconds; each further failure doubles it. */
  readonly firstWait: number;
  /** No wait is longer, in seconds: nobody is locked out for ever. */
  readonly longest: number;
};

/** How far back failures are counted, in hours. */
export const countedHours = 24;

/** How long an address stays one from which somebody has signed in before, in days. */
export const knownAddressDays = 90;

/** The numbers: an account is counted apart where its owner has signed in before, so that strangers cannot keep them out there. */
export const signInWaits = {
  elsewhere: {
    counts: 'failures of one account from all addresses together where it has not signed in before',
    free: 5,
    firstWait: 30,
    longest: 3600,
  },
  here: {
    counts: 'failures of one account from one address where it has signed in before, since it last did',
    free: 5,
    firstWait: 30,
    longest: 900,
  },
  address: {
    counts: 'failures from one address, whatever the account; a whole office may share it',
    free: 30,
    firstWait: 30,
    longest: 3600,
  },
} as const satisfies Record<string, Waits>;

/** Failures of one count, and when the last of them was, in milliseconds since 1970; null when there is none. */
export type Failures = { readonly failures: number; readonly lastAt: number | null };

/** The wait that follows a number of failures, in seconds: never below 0, never above the longest, never less for more failures. */
export function waitAfter(count: SignInCount, failures: number): number {
  const { free, firstWait, longest } = signInWaits[count];
  if (failures < free) return 0;
  return Math.min(longest, firstWait * 2 ** (failures - free));
}

/** What is left of the wait at a time (milliseconds since 1970), in whole seconds. A clock that went back makes no wait longer. */
export function waitLeft(count: SignInCount, { failures, lastAt }: Failures, at: number): number {
  const wait = waitAfter(count, failures);
  if (lastAt === null) return 0;
  return Math.min(wait, Math.max(0, Math.ceil(wait - (at - lastAt) / 1000)));
}
