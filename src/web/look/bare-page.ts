import type { ProblemWords } from './problem-words.ts';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A problem page that stands on nothing, no template and no stylesheet: for when those are what failed, or are not reached yet. */
export function barePage(words: ProblemWords, reference: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escaped(words.title)} – Bestfit</title><meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><main><h1>${escaped(words.title)}</h1>
<p>${escaped(words.happened)}</p>
<p>${escaped(words.toDo)}</p>
<p>Reference: <strong>${escaped(reference)}</strong></p>
<p><a href="/">Bestfit: first page</a></p></main></body>
</html>
`;
}
