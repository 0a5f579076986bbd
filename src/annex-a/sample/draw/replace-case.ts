import { type Draw, DrawError } from './draw.ts';

/**
 * Gives up a case and takes the next of its stratum instead, under a new number; the old one and the reason stay on
 * record. Throws a `DrawError` when the reason is empty, the child is no case, or the stratum has nobody left.
 */
export function replaceCase(draw: Draw, childId: string, reason: string): Draw {
  const why = reason.trim();
  if (why === '') throw new DrawError('Say why the case is replaced: the reason stays on record.');
  const id = childId.trim();
  const given = draw.cases.find(({ child, together }) => child === id || together.includes(id));
  if (given === undefined) {
    const before = draw.replaced.some(({ given: old }) => old.child === id);
    throw new DrawError(before ? `“${id}” was replaced already.` : `“${id}” is no case of this draw.`);
  }
  const next = draw.reserves.find(({ stratum }) => stratum === given.stratum);
  if (next === undefined) {
    throw new DrawError(
      `“${given.stratum}” has no reserve left to replace ${given.child} with. A plan with more “reserves” keeps more, if there are more children.`,
    );
  }
  const no = Math.max(...draw.cases.map((each) => each.no), ...draw.replaced.map((each) => each.given.no)) + 1;
  return {
    ...draw,
    cases: [
      ...draw.cases.filter((each) => each !== given),
      { no, ...next, reasons: [...next.reasons, `In place of case ${given.no}: ${why}`] },
    ],
    reserves: draw.reserves.filter((each) => each !== next),
    replaced: [...draw.replaced, { given, by: no, reason: why }],
  };
}
