import { Fault } from '../fault.ts';
import { type Encoding, shownEncoding, toUtf8 } from '../text/encoding.ts';
import { nameNumber } from './names.ts';
import { token, XmlScanner } from './scanner.ts';

const choice = nameNumber('Choice');
const headBytes = 256;
const declared: ReadonlyMap<string, Encoding> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['us-ascii', 'utf-8'],
  ['ascii', 'utf-8'],
  ['utf-16', 'utf-8'],
  ['iso-8859-1', 'windows-1252'],
  ['windows-1252', 'windows-1252'],
]);

/** What to do at every start, end and text. */
export type Visit = (scanner: XmlScanner, met: number) => void;

/**
 * Reads a part of a workbook that `unpack` gives piece by piece. What stands under `mc:Choice` is left out: the writer
 * offers it to those who know an extension, and the same in plain terms under `mc:Fallback` (ECMA-376 part 3).
 */
export function readXml(unpack: (take: (bytes: Uint8Array) => void) => void, visit: Visit): void {
  const scanner = new XmlScanner();
  let choiceDepth = 0;
  const scan = (bytes: Uint8Array) => {
    if (bytes.length === 0) return;
    scanner.push(bytes);
    for (let met = scanner.next(); met !== token.more; met = scanner.next()) {
      if (choiceDepth > 0) {
        if (scanner.depth < choiceDepth) choiceDepth = 0;
      } else if (met === token.open && scanner.name === choice) choiceDepth = scanner.depth;
      else visit(scanner, met);
    }
  };
  let head: Uint8Array | null = new Uint8Array(0);
  let convert = toUtf8('utf-8');
  const begin = (bytes: Uint8Array) => {
    const shown = shownEncoding(bytes);
    convert = toUtf8(shown?.encoding ?? declaredEncoding(bytes));
    head = null;
    scan(convert(bytes.subarray(shown?.mark ?? 0)));
  };
  unpack((bytes) => {
    if (head === null) scan(convert(bytes));
    else {
      const joined: Uint8Array = new Uint8Array(head.length + bytes.length);
      joined.set(head);
      joined.set(bytes, head.length);
      head = joined;
      if (joined.length >= headBytes) begin(joined);
    }
  });
  if (head !== null) begin(head);
  scanner.finish();
}

/** The encoding that the XML declaration names. One in UTF-16 is known by its bytes before: what can be read here is not. */
function declaredEncoding(bytes: Uint8Array): Encoding {
  const start = String.fromCharCode(...bytes.subarray(0, headBytes));
  const name = /^<\?xml[^>]*\bencoding\s*=\s*["']([^"']+)["']/.exec(start)?.[1];
  const encoding = declared.get((name ?? 'utf-8').toLowerCase());
  if (encoding === undefined) throw new Fault('damaged');
  return encoding;
}
