import type { Severity } from '../checks/check.ts';
import { type ListNo, listNos } from '../editions/model.ts';
import { columnOf, type FindingsCounts, type FindingsFilter, type FindingsOrder } from './findings-filter.ts';
import { type NamedPlaces, namedPlaces, orderedBy } from './named-places.ts';

/** What findings are narrowed by and put in order by, each asked for by its place among them all. */
export interface IndexedFindings {
  readonly size: number;
  readonly list: (place: number) => ListNo | null;
  readonly severity: (place: number) => Severity;
  readonly rule: (place: number) => string;
  /** The key of the field; null for a whole row, list or submission. */
  readonly field: (place: number) => string | null;
  /** The heading of the field. */
  readonly heading: (place: number) => string;
  readonly child: (place: number) => string;
}

/** Asked once for each column, as `columnOf` names it. */
type IsExplained = (column: string) => boolean;

/** Findings made ready to be narrowed: eighty thousand of them in about a millisecond. */
export interface FindingsIndex {
  /** The places of the findings that a filter leaves, in its order. */
  readonly narrowed: (filter: FindingsFilter, isExplained?: IsExplained) => Int32Array;
  readonly counted: (filter: FindingsFilter, isExplained?: IsExplained) => FindingsCounts;
}

type Test = (place: number) => boolean;
/** One thing to choose by: which of its values a finding has, how often each was counted, and whether it is what was chosen. */
type Facet = { readonly at: (place: number) => number; readonly counts: Uint32Array; readonly meets: Test };
const always: Test = () => true;
const none: IsExplained = () => false;

/** Makes an index of findings. Their places stay theirs: what is narrowed are places. */
export function indexFindings(findings: IndexedFindings): FindingsIndex {
  const { size } = findings;
  const lists = namedPlaces(size, (place) => String(findings.list(place) ?? 'none'));
  const severities = namedPlaces(size, findings.severity);
  const rules = namedPlaces(size, findings.rule);
  const columns = namedPlaces(size, (place) => columnOf(findings.list(place), findings.field(place)));

  const orders = new Map<FindingsOrder, Int32Array>();
  function inOrder(order: FindingsOrder): Int32Array {
    switch (order) {
      case 'place':
        return Int32Array.from({ length: size }, (_, place) => place);
      case 'severity':
        return orderedBy(severities, findings.severity);
      case 'rule':
        return orderedBy(rules, findings.rule);
      case 'column':
        return orderedBy(
          columns,
          (place) => `${String(findings.list(place) ?? 0).padStart(2, '0')} ${findings.heading(place)}`,
        );
      case 'child':
        return byChild(findings);
    }
  }
  const ordered = (order: FindingsOrder): Int32Array => {
    const known = orders.get(order) ?? inOrder(order);
    orders.set(order, known);
    return known;
  };

  const facetsOf = (filter: FindingsFilter, isExplained: IsExplained) => {
    const explained = Uint8Array.from(columns.names, (column) => (isExplained(column) ? 1 : 0));
    const explainedAt = (place: number) => explained[columns.at[place] ?? 0] ?? 0;
    const { explained: wanted = null } = filter;
    return {
      list: facet(lists, filter.list === null || filter.list === undefined ? '' : String(filter.list)),
      severity: facet(severities, filter.severity ?? ''),
      rule: facet(rules, filter.rule ?? ''),
      column: facet(columns, filter.column ?? ''),
      explained: {
        at: explainedAt,
        counts: new Uint32Array(2),
        meets: wanted === null ? always : (place: number) => explainedAt(place) === (wanted ? 1 : 0),
      },
    };
  };

  return {
    narrowed: (filter, isExplained = none) => {
      const facets = Object.values(facetsOf(filter, isExplained)).map(({ meets }) => meets);
      const tests = [...facets, childTest(findings, filter)].filter((test) => test !== always);
      return ordered(filter.sort ?? 'place').filter((place) => tests.every((test) => test(place)));
    },
    counted: (filter, isExplained = none) => {
      const facets = facetsOf(filter, isExplained);
      count(size, childTest(findings, filter), Object.values(facets));
      const told = ({ names }: NamedPlaces, { counts }: Facet) =>
        new Map(names.map((name, at) => [name, counts[at] ?? 0]));
      const byList = told(lists, facets.list);
      const bySeverity = told(severities, facets.severity);
      const [no = 0, yes = 0] = facets.explained.counts;
      return {
        list: new Map((['none', ...listNos] as const).map((list) => [list, byList.get(String(list)) ?? 0])),
        severity: new Map((['error', 'query'] as const).map((each) => [each, bySeverity.get(each) ?? 0])),
        rule: told(rules, facets.rule),
        column: new Map([...told(columns, facets.column)].filter(([column]) => column.includes('/'))),
        explained: { yes, no },
      };
    },
  };
}

function facet({ at, names }: NamedPlaces, name: string): Facet {
  const wanted = names.indexOf(name);
  return {
    at: (place) => at[place] ?? 0,
    counts: new Uint32Array(names.length),
    meets: name === '' ? always : (place) => at[place] === wanted,
  };
}

/** Counts for each choice what meets all the others: a finding that misses one of them counts for that one alone. */
function count(size: number, isMeant: Test, facets: readonly Facet[]): void {
  for (let place = 0; place < size; place += 1) {
    let missed: Facet | null = null;
    let misses = isMeant(place) ? 0 : 2;
    for (const each of facets) {
      if (each.meets(place)) continue;
      missed = each;
      misses += 1;
    }
    if (misses > 1) continue;
    for (const { at, counts } of missed === null ? facets : [missed]) {
      const value = at(place);
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
}

function childTest({ child }: IndexedFindings, filter: FindingsFilter): Test {
  const wanted = (filter.child ?? '').trim().toLowerCase();
  if (wanted === '') return always;
  if (filter.wholeId === true) return (place) => child(place).toLowerCase() === wanted;
  return (place) => child(place).toLowerCase().includes(wanted);
}

/** By the child's id; what concerns no child comes last. */
function byChild({ size, child }: IndexedFindings): Int32Array {
  const keys = Array.from({ length: size }, (_, place) => child(place) || '\uffff');
  return Int32Array.from(keys.keys()).sort((a, b) => {
    const [one = '', other = ''] = [keys[a], keys[b]];
    return one < other ? -1 : one > other ? 1 : a - b;
  });
}
