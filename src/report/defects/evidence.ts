import type { Framework } from '#frameworks';
import { type Ending, endingOf } from '../reading/ending.ts';
import { frameworkOf, type JudgementRead, readJudgements } from '../reading/judgements.ts';
import { gradedOnScale } from '../reading/on-scale.ts';
import { lineOf, type Reading } from '../reading/reading.ts';
import { type RecordRead, readRecord } from '../reading/record.ts';

/** What the checks look at: a reading, and what has been worked out of it once for all of them. */
export type Evidence = {
  readonly reading: Reading;
  readonly framework: Framework | null;
  /** Each with a grade of the framework's scale or none, whatever was printed. */
  readonly judgements: readonly JudgementRead[];
  readonly record: RecordRead | null;
  /** Where the text ends too early, so that what is lost that way is told once. */
  readonly ending: Ending | null;
  readonly line: (part: object | null | undefined) => number;
  /** The name of a judgement with its part: "Staying safe (looked after)". */
  readonly name: (judgement: string) => string;
};

/** What a reading says, for the checks and for the answer. */
export function evidenceOf(reading: Reading): Evidence {
  const { document } = reading;
  const framework = frameworkOf(document);
  const record = framework === null ? null : readRecord(document, framework);
  return {
    reading,
    framework,
    judgements: readJudgements(document, framework, record).map((read) => gradedOnScale(read, framework)),
    record,
    ending: framework === null ? null : endingOf(document, framework),
    line: (part) => lineOf(reading, part),
    name: (id) => {
      const title = framework?.judgements.find((judgement) => judgement.id === id)?.title ?? id;
      const part = id.startsWith('safeguarding/')
        ? ' (safeguarding)'
        : id.startsWith('looked-after/')
          ? ' (looked after)'
          : '';
      return `${title}${part}`;
    },
  };
}
