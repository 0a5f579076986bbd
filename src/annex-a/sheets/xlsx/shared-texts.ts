import type { TextTable } from '../columns/text-table.ts';
import { nameNumber } from '../xml/names.ts';
import type { Visit } from '../xml/read-xml.ts';
import { token } from '../xml/scanner.ts';
import { TextBytes } from './text-bytes.ts';

const si = nameNumber('si');
const t = nameNumber('t');
const phonetic = nameNumber('rPh');

/** What the shared texts of a workbook are by place, for telling blank cells without looking at a text again. */
export const sharedKind = { text: 0, spaces: 1, empty: 2 } as const;

/** The texts that cells refer to by number. They stand first in the text table, in order, so a number is a place. */
export interface SharedTexts {
  readonly count: number;
  /** A `sharedKind` each. */
  readonly kinds: Uint8Array;
}

export const noSharedTexts: SharedTexts = { count: 0, kinds: new Uint8Array(0) };

/** Reads the shared texts: runs of one text joined, and how it is pronounced (`rPh`) left out. */
export function sharedTextsReader(texts: TextTable): { readonly visit: Visit; readonly shared: () => SharedTexts } {
  const text = new TextBytes();
  let kinds = new Uint8Array(1_024);
  let count = 0;
  let itemDepth = 0;
  let phoneticDepth = 0;
  let inText = false;
  const visit: Visit = (scanner, met) => {
    if (met === token.text) {
      if (inText) text.add(scanner);
    } else if (met === token.open) {
      if (scanner.name === si && itemDepth === 0) itemDepth = scanner.depth;
      else if (scanner.name === phonetic && phoneticDepth === 0) phoneticDepth = scanner.depth;
      else if (scanner.name === t && itemDepth > 0 && phoneticDepth === 0) inText = true;
    } else {
      inText = false;
      if (scanner.depth < phoneticDepth) phoneticDepth = 0;
      if (scanner.depth >= itemDepth) return;
      itemDepth = 0;
      if (count === kinds.length) {
        const more = new Uint8Array(count * 2);
        more.set(kinds);
        kinds = more;
      }
      const written = text.take();
      texts.add(written);
      kinds[count] = written === '' ? sharedKind.empty : written.trim() === '' ? sharedKind.spaces : sharedKind.text;
      count += 1;
    }
  };
  return { visit, shared: () => ({ count, kinds }) };
}
