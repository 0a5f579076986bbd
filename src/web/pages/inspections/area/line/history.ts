import type { AreaLine } from '#annex-a';
import { type AreaFigure, isAreaDecision } from '#inspection';
import type { LoggedChange } from '#store';
import { figureInShort } from '../figure-view.ts';
import { takenPhrases } from '../list/area-view.ts';

type Side = LoggedChange['before'];

/** A figure as the log holds it: written by changes of the line, which were checked. */
function figureIn(side: Side, field: 'ofsted' | 'authority' | 'computed'): AreaFigure | null {
  const value = side?.[field];
  return typeof value === 'object' && value !== null && 'value' in value ? (value as AreaFigure) : null;
}

/** What one entry of the log says of a line. */
function whatHappened(line: AreaLine, { before, after }: LoggedChange): string {
  const said: string[] = [];
  const entered = figureIn(after, 'ofsted');
  if (entered !== null) {
    said.push(`${figureIn(before, 'ofsted') === null ? 'Entered' : 'Corrected to'} ${figureInShort(line, entered)}`);
  }
  const offered = figureIn(after, 'authority');
  if (offered !== null) said.push(`Offered ${figureInShort(line, offered)}`);
  else if (figureIn(before, 'authority') !== null) said.push('Took the newer figure back');
  const { decision = null, decisionReason = null } = after ?? {};
  const was = before?.decision ?? null;
  if (typeof decision === 'string' && isAreaDecision(decision)) {
    const computed = decision === 'computed' ? figureIn(after, 'computed') : null;
    const which = computed === null ? '' : `, ${figureInShort(line, computed)}`;
    said.push(`Decided that ${takenPhrases[decision]} is taken${which}`);
  } else if (was !== null) said.push('What was decided is undone');
  else if (decisionReason !== null) said.push('Gave another reason for the decision');
  return said.length === 0 ? 'Changed the line.' : `${said.join('. ')}.`;
}

/** The history of a line as rows: when, who, what, why. */
export const historyRows = (line: AreaLine, entries: readonly LoggedChange[]) =>
  entries.map((entry) => ({
    at: entry.at,
    by: entry.byName ?? 'The service',
    what: whatHappened(line, entry),
    why: entry.reason ?? '–',
  }));
