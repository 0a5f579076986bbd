const steps: Readonly<Record<string, number>> = { PageDown: 1, PageUp: -1, ArrowDown: 1, ArrowUp: -1 };

/**
 * The keys of a feed, after the ARIA pattern: the page keys (and the arrows) go from article to article, also to one that is not made
 * yet; Control with End and Home leave it for what stands after and before.
 */
export function moveInFeed(feed: HTMLElement, articleAt: (place: number) => Promise<HTMLElement | null>): void {
  feed.addEventListener('keydown', (event) => {
    const article = (event.target as HTMLElement).closest('article');
    if (article === null || event.altKey || event.shiftKey) return;
    if (event.ctrlKey) {
      const out = event.key === 'End' ? after(feed) : event.key === 'Home' ? before(feed) : undefined;
      if (out === undefined) return;
      event.preventDefault();
      out?.focus();
      return;
    }
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    void articleAt(Number(article.getAttribute('aria-posinset')) + step).then((next) => {
      if (next !== null) take(next);
    });
  });
}

function take(article: HTMLElement): void {
  article.focus({ preventScroll: true });
  article.scrollIntoView({ block: 'nearest' });
}

const stops = 'a[href], button:not([disabled]), input, select, summary, [tabindex="0"]';

const outside = (feed: HTMLElement) =>
  [...document.querySelectorAll<HTMLElement>(stops)].filter(
    (stop) => !feed.contains(stop) && stop.offsetParent !== null,
  );

const after = (feed: HTMLElement): HTMLElement | undefined =>
  outside(feed).find((stop) => feed.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING);

const before = (feed: HTMLElement): HTMLElement | undefined =>
  outside(feed).findLast((stop) => feed.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING);
