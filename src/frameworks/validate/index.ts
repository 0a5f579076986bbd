import type { Framework } from '../model.ts';
import { cycles } from './cycles.ts';
import { duplicates } from './duplicates.ts';
import type { Check, Fault } from './fault.ts';
import { gradesOffTheScale } from './grades-off-the-scale.ts';
import { impossibleRules } from './impossible-rules.ts';
import { periods } from './periods.ts';
import { faultsOfShape } from './shape.ts';
import { unknownReferences } from './unknown-references.ts';

const checks: readonly Check[] = [duplicates, unknownReferences, gradesOffTheScale, cycles, periods, impossibleRules];

/**
 * Reads a framework from parsed JSON, through the same checks as the built-in ones. Answers the framework, or every fault found:
 * first those of the shape, and only when that is right those of the meaning.
 */
export function readFramework(
  json: unknown,
): { framework: Framework; faults: [] } | { framework: null; faults: Fault[] } {
  const shapeFaults = faultsOfShape(json);
  if (shapeFaults.length > 0) return { framework: null, faults: shapeFaults };
  const framework = json as Framework;
  const faults = checks.flatMap((check) => check(framework));
  return faults.length > 0 ? { framework: null, faults } : { framework, faults: [] };
}
