import type { DocumentFingerprints, Span } from './fingerprint.ts';

/** Fingerprints as a file holds them: numbers of letters and hashes without names, to keep it small. */
export type FingerprintsFile = {
  /** Statement id → SHA-256, number of letters, hash of all, of the first and of the last letters. */
  readonly statements: Readonly<Record<string, readonly (string | number)[]>>;
  /** Number of letters, hash of all, of the first and of the last letters. */
  readonly frame: readonly (readonly number[])[];
  readonly notes: readonly (readonly number[])[];
};

/** Reads the fingerprints of a document from their file. */
export function readFingerprints({ statements, frame, notes }: FingerprintsFile): DocumentFingerprints {
  return {
    statements: Object.entries(statements).map(([id, [sha256, ...numbers]]) => ({
      id,
      sha256: String(sha256),
      ...spanOfNumbers(numbers.map(Number)),
    })),
    frame: frame.map(spanOfNumbers),
    notes: notes.map(spanOfNumbers),
  };
}

/** Writes the fingerprints of a document for their file. */
export function writeFingerprints({ statements, frame, notes }: DocumentFingerprints): FingerprintsFile {
  return {
    statements: Object.fromEntries(statements.map((one) => [one.id, [one.sha256, ...numbersOfSpan(one)]])),
    frame: frame.map(numbersOfSpan),
    notes: notes.map(numbersOfSpan),
  };
}

const spanOfNumbers = ([letters = 0, rolling = 0, start = 0, end = 0]: readonly number[]): Span => ({
  letters,
  rolling,
  start,
  end,
});

const numbersOfSpan = ({ letters, rolling, start, end }: Span): number[] => [letters, rolling, start, end];
