/** "1 row", "3 rows". */
export const counted = (count: number | string | undefined, one: string, many = `${one}s`): string =>
  Number(count) === 1 ? `1 ${one}` : `${count} ${many}`;
