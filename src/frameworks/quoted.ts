const longest = 60;

/** A value as it stands in an error message: on one line, without control characters, and not longer than a reader needs. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const plain = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '?');
  const short = plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
  return typeof value === 'string' ? `“${short}”` : short;
}
