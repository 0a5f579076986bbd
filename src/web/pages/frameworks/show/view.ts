import { frameworks as builtIn, deadlineInWords, type Framework, hasFingerprints, type Judgement } from '#frameworks';
import { frameworkSubject, gradeLabel, judgementTitle } from '#inspection';
import type { KeptFramework } from '#store';
import { frameworkAddress, judgementAddress } from '../addresses.ts';
import { periodInWords, statusInWords } from '../period-in-words.ts';
import { sourceInWords } from '../source-in-words.ts';
import { factsOf, rulesOf } from './rules-view.ts';
import { attributionsOf, gradesOf, type Wordings } from './statements-view.ts';

const kinds: Readonly<Record<Judgement['kind'], string>> = {
  overall: 'Overall judgement',
  key: 'Key judgement',
  graded: 'Graded judgement',
  outcome: 'Outcome',
  grouping: 'Grouping',
  board: 'Judgement on the safeguarding board',
  section: 'Section, without a grade',
};

/** The judgements as a tree written out: each after what it belongs to, with its depth from 0. */
function treeOf(framework: Framework): readonly { readonly judgement: Judgement; readonly depth: number }[] {
  const under = Map.groupBy(framework.judgements, ({ parent }) => parent);
  const walk = (parent: string | undefined, depth: number): { judgement: Judgement; depth: number }[] =>
    (under.get(parent) ?? []).flatMap((judgement) => [{ judgement, depth }, ...walk(judgement.id, depth + 1)]);
  return walk(undefined, 0);
}

/** What a version is, wherever it is shown: its name, how it stands, where it came from. */
export const aboutOf = (kept: KeptFramework) => {
  const { framework } = kept;
  const { source } = framework;
  return {
    address: frameworkAddress(kept),
    title: framework.title,
    shortTitle: framework.shortTitle,
    id: kept.id,
    version: kept.frameworkVersion,
    status: statusInWords[kept.status],
    isDraft: kept.status === 'draft',
    isPublished: kept.status === 'published',
    isLoaded: kept.origin === 'loaded',
    summary: framework.summary,
    period: periodInWords(kept),
    basis: framework.inForce.basis,
    hash: kept.hash,
    loadedAt: kept.loadedAt,
    publishedAt: kept.publishedAt,
    source: sourceInWords(source),
    terms: source.terms,
    log: `/change-log?${new URLSearchParams({ subject: `framework/${frameworkSubject(kept.id, kept.frameworkVersion)}` })}`,
    canHaveWording: kept.origin === 'built-in' && hasFingerprints(framework),
  };
};

/** A whole framework, or what concerns one of its judgements. */
export function frameworkView(kept: KeptFramework, wordings: Wordings, only: Judgement | null) {
  const { framework } = kept;
  const tree = treeOf(framework);
  const shown = only === null ? tree.map(({ judgement }) => judgement) : [only];
  return {
    about: aboutOf(kept),
    scale: framework.scale.map(({ id, number, printed, meaning }) => ({
      id,
      label: gradeLabel(framework, id),
      number: printed ? String(number) : '–',
      meaning,
    })),
    tree: tree.map(({ judgement, depth }) => ({
      title: judgementTitle(framework, judgement.id),
      href: judgementAddress(kept, judgement.id),
      depth,
      kind: kinds[judgement.kind],
      paragraph: judgement.paragraph,
      rules: new Set(framework.rules.filter((rule) => rule.judgement === judgement.id).map(({ id }) => id)).size,
    })),
    choices: tree.map(({ judgement }) => ({ value: judgement.id, text: judgementTitle(framework, judgement.id) })),
    sections: shown.flatMap((judgement) => {
      const grades = gradesOf(framework, judgement, wordings);
      if (grades.length === 0) return [];
      return {
        title: judgementTitle(framework, judgement.id),
        href: judgementAddress(kept, judgement.id),
        paragraph: judgement.paragraph,
        grades,
      };
    }),
    attributions: attributionsOf(framework, wordings, kept.origin === 'loaded'),
    rules: rulesOf(framework, only?.id ?? null),
    facts: factsOf(framework),
    deadlines: framework.deadlines.map((deadline) => ({
      title: deadline.title,
      who: deadline.who,
      rule: deadlineInWords(deadline),
      source: deadline.source,
      assumed: deadline.assumed ?? null,
    })),
    glossary: framework.glossary.filter(({ term }) => !framework.facts.some(({ id }) => id === term)),
    crosswalks: framework.crosswalks.flatMap(({ to }) =>
      builtIn
        .filter(({ id }) => id === to)
        .map((other) => ({
          title: other.shortTitle,
          href: `/frameworks/compare?${new URLSearchParams({ a: `${kept.id}@${kept.frameworkVersion}`, b: `${other.id}@${other.version}` })}`,
        })),
    ),
  };
}

/** One judgement, grade by grade, with the rules that limit it. */
export function judgementView(kept: KeptFramework, judgement: Judgement, wordings: Wordings) {
  const { framework } = kept;
  const parent = framework.judgements.find(({ id }) => id === judgement.parent);
  const described = gradesOf(framework, judgement, wordings);
  return {
    about: aboutOf(kept),
    judgement: {
      title: judgement.title,
      kind: kinds[judgement.kind],
      paragraph: judgement.paragraph,
    },
    parent:
      parent === undefined
        ? null
        : { title: judgementTitle(framework, parent.id), href: judgementAddress(kept, parent.id) },
    children: framework.judgements
      .filter((each) => each.parent === judgement.id)
      .map(({ id }) => ({ title: judgementTitle(framework, id), href: judgementAddress(kept, id) })),
    grades: described,
    attributions: attributionsOf(framework, wordings, kept.origin === 'loaded'),
    rules: rulesOf(framework, judgement.id),
  };
}
