import {
  frameworks as builtIn,
  type Framework,
  hasFingerprints,
  type Judgement,
  type PlacedStatement,
  statementsFor,
} from '#frameworks';
import { gradeLabel, judgementTitle } from '#inspection';
import { type KeptWording, type Tx, wordingOf } from '#store';
import { sourceInWords } from '../source-in-words.ts';

/** The wordings that stand beside the statements of a framework: its own, and those of the framework that describes it. */
export type Wordings = ReadonlyMap<Framework, KeptWording>;

/** The frameworks whose statements describe a framework: itself, or the one its crosswalk names. */
const describing = (framework: Framework): readonly Framework[] => [
  ...new Set(
    framework.judgements.flatMap(({ id }) =>
      statementsFor(framework, id, undefined, builtIn).map((placed) => placed.framework),
    ),
  ),
];

/** The wordings that whoever asks may read beside a framework. */
export async function wordingsBeside(tx: Tx, framework: Framework): Promise<Wordings> {
  const found = new Map<Framework, KeptWording>();
  for (const each of describing(framework)) {
    const wording = await wordingOf(tx, each);
    if (wording !== null) found.set(each, wording);
  }
  return found;
}

function statementView({ statement, framework }: PlacedStatement, of: Judgement, wordings: Wordings) {
  const official = wordings.get(framework)?.words.get(statement.id) ?? statement.wording;
  return {
    id: statement.id,
    title: statement.title,
    paragraph: statement.paragraph,
    official: official ?? null,
    summary: official === undefined ? (statement.summary ?? null) : null,
    // A statement of another judgement that counts here too says so.
    from: statement.judgement === of.id ? null : judgementTitle(framework, statement.judgement),
  };
}

/** The statements of one judgement, grade by grade, best first; what opens the judgement before all grades. */
export function gradesOf(framework: Framework, judgement: Judgement, wordings: Wordings) {
  const placed = statementsFor(framework, judgement.id, undefined, builtIn);
  const byGrade = Map.groupBy(placed, ({ statement }) => statement.grade);
  const inOrder = [null, ...[...framework.scale].sort((a, b) => a.number - b.number).map(({ id }) => id)];
  return inOrder.flatMap((grade) => {
    const statements = byGrade.get(grade);
    if (statements === undefined) return [];
    return {
      grade,
      label: grade === null ? 'What it is about' : gradeLabel(framework, grade),
      statements: statements.map((one) => statementView(one, judgement, wordings)),
    };
  });
}

/** Whose words stand beside the titles: of each framework, the source and terms of its wording, or that there is none to read. */
export const attributionsOf = (framework: Framework, wordings: Wordings, isLoaded: boolean) =>
  describing(framework).map((each) => {
    const kept = wordings.get(each);
    return {
      framework: each.shortTitle,
      id: each.id,
      version: each.version,
      source: sourceInWords(each.source),
      terms: each.source.terms,
      kept:
        kept === undefined
          ? null
          : { source: kept.source, terms: kept.terms, intact: kept.intact, importedAt: kept.importedAt },
      // A framework that was loaded speaks for itself; Bestfit's own titles stand for those it brings.
      isOfFile: isLoaded && each === framework,
      canImport: !(isLoaded && each === framework) && hasFingerprints(each) && kept?.intact !== true,
    };
  });
