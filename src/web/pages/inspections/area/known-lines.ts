import type { FastifyRequest } from 'fastify';
import type { AreaLine } from '#annex-a';
import type { KeptAreaLine } from '#store';
import { Problem } from '../../../look/plugin.ts';

/** The lines of the section, and the smallest count that is published. Loaded with the first page that shows them: the room is large. */
export async function knownLines(): Promise<{ readonly lines: readonly AreaLine[]; readonly smallest: number }> {
  const { areaLines, smallest } = await import('#annex-a');
  return { lines: areaLines, smallest };
}

/** The line that an address names as `:line`. Throws Problem 404 where there is no such line. */
export async function lineAsked(request: FastifyRequest): Promise<AreaLine> {
  const { lines } = await knownLines();
  const named: unknown = Reflect.get(Object(request.params), 'line');
  const line = lines.find(({ id }) => id === named);
  if (line === undefined) throw new Problem(404, {});
  return line;
}

/** How many children under 18 live in the area, as far as a figure of line A9 is known: rates are worked out with it. */
export function childrenOfArea(kept: readonly KeptAreaLine[]): number | null {
  const line = kept.find((each) => each.line === 'A9');
  const taken = line?.decision === 'ofsted' || line?.decision === 'authority' ? line[line.decision] : null;
  const value = (taken ?? line?.authority ?? line?.ofsted)?.value;
  return typeof value === 'number' && value > 0 ? value : null;
}
