import type { Section } from '../document.ts';
import { sectionsOf } from '../walk.ts';
import type { Check } from './check.ts';
import type { Evidence } from './evidence.ts';

/** A section that should carry a grade has none in its heading, or a row of the record has an empty cell. */
export const missingGrade: Check = (evidence) => {
  const { reading, record, line, name } = evidence;
  const said = gradedInWords(evidence);
  return [
    ...[...sectionsOf(reading.document)]
      .filter((section) => section.judgement !== null && section.grade === null && !said.has(section))
      .map((section) => ({
        kind: 'missing-grade' as const,
        line: line(section),
        message: `the section on ${name(section.judgement ?? '')} has no grade in its heading. Add the grade line.`,
      })),
    ...(record?.rows ?? [])
      .filter(({ grade }) => grade === null)
      .map(({ cells, label }) => ({
        kind: 'missing-grade' as const,
        line: line(cells),
        message: `the record's row "${label}" has no grade. Fill it in.`,
      })),
  ];
};

/** Single inspection reports may give a grade in the opening sentence alone; those of 2012 have a grade line everywhere. */
function gradedInWords({ framework, judgements }: Evidence): ReadonlySet<Section | null> {
  const said = framework?.id === 'sif-2015' ? judgements.filter(({ opening }) => opening !== null) : [];
  return new Set(said.map(({ section }) => section));
}
