type Content = Node | string | null;
type Attributes = Readonly<Record<string, string | number | boolean | null | ((event: never) => void)>>;

/**
 * One element: attributes by name (true: there, without a value; false or null: not there), listeners as `onclick` and the like, then
 * what is in it. Text is always text, never markup.
 */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key.slice(2), value as EventListener);
    else if (value === true) made.setAttribute(key, '');
    else if (value !== false && value !== null) made.setAttribute(key, String(value));
  }
  for (const part of content) if (part !== null) made.append(part);
  return made;
}

/** Markup of our own making, such as a chart, as nodes. */
export function fromMarkup(markup: string): DocumentFragment {
  const holder = document.createElement('template');
  holder.innerHTML = markup;
  return holder.content;
}

/** A number as people read it. */
export const number = (value: number): string => value.toLocaleString('en-GB');

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;
