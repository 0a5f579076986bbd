const written = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });

/** A number as it is written, with its thousands set apart and no digit lost: "1,038.5". Anything else as it is. */
export function inFigures(value: unknown): unknown {
  return typeof value === 'number' ? written.format(value) : value;
}

/** A number with its noun: "1 authority", "3 authorities", "1,234 changes". The plural is the noun with an s unless given. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${written.format(number)} ${number === 1 ? one : many}`;
}
