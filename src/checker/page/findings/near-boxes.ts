import { el } from '../elements.ts';

export interface NearBoxes {
  readonly boxes: readonly HTMLElement[];
  /** The box at a place, with its content made now if need be; null where there is none. */
  readonly filled: (place: number) => Promise<HTMLElement | null>;
  /** Nothing is made or taken away any more. */
  readonly stop: () => void;
}

/**
 * Boxes one under another, of which only those near the screen have content; the others keep the room they took, or may take. What
 * has the focus stays, wherever it is.
 */
export function nearBoxes(options: {
  readonly count: number;
  readonly className: string;
  /** How far from the screen is near, in pixels. */
  readonly margin: number;
  /** How high a box is taken to be before it was seen, in pixels. */
  readonly guess: (place: number) => number;
  readonly make: (place: number) => Promise<readonly Node[]>;
  readonly emptied?: (place: number) => void;
  readonly tell: (error: unknown) => void;
}): NearBoxes {
  const making = new Map<number, Promise<void>>();
  const boxes = Array.from({ length: options.count }, (_, place) => {
    const box = el('div', { class: options.className, 'data-place': place });
    box.style.minHeight = `${options.guess(place)}px`;
    return box;
  });
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const place = Number((target as HTMLElement).dataset.place);
        // A hidden panel shows nothing, and keeps what it has for when it is seen again.
        if ((target as HTMLElement).offsetParent === null) continue;
        if (isIntersecting) fill(place).catch(options.tell);
        else empty(place);
      }
    },
    { rootMargin: `${options.margin}px 0px` },
  );

  function fill(place: number): Promise<void> {
    const already = making.get(place);
    if (already) return already;
    const made: Promise<void> = options.make(place).then((content) => {
      // It may have been scrolled out of sight meanwhile.
      const box = boxes[place];
      if (box === undefined || making.get(place) !== made) return;
      box.replaceChildren(...content);
      box.style.minHeight = '';
    });
    making.set(place, made);
    return made;
  }

  function empty(place: number): void {
    const box = boxes[place];
    if (box === undefined || !making.has(place) || box.contains(document.activeElement)) return;
    making.delete(place);
    if (box.childElementCount > 0) box.style.minHeight = `${box.offsetHeight}px`;
    box.replaceChildren();
    options.emptied?.(place);
  }

  for (const box of boxes) observer.observe(box);
  return {
    boxes,
    filled: async (place) => {
      const box = boxes[place];
      if (box === undefined) return null;
      await fill(place);
      return box;
    },
    stop: () => {
      observer.disconnect();
      making.clear();
    },
  };
}
