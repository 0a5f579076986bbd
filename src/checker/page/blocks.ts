import { el } from './elements.ts';

/** How many articles stand in one block: small enough to be made well within a frame. */
const blockSize = 25;
/** Beyond this many, browsers cannot lay out a list: the filters narrow it down. */
export const mostListed = 200_000;

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
}): BlockList {
  let total = 0;
  let generation = 0;
  const heights = new Map<number, number>();
  const element = el('div', { role: 'feed', 'aria-label': options.label, class: 'findings' });
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) void fill(target as HTMLElement);
        else empty(target as HTMLElement);
      }
    },
    { rootMargin: '1200px 0px' },
  );

  async function fill(block: HTMLElement): Promise<void> {
    if (block.dataset.state !== undefined) return;
    block.dataset.state = 'asked';
    const asked = generation;
    const place = Number(block.dataset.place);
    const from = place * blockSize;
    const articles = await options.make(from, Math.min(blockSize, total - from));
    if (asked !== generation || block.dataset.state !== 'asked') return;
    articles.forEach((article, index) => {
      article.setAttribute('aria-posinset', String(from + index + 1));
      article.setAttribute('aria-setsize', String(total));
      article.setAttribute('tabindex', from + index === 0 ? '0' : '-1');
    });
    block.replaceChildren(...articles);
    block.style.minHeight = '';
    block.dataset.state = 'filled';
    heights.set(place, block.offsetHeight);
  }

  function empty(block: HTMLElement): void {
    if (block.dataset.state === 'filled' && block.contains(document.activeElement)) return;
    if (block.dataset.state === undefined) return;
    const place = Number(block.dataset.place);
    block.style.minHeight = `${heights.get(place) ?? guessed(place)}px`;
    block.replaceChildren();
    delete block.dataset.state;
  }

  const guessed = (place: number) => Math.min(blockSize, total - place * blockSize) * options.guess();

  function show(count: number): void {
    generation += 1;
    total = Math.min(count, mostListed);
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

  element.addEventListener('keydown', (event) => move(event, element));
  return { element, show };
}

/** Down and up, or the page keys, go from article to article, as the ARIA feed pattern asks; what is not made yet scrolls into being. */
function move(event: KeyboardEvent, element: HTMLElement): void {
  const step = { ArrowDown: 1, PageDown: 1, ArrowUp: -1, PageUp: -1 }[event.key];
  const article = (event.target as HTMLElement).closest('article');
  if (step === undefined || article === null) return;
  const to = Number(article.getAttribute('aria-posinset')) + step;
  const next = element.querySelector<HTMLElement>(`article[aria-posinset="${to}"]`);
  if (next === null) return;
  event.preventDefault();
  article.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}
