const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * The text that bytes of XML in UTF-8 stand for: line ends as one character each, entities replaced, and then the
 * characters that workbooks write as `_x000D_` (ECMA-376 part 1, 22.9.2.19).
 */
export function plainText(bytes: Uint8Array, from: number, to: number): string {
  return unescaped(attributeText(bytes, from, to));
}

/** The same for an attribute whose value is no cell text: `_x000D_` stays as it is. */
export function attributeText(bytes: Uint8Array, from: number, to: number): string {
  let text = utf8.decode(bytes.subarray(from, to));
  if (text.includes('\r')) text = text.replaceAll(/\r\n?/g, '\n');
  if (text.includes('&')) text = text.replaceAll(/&(#x[0-9a-f]{1,8}|#\d{1,10}|[a-z]{2,4});/gi, entity);
  return text;
}

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return named.get(name) ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0x10ffff || code === 0 ? '\ufffd' : String.fromCodePoint(code);
}

function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Whether bytes stand for themselves: ASCII without entities, carriage returns or anything like `_x000D_`. */
export function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= 0x80 || byte === 38 || byte === 13 || (byte === 95 && bytes[at + 1] === 120)) return false;
  }
  return true;
}
