import { writtenDate } from '#calendar';
import type { Framework } from '#frameworks';
import type { PastJudgementFields } from '../change.ts';
import { dateFault, dateOf } from '../date-fault.ts';
import type { FieldFault } from '../refusal.ts';

/** A published judgement as it is kept. */
export type PastJudgement = PastJudgementFields & {
  readonly id: string;
  readonly authorityId: string;
  readonly version: number;
};

/** What is wrong with when a report was published. `today` is ISO 8601. */
export function publishedFault(publishedOn: string, today: string): string | null {
  const fault = dateFault(publishedOn, 'The date of publication');
  if (fault !== null) return fault;
  return publishedOn > today ? 'The date of publication must not be in the future.' : null;
}

const written = (date: string): string => {
  const parsed = dateOf(date);
  return parsed === null ? date : writtenDate(parsed);
};

/** What to ask of a date outside the time in which the framework was in force; null within it. Reports come out some weeks after it. */
export function outsideForce({ shortTitle, inForce }: Framework, publishedOn: string): string | null {
  const { from, to } = inForce;
  const early = from !== null && publishedOn < from;
  const late = to !== null && publishedOn > to;
  if (!early && !late) return null;
  const time = `${from === null ? '' : ` from ${written(from)}`}${to === null ? '' : ` until ${written(to)}`}`;
  return `${shortTitle} was in force${time}, and ${written(publishedOn)} is ${early ? 'before' : 'after'} that time.`;
}

/** What is wrong with a report's title or address. */
export function sourceFault(source: string): string | null {
  if (source === '') return 'Enter the title or the address of the published report.';
  return source.length > 500 ? 'The title or address must be 500 characters or fewer.' : null;
}

/** What is wrong with a publication as a form gives it, field by field; a date outside the framework's time must be confirmed. */
export function publicationFaults(
  framework: Framework,
  given: {
    readonly publishedOn: string;
    readonly source: string;
    readonly confirmed: boolean;
    readonly today: string;
  },
): readonly FieldFault[] {
  const faults: FieldFault[] = [];
  const fault = publishedFault(given.publishedOn, given.today);
  if (fault !== null) faults.push({ place: 'publishedOn', words: fault });
  else {
    const outside = outsideForce(framework, given.publishedOn);
    if (outside !== null && !given.confirmed) {
      faults.push({ place: 'confirmed', words: `${outside} Correct the date, or confirm that it is right.` });
    }
  }
  const source = sourceFault(given.source);
  if (source !== null) faults.push({ place: 'source', words: source });
  return faults;
}
