/**
 * Breaks a text into lines of at most `width` characters: at spaces, inside a longer word after a hyphen or slash, and only where there
 * is none by cutting. Keeps the text's own line ends.
 */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(/\s+/).filter((piece) => piece !== '')) {
      const [first = '', ...rest] = cut(word, width);
      if (line === '') line = first;
      else if (line.length + 1 + first.length <= width) line += ` ${first}`;
      else {
        lines.push(line);
        line = first;
      }
      for (const piece of rest) {
        lines.push(line);
        line = piece;
      }
    }
    lines.push(line);
    return lines;
  });
}

function cut(word: string, width: number): string[] {
  const pieces: string[] = [];
  let rest = word;
  while (rest.length > width) {
    const breakAt = Math.max(rest.lastIndexOf('-', width - 1), rest.lastIndexOf('/', width - 1)) + 1;
    const end = breakAt > 0 ? breakAt : width;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
}
