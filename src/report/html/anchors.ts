/** Gives each numbered paragraph the anchor `paragraph-12`, and a second paragraph of that number `paragraph-12-2`. */
export function paragraphAnchors(): (number: number) => string {
  const seen = new Map<number, number>();
  return (number) => {
    const times = (seen.get(number) ?? 0) + 1;
    seen.set(number, times);
    return times === 1 ? `paragraph-${number}` : `paragraph-${number}-${times}`;
  };
}

/** The anchor of a section by its place in the tree, counted from 1: the second section of the first is `section-1-2`. */
export function sectionAnchor(place: readonly number[]): string {
  return `section-${place.join('-')}`;
}
