const safeKeys = [
  'code',
  'statusCode',
  'syscall',
  'template',
  'place',
  'complaint',
  'schema',
  'table',
  'column',
  'constraint',
  'routine',
];

/**
 * An error as the log may hold it: what kind it is and where it was thrown, with its causes. Messages are left out, and so is
 * whatever else an error carries: the database and parsers quote the values they refuse, which may be a child's.
 * The language's own complaints about a program (no such property, no such name) quote none, and are kept.
 */
export function loggedError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const known = safeKeys.flatMap((key) => {
    const value: unknown = Reflect.get(error, key);
    return typeof value === 'string' || typeof value === 'number' ? [[key, value] as const] : [];
  });
  const ofTheLanguage = (error.name === 'TypeError' || error.name === 'ReferenceError') && !('code' in error);
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at\s/.test(line));
  return {
    kind: error.name,
    ...(ofTheLanguage && { message: error.message }),
    ...Object.fromEntries(known),
    at: at.map((line) => line.trim()),
    ...(error.cause !== undefined && { cause: loggedError(error.cause) }),
  };
}
