// Footnote marks, markup and bullets: what stands among a document's words but is none of them. Everything is replaced by as many
// other characters, so that an offset in the cleaned text is an offset in the document.

/** Stands where a mark was that did not part two words; the official text is read without it. */
export const filler = '\u2060';

/** A bullet at the beginning of a line, with the space after it. */
export const bullet = /^[ \t>|]*(?:[-–—•■▪●◦‣·*+\uf0a7\uf0b7]+[ \t\u00a0]+|o[ \t]+|\(?[a-z]\)[ \t]+)/;

/** The text with footnote marks, markup and lettered bullets blanked out. */
export function withoutMarks(text: string): string {
  const fill = (match: string): string => filler.repeat(match.length);
  const space = (match: string): string => match.replace(/[^\r\n\f]/g, ' ');
  return (
    text
      .replace(/<sup>[\s\d,*]{0,12}<\/sup>/gi, fill)
      .replace(/<\/?(?:p|br|hr|div|li|ul|ol|td|th|tr|table|thead|tbody|h[1-6])\b[^<>]{0,200}>/gi, space)
      .replace(/<\/?(?:a|b|i|u|em|strong|span|font|sup|sub)\b[^<>]{0,200}>/gi, fill)
      .replace(/&(?:rsquo|lsquo|apos|#8217|#8216|#39);/gi, (match) => `'${filler.repeat(match.length - 1)}`)
      .replace(/&(?:[a-z]{2,8}|#\d{1,5}|#x[0-9a-f]{1,4});/gi, space)
      .replace(/\[\^?\d{1,3}\](?!\()|\^\d{1,3}\^?/g, fill)
      .replace(/\]\([^()\s]{0,300}\)/g, fill)
      // A soft hyphen at a line end parts a word there; elsewhere it is nothing.
      .replace(/\u00ad(?=[ \t]*[\r\n])/g, '-')
      .replace(/[\u00b9\u00b2\u00b3\u2070-\u2079\u00ad]+/g, fill)
      .replace(/^[ \t]*(?:o|\(?[a-z]\))(?=[ \t]+\S)/gm, (match) => match.replace(/[^ \t]/g, '•'))
  );
}
