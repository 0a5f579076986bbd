/** A value with at most one decimal, a share with its sign; a text as it is, and nothing for none. */
export function shownValue(value: number | string | null, unit: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  const rounded = (Math.round(value * 10) / 10).toLocaleString('en-GB');
  return unit === 'per cent' ? `${rounded}%` : rounded;
}
