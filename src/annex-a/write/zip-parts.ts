import { Zip, ZipDeflate } from 'fflate';

/** A part of a package: its name, and its text in pieces. */
export interface Part {
  readonly name: string;
  readonly text: Iterable<string>;
}

const pieceLength = 1 << 18;
// A fixed date, so that the same parts are the same bytes; without a zone, since ZIP files hold local time.
const written = '2000-01-01T00:00:00';

/** A ZIP file of parts, each packed while its text is made, so that only packed bytes stand in memory. */
export function zipParts(parts: Iterable<Part>): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const encoder = new TextEncoder();
  for (const { name, text } of parts) {
    const entry = new ZipDeflate(name, { level: 3 });
    entry.mtime = written;
    zip.add(entry);
    let piece = '';
    for (const more of text) {
      piece += more;
      if (piece.length < pieceLength) continue;
      entry.push(encoder.encode(piece));
      piece = '';
    }
    entry.push(encoder.encode(piece), true);
  }
  zip.end();
  return joined(chunks);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
