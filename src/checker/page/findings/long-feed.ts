import { el } from '../elements.ts';
import { moveInFeed } from './move-in-feed.ts';
import { type NearBoxes, nearBoxes } from './near-boxes.ts';

/** How many articles stand in one block: few enough to be made well within a frame. */
const blockSize = 20;
/** How many blocks stand on one shelf: thousands of blocks beside each other would slow every frame. */
const shelfSize = 50;
/** Beyond this many, browsers cannot lay out a list on a narrow screen: the filters narrow it down. */
export const mostListed = 100_000;

export interface LongFeed {
  readonly element: HTMLElement;
  /** Shows another list, from its beginning. */
  readonly show: (total: number) => void;
}

/**
 * A list of any length that scrolls: only the articles near the screen are made. `make` is asked for the articles of one block at a
 * time.
 */
export function longFeed(options: {
  readonly label: string;
  readonly make: (from: number, count: number) => Promise<readonly HTMLElement[]>;
  /** How high an article is taken to be before it was seen, in pixels. */
  readonly guess: () => number;
  /** What went wrong in making. */
  readonly tell: (error: unknown) => void;
}): LongFeed {
  const { tell } = options;
  const element = el('div', { role: 'feed', 'aria-label': options.label, class: 'findings' });
  const onShelf = new Map<number, NearBoxes>();
  let shelves: NearBoxes | null = null;
  let total = 0;

  async function articles(block: number): Promise<readonly HTMLElement[]> {
    const from = block * blockSize;
    const made = await options.make(from, Math.min(blockSize, total - from));
    made.forEach((article, index) => {
      article.setAttribute('aria-posinset', String(from + index + 1));
      article.setAttribute('aria-setsize', String(total));
      article.setAttribute('tabindex', '0');
    });
    return made;
  }

  function shelf(place: number, guess: number): NearBoxes {
    const first = place * shelfSize;
    const blocks = nearBoxes({
      count: Math.min(shelfSize, Math.ceil(total / blockSize) - first),
      className: 'block',
      margin: 1200,
      guess: (block) => guess * Math.min(blockSize, total - (first + block) * blockSize),
      make: (block) => articles(first + block),
      tell,
    });
    onShelf.set(place, blocks);
    return blocks;
  }

  function stopShelf(place: number): void {
    onShelf.get(place)?.stop();
    onShelf.delete(place);
  }

  function show(count: number): void {
    shelves?.stop();
    for (const place of [...onShelf.keys()]) stopShelf(place);
    total = Math.min(count, mostListed);
    // A feed without an article is none.
    element.hidden = total === 0;
    const guess = options.guess();
    const perShelf = shelfSize * blockSize;
    shelves = nearBoxes({
      count: Math.ceil(total / perShelf),
      className: 'shelf',
      margin: 3000,
      guess: (place) => guess * Math.min(perShelf, total - place * perShelf),
      make: async (place) => shelf(place, guess).boxes,
      emptied: stopShelf,
      tell,
    });
    element.replaceChildren(...shelves.boxes);
  }

  /** The article at a place, counted from 1, made now if need be; null beyond the ends. */
  async function articleAt(place: number): Promise<HTMLElement | null> {
    const block = Math.floor((place - 1) / blockSize);
    const at = Math.floor(block / shelfSize);
    if (place < 1 || place > total || (await shelves?.filled(at)) == null) return null;
    const box = await onShelf.get(at)?.filled(block % shelfSize);
    return box?.querySelector<HTMLElement>(`article[aria-posinset="${place}"]`) ?? null;
  }

  moveInFeed(element, articleAt);
  return { element, show };
}
