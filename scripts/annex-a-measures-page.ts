// Writes docs/annex-a-measures.md: every measure and every line of the area section, from the lists that the code runs.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defaultSettings } from '../src/annex-a/checks/settings.ts';
import { editionIds } from '../src/annex-a/editions/model.ts';
import { type AreaSource, areaLines } from '../src/annex-a/measures/area/lines.ts';
import { type Measure, measureGroups } from '../src/annex-a/measures/measure.ts';
import { measures } from '../src/annex-a/measures/measures.ts';

const file = resolve(import.meta.dirname, '..', 'docs', 'annex-a-measures.md');

/** The page, as it should stand in the repository. */
export function annexAMeasuresPage(): string {
  const groups = Object.entries(measureGroups).map(([group, title]) => {
    const rows = measures.filter((measure) => measure.group === group).map(row);
    return `## ${title}\n\n| id | what | unit | of whom, or of what | standard and its source | lists and columns | editions |\n|---|---|---|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  const lines = areaLines.map(
    ({ id, title, unit, source }) => `| ${id} | ${cell(title)} | ${unit} | ${cell(sourceInWords(source))} |`,
  );
  return `# Measures of Annex A

What Bestfit works out from the lists: ${measures.length} measures. This page is written by \`scripts/annex-a-measures-page.ts\` from the measures themselves; do not edit it.

How to read it:

- A **count** counts each child once; where a child has several rows, the latest stands for the child. A row without an id is taken for a child of its own, and the answer says so.
- A **share** is per cent of the rows in “of whom”, which is all there is in its denominator. What cannot be told for a row (a blank cell, one that cannot be read, “unknown”) is left out and counted, with the reason. Where a blank date means that something was not done, the row stays in.
- “**At the reference date**”: begun, and not ended on that day or before it. Ends on the day itself are ends.
- **Working days** leave out Saturdays, Sundays and the bank holidays of England and Wales; the first day is not counted. **Months** are calendar months, to the same day of the month.
- Bands of length in days: three months are 91 days, six 182, a year 365, two years 730. Shares of two years and the like go by the calendar.
- A measure that no list holds takes a value that is entered. A measure whose edition does not ask for a column says so.
- **For publication**, counts from 1 to 5 are left out, and every number that would give one away; 0 stays, since it tells of nobody.

${groups.join('\n')}
## The section on the local authority area

| line | what | unit | where it comes from |
|---|---|---|---|
${lines.join('\n')}
`;
}

const cell = (text: string) => text.replaceAll('|', '\\|');

function row(measure: Measure): string {
  const { id, title, note, unit, of, never } = measure;
  const standard = measure.standard(defaultSettings);
  const held = standard === null ? '–' : `${standard.value} ${standard.unit}: ${standard.source}`;
  const what = [title, never === null ? '' : `Not in the lists: ${never}.`, note]
    .filter(Boolean)
    .join('. ')
    .replaceAll('..', '.');
  const editions =
    never !== null ? 'none' : measure.editions.length === editionIds.length ? 'both' : measure.editions.join(', ');
  return `| \`${id}\` | ${cell(what)} | ${unit} | ${cell(of)} | ${cell(held)} | ${cell(columnsOf(measure))} | ${editions} |`;
}

/** The lists and the keys of their columns; one of several where one is enough. */
function columnsOf({ needs, either, list }: Measure): string {
  const lists = Object.entries(needs).map(([no, keys = []]) => {
    const names = list === Number(no) && either.length > 0 ? [...keys, either.join(' or ')] : keys;
    return `${no}${names.length > 0 ? `: ${names.join(', ')}` : ''}`;
  });
  return lists.length === 0 ? '–' : lists.join(' · ');
}

function sourceInWords(source: AreaSource): string {
  switch (source.kind) {
    case 'entered':
      return `entered, from ${source.where}`;
    case 'measure': {
      const share = source.share ? `; share from \`${source.share.measure}\`, of ${source.share.of}` : '';
      return `\`${source.measure}\`${share}`;
    }
    case 'not-in-lists': {
      const near = source.near === null ? '' : `; what comes near is \`${source.near}\``;
      return `entered: ${source.because}${near}`;
    }
  }
}

if (import.meta.main) {
  writeFileSync(file, annexAMeasuresPage());
  process.stdout.write(`${file}\n`);
}
