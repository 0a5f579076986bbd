import { described, type Finding, type Submission } from '#annex-a';
import { heading, paragraph } from '../terminal/print.ts';
import { counted } from './counted.ts';

/** How many findings the terminal shows unless it is asked for all, and how many of one rule. */
export const shownAtMost = 50;
const ofOneRule = 3;

interface OfRule {
  readonly check: Finding['check'];
  readonly findings: Finding[];
}

/** The findings by rule, errors before queries and the most frequent first: the first few of each, or all. */
export function findingLines(submission: Submission, findings: readonly Finding[], all: boolean): string[] {
  if (findings.length === 0) return [];
  const rules = byRule(findings);
  const shown = all ? rules.map((rule) => rule.findings.length) : shares(rules);
  const rest = findings.length - shown.reduce((sum, each) => sum + each, 0);
  return [
    ...heading(rest === 0 ? 'Findings' : `${findings.length - rest} of ${counted(findings.length, 'finding')}`),
    ...rules.flatMap((rule, at) => ruleLines(submission, rule, shown[at] ?? 0)),
    ...(rest === 0
      ? []
      : ['', ...paragraph('--all prints every finding; --out FOLDER writes them as files, and the lists marked.')]),
  ];
}

/** Errors first: they are what must be mended. */
function byRule(findings: readonly Finding[]): OfRule[] {
  const rules = [...Map.groupBy(findings, ({ check }) => check)].map(([check, of]) => ({ check, findings: of }));
  const rank = ({ check: { severity } }: OfRule) => (severity === 'error' ? 0 : 1);
  return rules.sort(
    (a, b) => rank(a) - rank(b) || b.findings.length - a.findings.length || (a.check.id < b.check.id ? -1 : 1),
  );
}

/** How many of each rule are shown: one of each as far as they go, then a second, then a third. */
function shares(rules: readonly OfRule[]): number[] {
  const shown = rules.map(() => 0);
  let left = shownAtMost;
  for (let round = 1; round <= ofOneRule; round += 1) {
    rules.forEach(({ findings }, at) => {
      if (left === 0 || findings.length < round) return;
      shown[at] = round;
      left -= 1;
    });
  }
  return shown;
}

function ruleLines(submission: Submission, { check, findings }: OfRule, shown: number): string[] {
  const rest = findings.length - shown;
  return [
    '',
    ...paragraph(
      `${counted(findings.length, check.severity, check.severity === 'query' ? 'queries' : 'errors')}: ${check.title} [${check.id}]`,
    ),
    ...findings.slice(0, shown).flatMap((finding) => oneFinding(submission, finding)),
    ...(rest === 0
      ? []
      : [`  … and ${shown === 0 ? counted(rest, 'finding') : `${rest.toLocaleString('en-GB')} more`}`]),
  ];
}

function oneFinding(submission: Submission, finding: Finding): string[] {
  const { list, cell, child, text, message } = described(finding, submission);
  const who = list === 11 ? 'adopter' : 'child';
  const where = [cell, child === '' ? '' : `${who} ${child}`, text === '' ? '' : `“${text}”`]
    .filter(Boolean)
    .join(', ');
  return [...paragraph(message, '  '), ...(where === '' ? [] : paragraph(`(${where})`, '    '))];
}
