/** The column, A being 0, of a reference such as `AB12`; -1 when it names none. */
export function referredColumn(bytes: Uint8Array, from: number, to: number): number {
  let column = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number;
    const letter = byte >= 97 ? byte - 96 : byte - 64;
    if (byte === 36) continue;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > 1_000_000) return -1;
  }
  return column - 1;
}

/** The row, as Excel shows it, of a reference such as `AB12`; 0 when it names none. */
export function referredRow(bytes: Uint8Array, from: number, to: number): number {
  let row = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] as number) - 48;
    if (digit >= 0 && digit <= 9) row = row * 10 + digit;
    if (row > 999_999_999) return 0;
  }
  return row;
}
