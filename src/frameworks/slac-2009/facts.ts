import type { Fact } from '../model.ts';

/** The facts that inspectors declare under the 2009 rules, given each judgement whose inadequate descriptors are asked about. */
export function facts(
  judgements: readonly { readonly id: string; readonly title: string }[],
  capacities: readonly string[],
): Fact[] {
  const [safeguarding = '', lookedAfter = ''] = capacities;
  return [
    ...judgements.map(({ id, title }) => ({
      id: `inadequate-descriptor-met/${id}`,
      says: `At least one of the inadequate descriptors of “${title}” (${id.split('/')[0]?.replace('-', ' ')}) is met.`,
    })),
    {
      id: 'safeguarding/sustainable-improvement',
      says: 'The evidence is clear: safeguarding is being improved by the council and its partners in a way that will last.',
      askedWhen: { judgement: safeguarding, is: ['outstanding', 'good'] },
    },
    {
      id: 'looked-after/sustainable-improvement',
      says: 'The evidence is clear: services for looked after children are being improved by the council and its partners in a way that will last.',
      askedWhen: { judgement: lookedAfter, is: ['outstanding', 'good'] },
    },
    {
      id: 'good-educational-progress',
      says: 'Looked after children, taken together, make good educational progress.',
      askedWhen: { judgement: 'looked-after/enjoying-and-achieving', is: ['outstanding', 'good'] },
    },
  ];
}
