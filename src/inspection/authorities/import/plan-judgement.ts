import type { Framework } from '#frameworks';
import type { PastJudgementFields } from '../../change.ts';
import { overallJudgements } from '../gradable.ts';
import { outsideForce, type PastJudgement, publishedFault, sourceFault } from '../past-judgement.ts';
import { nameKey } from '../same-name.ts';
import { dateText } from './date-text.ts';
import { readGrades } from './grade-text.ts';
import { type ImportStep, nothing, type PartOfRow, wrong } from './planned-row.ts';
import type { ImportRow } from './read-import.ts';

/** What a framework is called in the table: its short title, or its id where another has the same. */
export function frameworkText(frameworks: readonly Framework[], framework: Framework): string {
  const alike = frameworks.filter(({ shortTitle }) => nameKey(shortTitle) === nameKey(framework.shortTitle));
  return alike.every(({ id }) => id === framework.id) ? framework.shortTitle : framework.id;
}

/** The framework that a cell names: of several versions the one in force on the day of the report, or else the last. */
function frameworkNamed(frameworks: readonly Framework[], text: string, publishedOn: string | null): Framework | null {
  const byId = frameworks.filter(({ id }) => nameKey(id) === nameKey(text));
  const named =
    byId.length > 0
      ? byId
      : frameworks.filter((each) => [each.shortTitle, each.title].some((name) => nameKey(name) === nameKey(text)));
  const inForce = named.filter((each) => publishedOn !== null && outsideForce(each, publishedOn) === null);
  return inForce.at(-1) ?? named.at(-1) ?? null;
}

/** What a row's last overall judgement comes to, beside those that its authority has had. `file` is the name of the table's file. */
export function planJudgement(
  said: ImportRow['said'],
  known: readonly PastJudgement[],
  about: { readonly frameworks: readonly Framework[]; readonly today: string; readonly file: string },
): PartOfRow {
  const { framework: wanted, grade, publishedOn, report } = said;
  if (wanted === '' && grade === '' && publishedOn === '') {
    return report === ''
      ? nothing
      : wrong('report', 'There is a report, but no judgement. Add the judgement, or remove the report.');
  }
  const gradable = about.frameworks.filter((each) => overallJudgements(each).length > 0);
  const date = dateText(publishedOn);
  const framework = frameworkNamed(gradable, wanted, date);
  if (framework === null) {
    const ids = [...new Set(gradable.map(({ id }) => id))].join(', ');
    return wrong('framework', `${wanted === '' ? 'Add the framework' : 'There is no such framework'}. Known: ${ids}.`);
  }
  if (grade === '') return wrong('grade', 'Add the grade of the overall judgement.');
  const grades = readGrades(framework, grade);
  if ('words' in grades) return wrong('grade', grades.words);
  if (publishedOn === '') return wrong('publishedOn', 'Add the date on which the report was published.');
  if (date === null) return wrong('publishedOn', `“${publishedOn.slice(0, 40)}” is no date. Write it as 27/3/2015.`);
  const fault = publishedFault(date, about.today);
  if (fault !== null) return wrong('publishedOn', fault);
  const source = report === '' ? `Imported from ${about.file}` : report;
  const wrongSource = sourceFault(source);
  if (wrongSource !== null) return wrong('report', wrongSource);

  const steps = grades.flatMap((given): readonly ImportStep[] => {
    const was = known.find(
      (each) => each.framework === framework.id && each.judgement === given.judgement && each.publishedOn === date,
    );
    if (was === undefined) {
      const after = {
        framework: framework.id,
        frameworkVersion: framework.version,
        ...given,
        publishedOn: date,
        source,
      };
      return [{ does: 'past-judgement-recorded', after }];
    }
    if (was.grade === given.grade) return [];
    return [
      {
        does: 'past-judgement-corrected',
        of: fieldsOf(was),
        record: was.id,
        expects: was.version,
        before: { grade: was.grade },
        after: { grade: given.grade },
      },
    ];
  });
  const outside = steps.length === 0 ? null : outsideForce(framework, date);
  return {
    steps,
    faults: [],
    warnings: outside === null ? [] : [{ column: 'publishedOn', words: `${outside} Check the date.` }],
  };
}

const fieldsOf = (was: PastJudgement): PastJudgementFields => ({
  framework: was.framework,
  frameworkVersion: was.frameworkVersion,
  judgement: was.judgement,
  grade: was.grade,
  publishedOn: was.publishedOn,
  source: was.source,
});
