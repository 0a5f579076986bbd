import type { Framework } from '#frameworks';
import type { Block, Section } from '../document.ts';
import { keyOf, keysOf } from '../reading/titles.ts';
import { sectionsOf } from '../walk.ts';
import type { Check } from './check.ts';

type Entry = { readonly title: string; readonly page: number | null };
type Found = { readonly entry: Entry; readonly section: Section | null; readonly offset: number };

/** The contents page names sections that are not there, leaves graded ones out, or gives pages that cannot be right. */
export const contentsPage: Check = ({ reading, framework, ending, line }) => {
  const entries = reading.document.blocks.flatMap((block) => (block.kind === 'contents' ? block.entries : []));
  if (entries.length === 0 || framework === null) return [];
  const defect = (part: object, says: string) => ({
    kind: 'contents-page' as const,
    line: line(part),
    message: `${says}`,
  });
  const offsets = textBefore(reading.document.sections);
  const found = matched(entries, offsets, framework.reportOutline);
  const listed = new Set(found.map(({ section }) => section));
  const expected = (title: string) => isAmong(framework.reportOutline, title) && !isAmong(ending?.lost ?? [], title);
  const above = titlesAbove(reading.document.blocks);
  const onFirst = entries.filter(({ page }) => page === 1);
  return [
    ...(onFirst.length > 2 && onFirst[0] !== undefined
      ? [
          defect(
            onFirst[0],
            `the contents page puts ${onFirst.length} entries on page 1, where the cover is. Correct the pages.`,
          ),
        ]
      : []),
    ...backwards(entries).map((entry) =>
      defect(
        entry,
        `the contents page puts "${entry.title}" on page ${entry.page}, before the entry above it. Correct the page.`,
      ),
    ),
    ...tooClose(found).map(({ entry, pages }) =>
      defect(
        entry,
        `the contents page puts "${entry.title}" on page ${entry.page}, like the entry above it, but about ${pages} pages of text stand between them. Check the page.`,
      ),
    ),
    ...entries
      .filter(({ page }) => page === null)
      .map((entry) => defect(entry, `the entry "${entry.title}" on the contents page has no page. Add it.`)),
    ...found
      .filter(({ section, entry }) => section === null && expected(entry.title) && !above.has(keyOf(entry.title)))
      .map(({ entry }) =>
        defect(entry, `the contents page names "${entry.title}", and no such section follows. Text may be lost.`),
      ),
    // Single inspection reports list their parts only, not each judgement.
    ...[...offsets.keys()]
      .filter((section) => framework.id !== 'sif-2015' && section.judgement !== null && !listed.has(section))
      .map((section) => defect(section, `the section "${section.title}" is not on the contents page. Add it.`)),
  ];
};

const isAmong = (outline: readonly Framework['reportOutline'][number][], title: string): boolean =>
  outline.some((section) => keysOf(section).has(keyOf(title)));

/** What stands above the contents, where the later single inspection reports have their executive summary. */
function titlesAbove(blocks: readonly Block[]): ReadonlySet<string> {
  const before = blocks.slice(
    0,
    blocks.findIndex(({ kind }) => kind === 'contents'),
  );
  return new Set(before.flatMap((block) => (block.kind === 'note' ? [keyOf(block.text)] : [])));
}

function backwards(entries: readonly Entry[]): Entry[] {
  let last = 0;
  return entries.filter(({ page }) => {
    const back = page !== null && page < last;
    last = page ?? last;
    return back;
  });
}

/** Entries on the page of the entry above although well over a page of text stands between, measured by the report's own pages. */
function tooClose(found: readonly Found[]): { entry: Entry; pages: number }[] {
  const paged = found.filter(({ section, entry }) => section !== null && entry.page !== null);
  const [first, last] = [paged[0], paged.at(-1)];
  const pages = (last?.entry.page ?? 0) - (first?.entry.page ?? 0);
  const size = first === undefined || last === undefined || pages < 5 ? 0 : (last.offset - first.offset) / pages;
  if (size <= 0) return [];
  return paged.flatMap(({ entry, offset }, i) => {
    const above = paged[i - 1];
    if (above === undefined || above.entry.page !== entry.page || entry.page === 1) return [];
    const between = (offset - above.offset) / size;
    return between >= 1.4 ? [{ entry, pages: Math.round(between) }] : [];
  });
}

/** Each entry with its section: the next one of that title in the order of the report. */
function matched(
  entries: readonly Entry[],
  offsets: ReadonlyMap<Section, number>,
  outline: Framework['reportOutline'],
): Found[] {
  const known = new Map(outline.map((section) => [section.id, keysOf(section)]));
  const left = [...offsets].map(([section, offset]) => {
    const own = keyOf(section.title);
    const others = known.get(section.id ?? '');
    return { section, offset, bears: (key: string) => key === own || others?.has(key) === true };
  });
  return entries.slice(0, 300).map((entry) => {
    const key = keyOf(entry.title);
    const at = left.findIndex(({ bears }) => bears(key));
    const [taken] = at < 0 ? [] : left.splice(at, 1);
    return { entry, section: taken?.section ?? null, offset: taken?.offset ?? 0 };
  });
}

/** How much text stands before each section. */
function textBefore(sections: readonly Section[]): Map<Section, number> {
  const offsets = new Map<Section, number>();
  let length = 0;
  for (const section of sectionsOf({ sections })) {
    offsets.set(section, length);
    length += section.title.length + section.blocks.reduce((sum, block) => sum + lengthOf(block), 0);
  }
  return offsets;
}

function lengthOf(block: Block): number {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return block.text.length;
    case 'bullets':
      return block.items.reduce((sum, item) => sum + item.length, 0);
    case 'areas-for-improvement':
      return block.areas.reduce((sum, { text }) => sum + text.length, 0);
    case 'table':
      return block.rows.reduce((sum, row) => sum + row.join(' ').length, 0);
    case 'contents':
      return 0;
  }
}
