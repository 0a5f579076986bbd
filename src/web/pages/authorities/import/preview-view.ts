import type { Framework } from '#frameworks';
import {
  frameworkOf,
  gradeLabel,
  type ImportStep,
  importColumns,
  judgementTitle,
  type PastJudgement,
  type PlannedRow,
} from '#inspection';
import { written } from '../written.ts';

type Entry = { readonly what: string; readonly before: string | null; readonly after: string | null };

const judgementWhat = (
  frameworks: readonly Framework[],
  of: Pick<PastJudgement, 'framework' | 'frameworkVersion' | 'judgement' | 'publishedOn'>,
): string => {
  const framework = frameworkOf(frameworks, of);
  const title = judgementTitle(framework, of.judgement);
  return `${title}, ${framework?.shortTitle ?? of.framework}, ${written(of.publishedOn)}`;
};

/** What one step changes, before and after. */
function entriesOf(step: ImportStep, frameworks: readonly Framework[]): readonly Entry[] {
  switch (step.does) {
    case 'authority-added':
      return [
        { what: 'Name', before: null, after: step.after.name },
        { what: 'Region', before: null, after: step.after.region },
      ];
    case 'authority-changed':
      return (['name', 'region'] as const).flatMap((field) => {
        const { [field]: after } = step.after;
        if (after === undefined) return [];
        return [{ what: field === 'name' ? 'Name' : 'Region', before: step.before[field] ?? null, after }];
      });
    case 'leader-added':
      return [{ what: 'Director', before: null, after: `${step.after.name}, since ${written(step.after.since)}` }];
    case 'leader-changed':
      return [
        ...(step.after.since === undefined
          ? []
          : [
              {
                what: `Director ${step.name}, since`,
                before: written(step.before.since ?? null),
                after: written(step.after.since),
              },
            ]),
        ...(step.after.until === undefined
          ? []
          : [
              {
                what: `Director ${step.name}, last day in post`,
                before: written(step.before.until ?? null),
                after: written(step.after.until),
              },
            ]),
      ];
    case 'past-judgement-recorded': {
      const grade = gradeLabel(frameworkOf(frameworks, step.after), step.after.grade);
      return [{ what: judgementWhat(frameworks, step.after), before: null, after: `${grade} (${step.after.source})` }];
    }
    case 'past-judgement-corrected': {
      const framework = frameworkOf(frameworks, step.of);
      return [
        {
          what: judgementWhat(frameworks, step.of),
          before: gradeLabel(framework, step.before.grade ?? ''),
          after: gradeLabel(framework, step.after.grade ?? ''),
        },
      ];
    }
  }
}

/** What an import would do, as its preview shows it. */
export function previewView(plan: readonly PlannedRow[], frameworks: readonly Framework[]) {
  const of = (outcome: PlannedRow['outcome']) => plan.filter((row) => row.outcome === outcome);
  const shown = (rows: readonly PlannedRow[]) =>
    rows.map((row) => ({
      number: row.number,
      code: row.code,
      name: row.name,
      entries: row.steps.flatMap((step) => entriesOf(step, frameworks)),
    }));
  const cells = (rows: readonly PlannedRow[], kind: 'faults' | 'warnings') =>
    rows.flatMap((row) =>
      row[kind].map(({ column, words }) => ({
        row: row.number,
        code: row.code,
        column: importColumns[column].heading,
        words,
      })),
    );
  return {
    wrong: cells(of('wrong'), 'faults'),
    warnings: cells(plan, 'warnings'),
    added: shown(of('new')),
    changed: shown(of('changed')),
    unchanged: of('unchanged').map(({ code, name }) => `${name} (${code})`),
  };
}
