import type { FieldKey } from '../../editions/field-keys.ts';
import type { FieldType, ListNo } from '../../editions/model.ts';
import { knownField, labelIn } from './known-fields.ts';
import { type Filter, type Plan, populationName } from './plan.ts';
import { didYouMean, knownNames, type PlanProblem } from './problem.ts';
import { quotaProblems } from './quotas.ts';

/** What is wrong with a plan whose shape is right: fields of other types, codes that are none, bounds that none can meet. */
export function meaningProblems(plan: Plan): PlanProblem[] {
  const names = plan.populations.map(populationName);
  return [
    ...plan.populations.flatMap(({ list, status }, at) =>
      status === undefined ? [] : statusProblems(list, `/populations/${at}/status`),
    ),
    ...(plan.filters ?? []).flatMap((filter, at) => filterProblems(filter, `/filters/${at}`)),
    ...quotaProblems(plan, names),
  ];
}

function filterProblems(filter: Filter, place: string): PlanProblem[] {
  if ('all' in filter) return filter.all.flatMap((part, at) => filterProblems(part, `${place}/all/${at}`));
  if ('any' in filter) return filter.any.flatMap((part, at) => filterProblems(part, `${place}/any/${at}`));
  if ('not' in filter) return filterProblems(filter.not, `${place}/not`);
  if ('age' in filter) return boundProblems(filter.age.from, filter.age.to, `${place}/age`);
  if ('status' in filter) return statusProblems(filter.list, `${place}/list`);
  if ('onLists' in filter) return boundProblems(filter.onLists.atLeast, filter.onLists.atMost, `${place}/onLists`);
  if ('has' in filter) return fieldProblems(filter.has, filter.list, [], `${place}/has`);
  if ('count' in filter) {
    return [
      ...fieldProblems(filter.count, filter.list, ['count'], `${place}/count`),
      ...boundProblems(filter.atLeast, filter.atMost, place),
    ];
  }
  if ('from' in filter) {
    return [
      ...fieldProblems(filter.from, filter.list, ['date'], `${place}/from`),
      ...(filter.to === undefined ? [] : fieldProblems(filter.to, filter.list, ['date'], `${place}/to`)),
      ...lengthProblems(filter.atLeast, filter.atMost, place),
    ];
  }
  if ('field' in filter) {
    const types: readonly FieldType[] = ['code', 'text', 'id', 'postcode', 'urn'];
    return [...fieldProblems(filter.field, filter.list, types, `${place}/field`), ...amongProblems(filter, place)];
  }
  return [];
}

function fieldProblems(
  key: FieldKey,
  list: number | undefined,
  wanted: readonly FieldType[],
  place: string,
): PlanProblem[] {
  const { types, lists } = knownField(key);
  if (wanted.length > 0 && !wanted.some((type) => types.has(type))) {
    return [
      {
        place,
        message: `“${key}” holds ${[...types].map(inWords).join(' or ')}, not ${inWords(wanted[0] ?? 'text')}.`,
      },
    ];
  }
  const children = [...lists].filter((no) => no !== 11);
  if (children.length === 0) return [{ place, message: `“${key}” is a column of adopters, not of children.` }];
  if (list === undefined || lists.has(list as ListNo)) return [];
  return [{ place, message: `List ${list} has no “${key}”. It is in list ${children.join(', ')}.` }];
}

function amongProblems({ field, among }: Extract<Filter, { field: FieldKey }>, place: string): PlanProblem[] {
  const { sets, types } = knownField(field);
  if (types.has('text') || sets.size === 0) return [];
  const codes = [...sets].flatMap((set) => set.codes);
  return among.flatMap((written, at) => {
    if ([...sets].some((set) => labelIn(set, written) !== null)) return [];
    const known = [...new Set(codes.map(({ code }) => code))];
    const labels = codes.map(({ label }) => label);
    return [
      {
        place: `${place}/among/${at}`,
        message: `“${written}” is no code of “${field}”.${didYouMean(written, [...known, ...labels])}${knownNames(known)}`,
      },
    ];
  });
}

// Lists 1, 3 and 5 hold events.
function statusProblems(list: number, place: string): PlanProblem[] {
  if (![1, 3, 5].includes(list)) return [];
  return [
    { place, message: `List ${list} holds events, which are neither open nor closed. Filter by a date instead.` },
  ];
}

function boundProblems(least: number | undefined, most: number | undefined, place: string): PlanProblem[] {
  if (least === undefined && most === undefined) return [{ place, message: 'Say at least one of the two bounds.' }];
  if (least === undefined || most === undefined || least <= most) return [];
  return [{ place, message: `No number is ${least} or more and ${most} or less. Correct one of the two.` }];
}

type Length = { readonly days?: number | undefined; readonly months?: number | undefined };

function lengthProblems(least: Length | undefined, most: Length | undefined, place: string): PlanProblem[] {
  const both: readonly (readonly [string, Length | undefined])[] = [
    ['atLeast', least],
    ['atMost', most],
  ];
  return [
    ...(least === undefined && most === undefined ? [{ place, message: 'Say “atLeast”, “atMost” or both.' }] : []),
    ...both.flatMap(([key, length]) =>
      length !== undefined && (length.days === undefined) === (length.months === undefined)
        ? [{ place: `${place}/${key}`, message: 'Write either “days” or “months”.' }]
        : [],
    ),
  ];
}

function inWords(type: FieldType): string {
  switch (type) {
    case 'date':
      return 'a date';
    case 'count':
      return 'a number';
    case 'code':
      return 'a code';
    case 'id':
    case 'text':
    case 'postcode':
    case 'urn':
      return 'a text';
  }
}
