const newline = 10;
const carriageReturn = 13;
const quote = 34;

/** What to do with each cell and at the end of each row of a text file. */
export interface Records {
  /** A cell: its bytes from one place to before another. `doubled`: quotation marks in it stand twice. */
  readonly cell: (from: number, to: number, doubled: boolean) => void;
  /** A cell with something between its closing quotation mark and its end: both parts belong to it. */
  readonly parted: (from: number, to: number, restFrom: number, restTo: number) => void;
  /** The end of a row. False: stop. */
  readonly end: () => boolean;
  /** A quotation mark that is not closed, or closed before the cell ends. */
  readonly stray: () => void;
}

// A file full of quotation marks that are never closed would be gone through as often; after these many they mean nothing.
const mostUnclosed = 16;

/**
 * Goes through the rows of a text file in UTF-8 (RFC 4180, and what Excel makes of files that do not keep to it): rows end
 * with any kind of line end, a cell in quotation marks may hold line ends and delimiters. A quotation mark that is never
 * closed is one like any other character, lest it swallow the rest of the file.
 */
export function readRecords(bytes: Uint8Array, from: number, delimiter: number, records: Records): void {
  const end = bytes.length;
  let at = from;
  let unclosed = 0;
  while (at < end) {
    let closed = -1;
    const isQuoted = bytes[at] === quote && unclosed < mostUnclosed;
    if (isQuoted) {
      closed = closingQuote(bytes, at + 1);
      if (closed < 0) {
        unclosed += 1;
        records.stray();
      }
    }
    const cellFrom = at;
    if (closed >= 0) at = closed + 1;
    const restFrom = at;
    let byte = bytes[at];
    while (at < end && byte !== delimiter && byte !== newline && byte !== carriageReturn) {
      at += 1;
      byte = bytes[at];
    }
    if (closed < 0) records.cell(cellFrom, at, false);
    else if (at === restFrom) records.cell(cellFrom + 1, closed, true);
    else {
      records.stray();
      records.parted(cellFrom + 1, closed, restFrom, at);
    }
    if (at < end && byte === delimiter) {
      at += 1;
      if (at < end) continue;
      // A delimiter right at the end of the file: one more cell, an empty one.
      records.cell(at, at, false);
    } else if (byte === carriageReturn && bytes[at + 1] === newline) at += 2;
    else at += 1;
    if (!records.end()) return;
  }
}

/** Where the quotation mark is that closes a cell; two together are one in it. -1 when none does. */
function closingQuote(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    if (bytes[at] !== quote) continue;
    if (bytes[at + 1] !== quote) return at;
    at += 1;
  }
  return -1;
}
