import type { Section } from '../document.ts';
import { sectionAnchor } from './anchors.ts';
import { blockHtml, type Surroundings } from './blocks.ts';
import { escaped, escapedLines } from './escaped.ts';
import { gradeWords } from './grade.ts';

/** A section with all under it. Its heading is one level below the heading it stands under; the page's own is level 1. */
export function sectionHtml(section: Section, place: readonly number[], anchor: Surroundings['anchor']): string {
  const id = sectionAnchor(place);
  const title = titleOf(section);
  const grade = section.grade === null ? [] : [`<p class="graded">Grade: ${gradeWords(section.grade)}</p>`];
  return [
    `<section aria-labelledby="${id}">`,
    heading(place.length + 1, id, escapedLines(title)),
    ...grade,
    ...section.blocks.map((block) => blockHtml(block, { heading: title, anchor })),
    ...section.sections.map((child, i) => sectionHtml(child, [...place, i + 1], anchor)),
    '</section>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function heading(level: number, id: string, title: string): string {
  // HTML ends at six levels; assistive technology does not.
  return level <= 6
    ? `<h${level} id="${id}" tabindex="-1">${title}</h${level}>`
    : `<p id="${id}" tabindex="-1" role="heading" aria-level="${level}" class="deep">${title}</p>`;
}

/** The list of sections that links to each, nested as they are. */
export function contentsHtml(sections: readonly Section[], place: readonly number[] = []): string {
  if (sections.length === 0) return '';
  const items = sections.map((section, i) => {
    const here = [...place, i + 1];
    const link = `<a href="#${sectionAnchor(here)}">${escaped(titleOf(section))}</a>`;
    const below = contentsHtml(section.sections, here);
    return below === '' ? `<li>${link}</li>` : `<li>${link}\n${below}\n</li>`;
  });
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

/** The title, or words in its place: a link and a heading must have a name. */
export function titleOf({ title }: Section): string {
  return title.trim() === '' ? 'Section without a title' : title;
}
