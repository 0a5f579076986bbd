import { wrap } from './wrap.ts';

/** The width to lay text out in: the terminal's, or COLUMNS, or 100 when the output goes to a file or another program. */
export function terminalWidth(): number {
  const columns = process.stdout.columns ?? Number.parseInt(process.env.COLUMNS ?? '', 10);
  return Number.isFinite(columns) && columns > 0 ? Math.min(160, Math.max(40, columns)) : 100;
}

/**
 * The width for rows that another program may read: as wide as they need where the output is no terminal, so that each row stays one
 * line, and the terminal's where it is one.
 */
export function rowWidth(): number {
  return process.stdout.isTTY || process.env.COLUMNS !== undefined ? terminalWidth() : Number.MAX_SAFE_INTEGER;
}

/** Writes lines to standard output. */
export function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Writes the one JSON document of a `--json` answer. */
export function printJson(answer: unknown): void {
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
}

/** A paragraph wrapped to the terminal's width, each line after the first indented like the first. */
export function paragraph(text: string, indent = ''): string[] {
  return wrap(text, terminalWidth() - indent.length).map((line) => `${indent}${line}`);
}

/** A heading with a line under it. */
export function heading(text: string): string[] {
  const lines = wrap(text, terminalWidth());
  return ['', ...lines, '='.repeat(Math.max(...lines.map((line) => line.length)))];
}
