import type { Framework } from '#frameworks';
import { isOnScale } from '../reading/on-scale.ts';
import type { Check } from './check.ts';

/** A judgement is given a grade that its framework does not have: "adequate" in 2015, "requires improvement" in 2012. */
export const gradeOffScale: Check = ({ judgements, framework, line, name }) => {
  if (framework === null) return [];
  const scale = framework.scale.map(({ label }) => label).join(', ');
  return judgements.flatMap(({ id, body, record, opening, grade, section, recordedBy }) => {
    const off = (printed: string | null) => printed !== null && !isOnScale(printed, framework);
    const places = [
      { place: 'the heading', printed: body, part: section },
      { place: 'the record', printed: record, part: recordedBy },
      // Beside a grade of the scale an opening sentence that says something else is a mismatch, and told as one.
      { place: 'the opening sentence', printed: grade === null ? opening : null, part: section },
    ].filter(({ printed }) => off(printed));
    const [first] = places;
    if (first === undefined) return [];
    const words = first.printed?.replace('-', ' ');
    const where = places.map(({ place }) => place).join(' and ');
    return [
      {
        kind: 'grade-off-scale',
        line: line(first.part),
        message: `${name(id)}: ${where} ${places.length === 1 ? 'says' : 'say'} ${words}, which is no grade of the framework of ${yearOf(framework)} and means none of its grades (${scale}). Find out which grade was given.`,
      },
    ];
  });
};

const yearOf = ({ id }: Framework): string => id.slice(-4);
