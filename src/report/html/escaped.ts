const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe to stand in HTML, between tags and inside quoted attributes. Characters that HTML cannot hold become U+FFFD. */
export function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (mark) => entities[mark] ?? mark)
    .replace(/(?![\t\n\r])[\p{Control}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, '\ufffd');
}

/** Escaped text whose own line breaks are kept. */
export function escapedLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(escaped)
    .join('<br>');
}
