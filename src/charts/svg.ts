type Attributes = Readonly<Record<string, string | number | undefined>>;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const notAllowed = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text that is safe inside markup and attributes. Characters that XML does not allow are left out. */
export const escaped = (text: string): string =>
  text.replaceAll(notAllowed, '').replaceAll(/[&<>"']/g, (mark) => escapes[mark] ?? '');

/** A place on the picture: one decimal is finer than any screen shows, and keeps pictures comparable. */
const written = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 10) / 10) : escaped(value);

/** One element. Its content is markup; text goes through `words`. */
export function element(name: string, attributes: Attributes, content: readonly string[] = []): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${written(value)}"`],
  );
  return content.length === 0
    ? `<${name}${pairs.join('')}/>`
    : `<${name}${pairs.join('')}>${content.join('')}</${name}>`;
}

// A white edge keeps a text readable where a line crosses it.
const halo = { stroke: '#ffffff', 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };

/** A text element; a line each when there are several, the first on the baseline `y`. */
export function words(
  lines: readonly string[],
  at: {
    readonly x: number;
    readonly y: number;
    readonly anchor?: 'start' | 'middle' | 'end';
    readonly weight?: 'bold';
  },
): string {
  const attributes = { x: at.x, y: at.y, 'text-anchor': at.anchor ?? 'start', 'font-weight': at.weight, ...halo };
  if (lines.length === 1) return element('text', attributes, [escaped(lines[0] ?? '')]);
  return element(
    'text',
    attributes,
    lines.map((line, index) => element('tspan', { x: at.x, dy: index === 0 ? 0 : lineHeight }, [escaped(line)])),
  );
}

export const fontSize = 14;
export const lineHeight = 17;

/** The width of a text, roughly: charts are drawn where no font can be measured. Errs to the wide side. */
export const widthOf = (text: string): number => text.length * fontSize * 0.54;

/** The lines of a text that fit a width, broken between words; a single long word stands over. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length === 0 ? [''] : lines;
}
