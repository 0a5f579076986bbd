import type { Check, Fault } from './fault.ts';

/** No judgement and no report section is above itself. */
export const cycles: Check = ({ judgements, reportOutline }) => [
  ...above('/judgements', 'judgement', judgements),
  ...above('/reportOutline', 'section', reportOutline),
];

function above(list: string, what: string, nodes: readonly { id: string; parent?: string }[]): Fault[] {
  const parents = new Map(nodes.map(({ id, parent }) => [id, parent]));
  const told = new Set<string>();
  return nodes.flatMap(({ id }, i) => {
    const path: string[] = [];
    let at: string | undefined = id;
    while (at !== undefined && !path.includes(at)) {
      path.push(at);
      at = parents.get(at);
    }
    // Told once, at the first of its members in the file; what merely hangs below a cycle is not part of it.
    if (at !== id || told.has(id)) return [];
    for (const member of path) told.add(member);
    return [
      {
        check: 'cycles',
        place: `${list}/${i}/parent`,
        message: `The ${what} “${id}” is above itself: ${[...path, id].join(' → ')}. Give one of them another parent, or none.`,
      },
    ];
  });
}
