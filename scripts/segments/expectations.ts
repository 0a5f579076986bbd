/** The document is not the one expected: nothing is written. */
export class UnexpectedDocument extends Error {}

/** Refuses when there are not as many statements as the document is known to have. */
export function expectCount(what: string, found: number, expected: number): void {
  if (found !== expected) throw new UnexpectedDocument(`${what}: ${found} statements found, ${expected} expected.`);
}
