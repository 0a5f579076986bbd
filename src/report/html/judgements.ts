import type { Section } from '../document.ts';
import { sectionAnchor } from './anchors.ts';
import { escaped } from './escaped.ts';
import { gradeWords } from './grade.ts';
import { titleOf } from './sections.ts';
import { type Row, tableWithHeadings } from './tables.ts';

/** All graded sections in one table, each a link to where its reasons stand; nothing when no section is graded. */
export function judgementsTable(sections: readonly Section[]): string {
  const rows = [...graded(sections, []), ...sections.flatMap((section, i) => below(section, [i + 1]))];
  return rows.length === 0 ? '' : tableWithHeadings('Judgements in this report', ['Judgement', 'Grade'], rows);
}

/** The rows under one heading: both parts of a report judge overall effectiveness, so the part stands over its judgements. */
function below(section: Section, place: readonly number[]): Row[] {
  const rows = graded(section.sections, place);
  return [
    ...(rows.length === 0 ? [] : [{ heading: escaped(titleOf(section)) }, ...rows]),
    ...section.sections.flatMap((child, i) => below(child, [...place, i + 1])),
  ];
}

function graded(sections: readonly Section[], place: readonly number[]): Row[] {
  return sections.flatMap((section, i) => {
    const link = `<a href="#${sectionAnchor([...place, i + 1])}">${escaped(titleOf(section))}</a>`;
    return section.grade === null ? [] : [{ cells: [link, gradeWords(section.grade)] }];
  });
}
