import type { Framework, Grade, Modality, Rule } from '../model.ts';
import { allowedGrades } from './allowed.ts';
import { type NearMiss, nearMisses } from './near.ts';
import { matchReasons } from './reasons.ts';
import { gradesBestFirst, type State, states, verdictOf } from './states.ts';
import { knownOf } from './truth.ts';
import { because, namesOf } from './words.ts';

/** `strict` puts SIF-6b in force; `scope` names the judgements of the inspection (absent: the authority's, and the board when graded). */
export type Settings = { readonly strict?: boolean; readonly scope?: readonly string[] };

/** What one rule says of the one judgement it constrains. */
export type RuleAnswer = {
  readonly id: string;
  readonly judgement: string;
  readonly state: State;
  readonly modality: Modality;
  readonly source: string;
  readonly because: string;
  /** The written reason that a departure or a discretion was given. */
  readonly reason?: string;
};

/** What the rules say of one judgement: its grade, the grades still allowed (best first), and the limits one grade away. */
type JudgementAnswer = {
  readonly grade: Grade | null;
  readonly allowed: readonly Grade[];
  readonly near: readonly NearMiss[];
};

export type Evaluation = {
  readonly framework: string;
  readonly judgements: Readonly<Record<string, JudgementAnswer>>;
  readonly rules: readonly RuleAnswer[];
  /** Nothing broken, nothing undecided, and every departure, prompt, attestation and moderation has what it asks for. */
  readonly sound: boolean;
  readonly unusedReasons: readonly string[];
};

/**
 * Which grades the limiting rules still allow, and why. Never computes a grade. Reads the grades proposed, the facts declared (absent
 * is not known, never no), and the written reasons, keyed `rule` or `rule@judgement`. Answers only for ids the framework knows:
 * check input first with `checkJudgeInput`.
 */
export function evaluate(
  framework: Framework,
  grades: Readonly<Record<string, Grade>>,
  declared: Readonly<Record<string, boolean>> = {},
  reasons: Readonly<Record<string, string>> = {},
  settings: Settings = {},
): Evaluation {
  const known = knownOf(framework, grades, declared);
  const names = namesOf(framework);
  const scale = gradesBestFirst(framework);
  const scope = scopeOf(framework, grades, settings.scope);
  const inForce = (rule: Rule) => rule.setting === undefined || settings.strict === true;

  const clauses = framework.rules.map((rule) => {
    const verdict = verdictOf(rule, known, scope.has(rule.judgement), inForce(rule), scale);
    return { rule, state: verdict.state, because: because(rule, verdict, known, names) };
  });
  const answers = gravestOfEach(clauses);
  const matched = matchReasons(answers, reasons);
  const active = framework.rules.filter(inForce);

  return {
    framework: framework.id,
    judgements: Object.fromEntries(
      framework.judgements
        .filter(({ id }) => scope.has(id))
        .map(({ id }) => [
          id,
          {
            grade: grades[id] ?? null,
            allowed: allowedGrades(framework, id, active, known),
            near: nearMisses(framework, id, active, known, names),
          },
        ]),
    ),
    rules: answers.map((answer) => {
      const reason = matched.given.get(`${answer.id}@${answer.judgement}`);
      return reason === undefined ? answer : { ...answer, reason };
    }),
    sound: matched.complete && answers.every(({ state }) => !unsound.has(state)),
    unusedReasons: matched.unused,
  };
}

const unsound: ReadonlySet<State> = new Set(['broken', 'undecided', 'needs-attestation', 'needs-moderation']);

/** The judgements in scope: those named, or all of the authority's; the board's also when it has a grade. */
function scopeOf(
  framework: Framework,
  grades: Readonly<Record<string, Grade>>,
  named: readonly string[] | undefined,
): Set<string> {
  return new Set(
    framework.judgements
      .filter(
        ({ id, kind }) => (named?.includes(id) ?? kind !== 'board') || (kind === 'board' && grades[id] !== undefined),
      )
      .map(({ id }) => id),
  );
}

/** One answer for each rule and judgement: that of the clause with the gravest state, in the order of the rules. */
function gravestOfEach(clauses: readonly { rule: Rule; state: State; because: string }[]): RuleAnswer[] {
  const gravest = new Map<string, RuleAnswer>();
  for (const { rule, state, because } of clauses) {
    const key = `${rule.id}@${rule.judgement}`;
    const before = gravest.get(key);
    if (before === undefined || states.indexOf(state) < states.indexOf(before.state)) {
      gravest.set(key, {
        id: rule.id,
        judgement: rule.judgement,
        state,
        modality: rule.modality,
        source: rule.source,
        because,
      });
    }
  }
  return [...gravest.values()];
}
