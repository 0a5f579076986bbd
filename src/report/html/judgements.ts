import type { Section } from '../document.ts';
import { sectionAnchor } from './anchors.ts';
import { escaped } from './escaped.ts';
import { gradeWords } from './grade.ts';
import { titleOf } from './sections.ts';
import { tableWithHeadings } from './tables.ts';

/** All graded sections in one table, each a link to where its reasons stand; nothing when no section is graded. */
export function judgementsTable(sections: readonly Section[]): string {
  const rows = graded(sections, [], '');
  return rows.length === 0 ? '' : tableWithHeadings('Judgements in this report', ['Judgement', 'Grade'], rows);
}

function graded(sections: readonly Section[], place: readonly number[], under: string): string[][] {
  return sections.flatMap((section, i) => {
    const here = [...place, i + 1];
    // Both parts of a report judge overall effectiveness, so the part is named beside the judgement.
    const part = under === '' ? '' : `<span class="part">${escaped(under)}:</span> `;
    const row =
      section.grade === null
        ? []
        : [[`${part}<a href="#${sectionAnchor(here)}">${escaped(titleOf(section))}</a>`, gradeWords(section.grade)]];
    return [...row, ...graded(section.sections, here, section.title)];
  });
}
