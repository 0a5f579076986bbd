import { evaluate, type RuleAnswer } from '#frameworks';
import { type AreaRead, areasForImprovement } from './areas.ts';
import { evidenceOf } from './defects/evidence.ts';
import { checkReport } from './defects/index.ts';
import { type ContextFigure, contextFigures } from './figures/context.ts';
import type { Defect, Reading } from './reading/reading.ts';
import { paragraphsOf } from './walk.ts';

/** The grades of one judgement from the places that give it; `grade` is the first of body, record and opening that the framework has. */
type Grades = {
  readonly grade: string | null;
  readonly body: string | null;
  readonly opening: string | null;
  readonly record: string | null;
};

/** A grade one step from here would make a limiting rule hold. */
type NearMiss = { readonly judgement: string; readonly rule: string; readonly because: string };

/** All that is answered about one report. Dates are ISO 8601, lines count from 1 (0: nowhere in particular), null is not said. */
export type Answer = {
  readonly authority: string | null;
  readonly framework: string | null;
  readonly inspectionDates: readonly (readonly [from: string, to: string])[];
  readonly published: string | null;
  readonly inspector: string | null;
  readonly judgements: Readonly<Record<string, Grades>>;
  readonly paragraphs: number;
  readonly areasForImprovement: readonly AreaRead[];
  readonly context: readonly ContextFigure[];
  readonly defects: readonly Defect[];
  /** What the limiting rules say of the grades read. No fact is declared, so what hangs on one stays undecided. */
  readonly rules: readonly RuleAnswer[];
  readonly nearMisses: readonly NearMiss[];
};

/** What a report says, what is wrong with it as a text, and what the limiting rules say of its grades. */
export function answer(reading: Reading): Answer {
  const { document } = reading;
  const evidence = evidenceOf(reading);
  const { judgements, framework } = evidence;
  const grades = Object.fromEntries(judgements.flatMap(({ id, grade }) => (grade === null ? [] : [[id, grade]])));
  const evaluation = framework === null ? null : evaluate(framework, grades, {}, {});
  return {
    authority: document.cover.authority,
    framework: document.framework,
    inspectionDates: document.cover.inspectionDates,
    published: document.cover.published,
    inspector: document.cover.inspector,
    judgements: Object.fromEntries(
      judgements.map(({ id, grade, body, opening, record }) => [id, { grade, body, opening, record }]),
    ),
    paragraphs: [...paragraphsOf(document)].length,
    areasForImprovement: areasForImprovement(document),
    context: contextFigures(document),
    defects: checkReport(evidence),
    rules: (evaluation?.rules ?? []).filter(({ state }) => state !== 'silent' && state !== 'note'),
    nearMisses: Object.entries(evaluation?.judgements ?? {}).flatMap(([judgement, { near }]) =>
      near.map(({ rule, because }) => ({ judgement, rule, because })),
    ),
  };
}

/** Whether a report has anything wrong: a defect of any kind, or a limiting rule that its grades break. */
export function isFaulty({ defects, rules }: Answer): boolean {
  return defects.length > 0 || rules.some(({ state }) => state === 'broken');
}

const graveKinds: ReadonlySet<Defect['kind']> = new Set([
  'grade-mismatch',
  'grade-off-scale',
  'grade-line',
  'missing-judgement',
  'text-ends',
  'missing-grade',
  'not-recorded',
  'repeated-section',
]);

/** Whether a defect puts a grade in doubt, rather than the text around it. */
export function isGrave({ kind }: Defect): boolean {
  return graveKinds.has(kind);
}
