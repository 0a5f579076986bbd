/** A number as it stands in a sentence: thousands set apart, at most one decimal. */
export function written(value: number): string {
  const [whole = '', decimals] = String(Math.round(value * 10) / 10).split('.');
  const parted = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',');
  return decimals === undefined ? parted : `${parted}.${decimals}`;
}
