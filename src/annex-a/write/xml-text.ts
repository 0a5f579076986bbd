/** The most characters that a cell of a workbook can hold. */
const longestText = 32_767;

// Plain texts are told from the rest by one test: nearly all are.
const special = /[^\t\n\x20\x21\x23-\x25'-;=?-\x5e\x60-\ud7ff\ue000-\ufffd]/;
const notInXml = /[^\t\n\x20-\ufffd]/g;
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text as the content or attribute of XML in a workbook. Characters that XML cannot hold are written as workbooks
 * write them (`_x0001_`), and a text that looks like such an escape is escaped itself.
 */
export function xmlText(text: string): string {
  if (!special.test(text)) return text;
  return text
    .replace(looksEscaped, '_x005F_')
    .replace(notInXml, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(loneSurrogate, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A text short enough for a cell, ended by an ellipsis where it was cut. */
export function cellText(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`;
}
