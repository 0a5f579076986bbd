export type Paging = {
  /** The page shown, from 1. */
  readonly page: number;
  /** How many rows a page holds. */
  readonly size: number;
  /** How many rows there are in all. */
  readonly total: number;
  /** The address of the list with its filters, to which `page` is added. */
  readonly address: string;
};

type Item = { readonly number: number; readonly href: string; readonly current: boolean } | { readonly ellipsis: true };

/** The rows shown and the links to the other pages: first, last and those beside this one, with gaps told; none for one page. */
export function pagingLinks({ page, size, total, address }: Paging): {
  readonly from: number;
  readonly to: number;
  readonly items: readonly Item[];
  readonly previous?: { readonly href: string };
  readonly next?: { readonly href: string };
} {
  const last = Math.max(1, Math.ceil(total / size));
  const current = Math.min(Math.max(1, page), last);
  const link = (number: number) => ({ href: hrefOf(address, number) });
  const shown = [...new Set([1, current - 1, current, current + 1, last])].filter((n) => n >= 1 && n <= last);
  const items = shown.flatMap((number, at): Item[] => {
    const item = { number, ...link(number), current: number === current };
    const skipped = number - (shown[at - 1] ?? 0) - 1;
    // A gap of one page is that page: an ellipsis would take the same room.
    if (skipped === 1) return [{ number: number - 1, ...link(number - 1), current: false }, item];
    return skipped > 1 ? [{ ellipsis: true }, item] : [item];
  });
  return {
    from: total === 0 ? 0 : (current - 1) * size + 1,
    to: Math.min(current * size, total),
    items: last === 1 ? [] : items,
    ...(current > 1 && { previous: link(current - 1) }),
    ...(current < last && { next: link(current + 1) }),
  };
}

function hrefOf(address: string, page: number): string {
  const [path = '', query = ''] = address.split('?');
  const asked = new URLSearchParams(query);
  asked.delete('page');
  if (page > 1) asked.set('page', String(page));
  return asked.size === 0 ? path : `${path}?${asked}`;
}
