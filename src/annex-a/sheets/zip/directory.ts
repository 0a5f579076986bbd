import { Fault } from '../fault.ts';

// The directory at the end of a ZIP file (APPNOTE 4.3.12–4.3.16). It alone says what the file holds: local headers are
// believed only for where the data start.

/** One file in a ZIP file, as the directory has it. */
export interface Entry {
  /** Its path, folders parted by "/". */
  readonly path: string;
  readonly encrypted: boolean;
  /** How it is packed: 0 not at all, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Where its local header starts. */
  readonly at: number;
}

const endBytes = 22;
const longestComment = 65_535;

/** What a ZIP file holds, folders left out. Truncated: the directory, which stands at the end, is not there. Too large: beyond `most` entries. */
export function zipDirectory(bytes: Uint8Array, most: number): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const { count, length, offset, before } = directoryPlace(view, end);
  if (offset + length > before) throw new Fault('damaged');
  if (count > most) throw new Fault('too-large');
  const entries: Entry[] = [];
  let at = offset;
  for (let left = count; left > 0; left -= 1) {
    if (at + 46 > before || view.getUint32(at, true) !== 0x02014b50) throw new Fault('damaged');
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const next = at + 46 + nameBytes + extraBytes + view.getUint16(at + 32, true);
    if (next > before) throw new Fault('damaged');
    const flags = view.getUint16(at + 8, true);
    const path = nameOf(bytes.subarray(at + 46, at + 46 + nameBytes), (flags & 0x800) !== 0);
    if (!path.endsWith('/')) {
      entries.push({
        path,
        encrypted: (flags & 1) === 1,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        ...sizesOf(view, at, at + 46 + nameBytes, extraBytes),
      });
    }
    at = next;
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - endBytes - longestComment);
  for (let at = view.byteLength - endBytes; at >= first; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new Fault('truncated');
}

/** Where the directory stands, by the record at its end or, in a large file, by the ZIP64 record before that. */
function directoryPlace(view: DataView, end: number) {
  const short = {
    count: view.getUint16(end + 10, true),
    length: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
    before: end,
  };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return short;
  const at = big(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== 0x06064b50) throw new Fault('damaged');
  return { count: big(view, at + 32), length: big(view, at + 40), offset: big(view, at + 48), before: at };
}

function sizesOf(view: DataView, at: number, extra: number, extraBytes: number) {
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  // Sizes too large for four bytes stand in the extra field 0x0001, in this order, those that are needed.
  for (let place = extra; place + 4 <= extra + extraBytes; ) {
    const end = place + 4 + view.getUint16(place + 2, true);
    if (view.getUint16(place, true) === 1) {
      let from = place + 4;
      sizes.forEach((size, index) => {
        if (size !== 0xffffffff || from + 8 > Math.min(end, extra + extraBytes)) return;
        sizes[index] = big(view, from);
        from += 8;
      });
    }
    place = end;
  }
  const [unpackedBytes = 0, packedBytes = 0, offset = 0] = sizes;
  return { unpackedBytes, packedBytes, at: offset };
}

function big(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 4_294_967_296;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const other = new TextDecoder('windows-1252');

/** A path. Writers that do not say it is UTF-8 mostly write it all the same; some part folders by a backslash. */
function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  let name: string;
  try {
    name = utf8.decode(bytes);
  } catch {
    if (isUtf8) throw new Fault('damaged');
    name = other.decode(bytes);
  }
  return name.replaceAll('\\', '/');
}
