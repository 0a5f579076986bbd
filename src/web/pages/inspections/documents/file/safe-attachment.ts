/** What a browser may be told that a file is. Everything else is bytes: nothing that it could show by itself, or run. */
const safeTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

/** The type under which a file is sent, by the end of its name. */
export function safeType(name: string): string {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(safeTypes, ending) ? (safeTypes[ending] ?? '') : 'application/octet-stream';
}

/**
 * A name that is safe in the header of an answer and in a folder of any system: no way to another folder, no sign that a system keeps for
 * itself, nothing that turns the direction of writing, no dot at its beginning or end.
 */
export function safeName(name: string): string {
  const safe = name
    .normalize('NFC')
    .replaceAll(/\p{C}/gu, '')
    .replaceAll(/[\\/:*?"<>|%;]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[. -]+|[. ]+$/g, '');
  // By signs, not by halves of them; what is cut off may leave a space or dot in front.
  const ending = Array.from(safe)
    .slice(-150)
    .join('')
    .replace(/^[. -]+/, '');
  return ending === '' ? 'document' : ending;
}

/** The header by which a file is saved and never shown: a plain name for old programs, the whole one for others (RFC 6266). */
export function attachment(name: string): string {
  const whole = safeName(name);
  const plain = whole.replaceAll(/[^ -~]/g, '_').replaceAll("'", '_');
  const encoded = encodeURIComponent(whole).replaceAll(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
