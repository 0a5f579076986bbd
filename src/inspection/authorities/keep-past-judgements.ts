import type { Framework } from '#frameworks';
import { type Change, differences, type PastJudgementFields } from '../change.ts';
import { reasonFault } from '../reason-fault.ts';
import { type FieldFault, type Refusal, refuse, refuseFields } from '../refusal.ts';
import { gradableJudgements, judgementTitle } from './gradable.ts';
import { type PastJudgement, publicationFaults } from './past-judgement.ts';

type Publication = {
  readonly publishedOn: string;
  readonly source: string;
  /** Whether a date outside the time in which the framework was in force is confirmed. */
  readonly confirmed: boolean;
};

/** The field of a form that holds the grade of one judgement. */
export const gradeField = (judgement: string): string => `grade-${judgement}`;

/**
 * Records what one report published: of each judgement its grade, those left empty not. Refused (`not-valid`) field by field: no grade
 * at all, a grade that is not on the framework's scale, a judgement of that date that is recorded already.
 */
export function recordJudgements(
  authority: { readonly id: string; readonly judgements: readonly PastJudgement[] },
  command: Publication & {
    readonly framework: Framework;
    readonly grades: ReadonlyMap<string, string>;
    readonly ids: () => string;
    readonly today: string;
  },
): readonly Change[] | Refusal {
  const { framework, publishedOn, source } = command;
  const faults: FieldFault[] = [...publicationFaults(framework, command)];
  const given = gradableJudgements(framework).flatMap(({ id }) => {
    const grade = command.grades.get(id) ?? '';
    return grade === '' ? [] : [{ id, grade }];
  });
  const [first] = gradableJudgements(framework);
  if (given.length === 0 && first !== undefined) {
    faults.push({ place: gradeField(first.id), words: 'Choose the grade of at least one judgement.' });
  }
  for (const { id, grade } of given) {
    const title = judgementTitle(framework, id);
    if (!framework.scale.some((each) => each.id === grade)) {
      faults.push({ place: gradeField(id), words: `${title}: choose a grade of this framework.` });
    }
    if (alreadyRecorded(authority.judgements, { framework: framework.id, judgement: id, publishedOn })) {
      faults.push({
        place: gradeField(id),
        words: `${title} is recorded for that date already. Correct it instead, or leave it empty here.`,
      });
    }
  }
  const refusal = refuseFields(faults);
  if (refusal !== null) return refusal;
  return given.map(({ id, grade }) => ({
    kind: 'past-judgement-recorded',
    subject: { kind: 'past-judgement', id: command.ids() },
    authorityId: authority.id,
    inspectionId: null,
    expects: null,
    before: null,
    after: {
      framework: framework.id,
      frameworkVersion: framework.version,
      judgement: id,
      grade,
      publishedOn,
      source,
    },
    reason: null,
  }));
}

type Which = Pick<PastJudgementFields, 'framework' | 'judgement' | 'publishedOn'>;

const alreadyRecorded = (known: readonly PastJudgement[], which: Which): boolean =>
  known.some(
    (each) =>
      each.framework === which.framework &&
      each.judgement === which.judgement &&
      each.publishedOn === which.publishedOn,
  );

/**
 * Corrects a recorded judgement, with a reason, decided on the version that was seen; the framework may be corrected too. Refused
 * (`not-valid`) field by field. No change at all is no change.
 */
export function correctJudgement(
  was: PastJudgement,
  others: readonly PastJudgement[],
  command: Publication & {
    readonly framework: Framework;
    readonly judgement: string;
    readonly grade: string;
    readonly seen: number;
    readonly reason: string;
    readonly today: string;
  },
): readonly Change[] | Refusal {
  const { framework, judgement, grade, publishedOn, source } = command;
  const faults: FieldFault[] = [];
  if (!gradableJudgements(framework).some(({ id }) => id === judgement)) {
    faults.push({ place: 'judgement', words: 'Choose a judgement of this framework.' });
  }
  if (!framework.scale.some(({ id }) => id === grade)) {
    faults.push({ place: 'grade', words: 'Choose a grade of this framework.' });
  }
  // A date that stays as it is was confirmed when it was recorded.
  const stays = framework.id === was.framework && publishedOn === was.publishedOn;
  faults.push(...publicationFaults(framework, { ...command, confirmed: command.confirmed || stays }));
  const kept: PastJudgementFields = {
    framework: was.framework,
    frameworkVersion: was.frameworkVersion,
    judgement: was.judgement,
    grade: was.grade,
    publishedOn: was.publishedOn,
    source: was.source,
  };
  // The version is a matter of the framework: another one of the same framework is not what is corrected.
  const frameworkVersion = framework.id === was.framework ? was.frameworkVersion : framework.version;
  const changed = differences<PastJudgementFields>(kept, {
    framework: framework.id,
    frameworkVersion,
    judgement,
    grade,
    publishedOn,
    source,
  });
  const fault = reasonFault(command.reason, 'the judgement is corrected');
  if (changed !== null && fault !== null) faults.push(fault);
  const refusal = refuseFields(faults);
  if (refusal !== null) return refusal;
  if (changed === null) return [];
  const rest = others.filter(({ id }) => id !== was.id);
  if (alreadyRecorded(rest, { framework: framework.id, judgement, publishedOn })) {
    return refuse('not-valid', 'This judgement is recorded for that date already, as another record.', 'judgement');
  }
  return [
    {
      kind: 'past-judgement-corrected',
      subject: { kind: 'past-judgement', id: was.id },
      authorityId: was.authorityId,
      inspectionId: null,
      expects: command.seen,
      ...changed,
      reason: command.reason,
    },
  ];
}
