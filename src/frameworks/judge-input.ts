import { findFramework } from './builtin.ts';
import { gradeHint } from './grade-hint.ts';
import { InputError } from './input-error.ts';
import type { Framework, Grade } from './model.ts';
import { suggestion } from './nearest.ts';
import { quoted } from './quoted.ts';

/** Grades proposed, facts declared (`findings` in files) and reasons written, all known to the framework. */
export type JudgeInput = {
  readonly framework: Framework;
  readonly scope?: readonly string[];
  readonly grades: Readonly<Record<string, Grade>>;
  readonly findings: Readonly<Record<string, boolean>>;
  readonly reasons: Readonly<Record<string, string>>;
};

const keys = ['framework', 'scope', 'grades', 'findings', 'reasons'];

/**
 * Reads what `bestfit judge` is given: `{ framework, scope?, grades, findings?, reasons? }`. `own` is a framework from a user's file,
 * used in place of a built-in one. Anything unknown is an InputError that says what, where, and the nearest known.
 */
export function readJudgeInput(json: unknown, own?: Framework): JudgeInput {
  const input = object(json, 'The file', 'Write { "framework": …, "grades": { judgement: grade } }.');
  for (const key of Object.keys(input)) {
    if (!keys.includes(key)) throw unknown('key', key, keys, 'in the file');
  }
  const framework = frameworkOf(input.framework, own);
  if (framework.judgements.every(({ kind }) => kind === 'section')) {
    throw new InputError(`“${framework.id}” is for self-evaluation and gives no grades, so there is nothing to judge.`);
  }
  const scope = scopeOf(input.scope, framework);
  return {
    framework,
    ...(scope === undefined ? {} : { scope }),
    grades: gradesOf(input.grades, framework),
    findings: findingsOf(input.findings, framework),
    reasons: reasonsOf(input.reasons, framework),
  };
}

function frameworkOf(id: unknown, own: Framework | undefined): Framework {
  if (own !== undefined) {
    if (id === undefined || id === own.id) return own;
    throw new InputError(`The file names the framework ${quoted(id)}, but the framework file given is “${own.id}”.`);
  }
  if (typeof id === 'string') return findFramework(id);
  throw new InputError(
    id === undefined
      ? 'The file names no framework. Add "framework", for example "sif-2015".'
      : `"framework" is ${quoted(id)}, which is no text. Write an id, for example "sif-2015".`,
  );
}

function scopeOf(value: unknown, framework: Framework): string[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || value.length === 0) {
    throw new InputError(
      '"scope" must be a list of judgements, for example ["lscb"]. Leave it out for the whole authority.',
    );
  }
  return value.map((id: unknown) => judgement(id, framework, 'in "scope"'));
}

function gradesOf(value: unknown, framework: Framework): Record<string, Grade> {
  const entries = Object.entries(
    object(value, '"grades"', 'Write { judgement: grade }, and {} where none is given yet.'),
  );
  return Object.fromEntries(
    entries.map(([id, grade]) => {
      judgement(id, framework, 'in "grades"');
      if (framework.judgements.find((known) => known.id === id)?.kind === 'section') {
        throw new InputError(
          `“${framework.id}” is for self-evaluation and gives no grades, so “${id}” cannot have one.`,
        );
      }
      return [id, gradeOf(grade, id, framework)];
    }),
  );
}

function gradeOf(grade: unknown, judged: string, framework: Framework): Grade {
  const scale = framework.scale.map(({ id }) => id);
  if (typeof grade === 'string' && scale.includes(grade)) return grade;
  throw new InputError(
    `${quoted(grade)}, given for “${judged}” in "grades", is not on the scale of ${framework.id}. ${gradeHint(typeof grade === 'string' ? grade : '', scale)}`,
  );
}

function findingsOf(value: unknown, framework: Framework): Record<string, boolean> {
  const ids = framework.facts.map(({ id }) => id);
  const entries = Object.entries(
    object(value === undefined ? {} : value, '"findings"', 'Write { fact: true or false }.'),
  );
  return Object.fromEntries(
    entries.map(([id, declared]) => {
      if (!ids.includes(id)) throw unknown('fact', id, ids, 'in "findings"');
      if (typeof declared !== 'boolean') {
        throw new InputError(
          `The fact “${id}” in "findings" is ${quoted(declared)}. Declare it true or false, or leave it out.`,
        );
      }
      return [id, declared];
    }),
  );
}

function reasonsOf(value: unknown, framework: Framework): Record<string, string> {
  const ids = [...new Set(framework.rules.map(({ id }) => id))];
  const entries = Object.entries(
    object(value === undefined ? {} : value, '"reasons"', 'Write { rule: text } or { "rule@judgement": text }.'),
  );
  return Object.fromEntries(
    entries.map(([key, text]) => {
      const [rule = '', judged] = key.split(/@(.*)/s);
      if (!ids.includes(rule)) throw unknown('rule', rule, ids, 'in "reasons"');
      const constrained = framework.rules.filter(({ id }) => id === rule).map((row) => row.judgement);
      if (judged !== undefined && !constrained.includes(judged)) {
        throw new InputError(
          `Rule ${rule} does not constrain ${quoted(judged)} (in "reasons"). ${suggestion(judged, constrained)} It constrains: ${[...new Set(constrained)].join(', ')}.`,
        );
      }
      if (typeof text !== 'string') throw new InputError(`The reason for ${quoted(key)} in "reasons" must be a text.`);
      return [key, text];
    }),
  );
}

function judgement(id: unknown, framework: Framework, where: string): string {
  const ids = framework.judgements.map((known) => known.id);
  if (typeof id === 'string' && ids.includes(id)) return id;
  throw unknown('judgement', id, ids, where);
}

function object(value: unknown, what: string, advice: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new InputError(`${what} must be a JSON object. ${advice}`);
}

const unknown = (what: string, value: unknown, known: readonly string[], where: string) =>
  new InputError(
    `There is no ${what} ${quoted(value)} (${where}). ${typeof value === 'string' ? suggestion(value, known) : `Known: ${known.join(', ')}.`}`.trim(),
  );
