import type { Block } from '../document.ts';
import { gradeAlone } from './grade-words.ts';
import type { Line } from './lines.ts';

/** The notices of the cover, lines that stand together as one, and the judgement table where its first row stood. */
export function frontBlocks(
  rest: readonly Line[],
  rows: readonly { readonly cells: readonly string[]; readonly line: number }[],
  positions: Map<object, number>,
): Block[] {
  const blocks: Block[] = [];
  const tableLine = rows.reduce((first, { line }) => Math.min(first, line), Number.POSITIVE_INFINITY);
  let pending = rows.length > 0;
  const placeTable = () => {
    pending = false;
    for (const { cells, line } of rows) positions.set(cells, line);
    blocks.push(at(positions, { kind: 'table', rows: rows.map(({ cells }) => cells) }, tableLine));
  };
  let open: Line[] = [];
  const close = () => {
    const text = open.map((line) => line.text).join(' ');
    if (open.length > 0) blocks.push(at(positions, { kind: 'note', text }, open[0]?.number ?? 0));
    open = [];
  };
  for (const line of rest) {
    const tableFirst = pending && line.number > tableLine;
    if (tableFirst || (line.afterBlank && !isGradeOfBoard(open, line))) close();
    if (tableFirst) placeTable();
    open.push(line);
  }
  close();
  if (pending) placeTable();
  return blocks;
}

/** The name of the board, perhaps with the first half of its grade, at the end of what stands above a line. */
const boardAbove = /(?:\bLSCB\)?|Safeguarding Children Board)[\s\d¹²³:]{0,4}(?:is|requires?)?$/i;

/** Whether a line is the grade of the board, or half of it, under the board's name: "… (LSCB)", "Requires", "improvement". */
function isGradeOfBoard(above: readonly Line[], { text }: Line): boolean {
  const named = above.map((line) => line.text).join(' ');
  return (
    boardAbove.test(named) &&
    (gradeAlone(text) !== null || /^(?:requires?|improvement(?: to be good)?)\W*$/i.test(text))
  );
}

function at(positions: Map<object, number>, block: Block, line: number): Block {
  positions.set(block, line);
  return block;
}
