import { findFramework, frameworks } from './builtin.ts';
import { InputError } from './input-error.ts';
import type { Framework, Grade } from './model.ts';
import { nearest } from './nearest.ts';

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
    throw new InputError(`The file names framework ${quoted(id)}, but the framework file given is “${own.id}”.`);
  }
  if (typeof id !== 'string')
    throw new InputError('The file names no framework. Add "framework", for example "sif-2015".');
  return findFramework(id);
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
  const entries = Object.entries(object(value ?? {}, '"grades"', 'Write { judgement: grade }.'));
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
  const elsewhere = frameworks.find(({ scale: other }) => other.some(({ id }) => id === grade));
  // A grade of another framework has no near one here: “adequate” is neither requires improvement nor inadequate.
  const hint =
    elsewhere === undefined
      ? `Did you mean ${nearest(String(grade), scale)}?`
      : `It is a grade of ${elsewhere.id}, and no grade of ${framework.id} means the same.`;
  throw new InputError(
    `${quoted(grade)}, given for “${judged}” in "grades", is not on the scale of ${framework.id}. ${hint} The scale: ${scale.join(', ')}.`,
  );
}

function findingsOf(value: unknown, framework: Framework): Record<string, boolean> {
  const ids = framework.facts.map(({ id }) => id);
  const entries = Object.entries(object(value ?? {}, '"findings"', 'Write { fact: true or false }.'));
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
    object(value ?? {}, '"reasons"', 'Write { rule: text } or { "rule@judgement": text }.'),
  );
  return Object.fromEntries(
    entries.map(([key, text]) => {
      const [rule = '', judged] = key.split(/@(.*)/s);
      if (!ids.includes(rule)) throw unknown('rule', rule, ids, 'in "reasons"');
      const constrained = framework.rules.filter(({ id }) => id === rule).map((row) => row.judgement);
      if (judged !== undefined && !constrained.includes(judged)) {
        throw unknown(`judgement of rule ${rule}`, judged, constrained, 'in "reasons"');
      }
      if (typeof text !== 'string') throw new InputError(`The reason for “${key}” in "reasons" must be a text.`);
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

const quoted = (value: unknown) => (typeof value === 'string' ? `“${value}”` : JSON.stringify(value));

const unknown = (what: string, value: unknown, known: readonly string[], where: string) =>
  new InputError(
    `There is no ${what} ${quoted(value)} (${where}).${known.length === 0 ? '' : ` Did you mean “${nearest(String(value), known)}”?`}`,
  );
