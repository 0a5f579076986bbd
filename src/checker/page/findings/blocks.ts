import { el } from '../elements.ts';
import { moveInFeed } from './move-in-feed.ts';

/** How many articles stand in one block: few enough to be made well within a frame. */
const blockSize = 20;
/** Beyond this many, browsers cannot lay out a list on a narrow screen: the filters narrow it down. */
export const mostListed = 100_000;

export interface BlockList {
  readonly element: HTMLElement;
  /** Shows another list, from its beginning. */
  readonly show: (total: number) => void;
}

/**
 * A list of any length that scrolls: only the blocks near the screen are made, the others keep the room they take. `make` is asked for
 * the articles of one block at a time.
 */
export function blockList(options: {
  readonly label: string;
  readonly make: (from: number, count: number) => Promise<readonly HTMLElement[]>;
  /** How high an article is taken to be before it was seen, in pixels. */
  readonly guess: () => number;
  /** What went wrong in making. */
  readonly tell: (error: unknown) => void;
}): BlockList {
  let total = 0;
  let generation = 0;
  let guess = 0;
  const heights = new Map<number, number>();
  const filling = new WeakMap<HTMLElement, Promise<void>>();
  const element = el('div', { role: 'feed', 'aria-label': options.label, class: 'findings' });
  const observer = new IntersectionObserver(
    (entries) => {
      // A hidden panel shows nothing, and keeps what it has for when it is seen again.
      if (element.offsetParent === null) return;
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) fill(target as HTMLElement).catch(options.tell);
        else empty(target as HTMLElement);
      }
    },
    { rootMargin: '1200px 0px' },
  );

  function fill(block: HTMLElement): Promise<void> {
    const already = filling.get(block);
    if (already) return already;
    const made = makeBlock(block);
    filling.set(block, made);
    return made;
  }

  async function makeBlock(block: HTMLElement): Promise<void> {
    const asked = generation;
    const place = Number(block.dataset.place);
    const from = place * blockSize;
    const articles = await options.make(from, Math.min(blockSize, total - from));
    if (asked !== generation || !filling.has(block)) return;
    articles.forEach((article, index) => {
      article.setAttribute('aria-posinset', String(from + index + 1));
      article.setAttribute('aria-setsize', String(total));
      article.setAttribute('tabindex', from + index === 0 ? '0' : '-1');
    });
    block.replaceChildren(...articles);
    block.style.minHeight = '';
    block.dataset.filled = '';
  }

  function empty(block: HTMLElement): void {
    if (!filling.has(block) || block.contains(document.activeElement)) return;
    const place = Number(block.dataset.place);
    if (block.dataset.filled !== undefined) heights.set(place, block.offsetHeight);
    filling.delete(block);
    delete block.dataset.filled;
    block.style.minHeight = `${heights.get(place) ?? guessed(place)}px`;
    block.replaceChildren();
  }

  const guessed = (place: number) => Math.min(blockSize, total - place * blockSize) * guess;

  function show(count: number): void {
    generation += 1;
    total = Math.min(count, mostListed);
    guess = options.guess();
    heights.clear();
    observer.disconnect();
    const blocks = Array.from({ length: Math.ceil(total / blockSize) }, (_, place) => {
      const block = el('div', { class: 'block', 'data-place': place });
      block.style.minHeight = `${guessed(place)}px`;
      return block;
    });
    element.replaceChildren(...blocks);
    for (const block of blocks) observer.observe(block);
  }

  /** The article at a place, counted from 1, made now if need be; null beyond the ends. */
  async function articleAt(place: number): Promise<HTMLElement | null> {
    const block = element.children[Math.floor((place - 1) / blockSize)];
    if (place < 1 || !(block instanceof HTMLElement)) return null;
    await fill(block);
    return element.querySelector(`article[aria-posinset="${place}"]`);
  }

  moveInFeed(element, articleAt);
  return { element, show };
}
