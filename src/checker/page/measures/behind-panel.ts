import type { BehindWhat, MeasureView } from '#annex-a';
import type { Behind } from '../../work/children-behind.ts';
import { counted, el, number } from '../elements.ts';
import type { Ways } from '../ways.ts';
import type { WorkerClient } from '../worker-client.ts';

/** Whether the rows behind a measure are known, so that there is something to look at. */
export const hasRowsBehind = ({ behind }: MeasureView): boolean => behind.counted > 0 || behind.all > 0;

/** The children behind the number of a measure: those counted, those not, or one part of them. */
export function behindPanel(
  measure: MeasureView,
  worker: WorkerClient,
  ways: Ways,
  tell: (error: unknown) => void,
): HTMLElement {
  const choices = choicesOf(measure);
  const id = `behind-${measure.id}-choice`;
  const choice = el('select', { id }, ...choices.map(([label], place) => el('option', { value: place }, label)));
  const told = el('p', { role: 'status', class: 'told' });
  const rows = el('ul', { class: 'plain ids' });
  let asked = 0;
  async function show(): Promise<void> {
    const [, what] = choices[Number(choice.value)] ?? [];
    if (what === undefined) return;
    asked += 1;
    const mine = asked;
    const behind = await worker.ask('behind', { measure: measure.id, what });
    if (mine !== asked) return;
    told.textContent = countWords(behind);
    rows.replaceChildren(
      ...behind.rows.map((row) => el('li', {}, ...idOf(row, ways), lengthOf(row.length, behind.unit))),
    );
  }
  choice.addEventListener('change', () => void show().catch(tell));
  void show().catch(tell);
  return el(
    'div',
    { class: 'behind' },
    el('div', { class: 'field' }, el('label', { for: id }, 'Show'), choice),
    told,
    rows,
  );
}

function choicesOf({ behind, breakdown, unit }: MeasureView): [string, BehindWhat][] {
  const { counted: some, all } = behind;
  const rest = unit === 'per cent' && some < all ? all - some : 0;
  return [
    ...(some > 0 ? [[`those counted (${number(some)})`, 'counted'] as [string, BehindWhat]] : []),
    ...(rest > 0 ? [[`those not counted (${number(rest)})`, 'rest'] as [string, BehindWhat]] : []),
    ...(all > 0 ? [[`all it looks at (${number(all)})`, 'all'] as [string, BehindWhat]] : []),
    ...(breakdown ?? []).flatMap(({ label, count }, part): [string, BehindWhat][] =>
      count === 0 ? [] : [[`${label} (${number(count)})`, { part }]],
    ),
  ];
}

function countWords({ total, rows, unit }: Behind): string {
  const order = unit === null ? '' : ', the longest first';
  return rows.length < total
    ? `${counted(total, 'row')}${order}; the first ${number(rows.length)} are shown.`
    : `${counted(total, 'row')}${order}.`;
}

/** List 11 is about adopters, who have no journey here. */
function idOf({ id, list, row }: Behind['rows'][number], ways: Ways): (Node | string)[] {
  const place = el('span', { class: 'hint' }, ` list ${list}, row ${number(row)}`);
  if (id === '') return ['no id', place];
  if (list === 11) return [id, place];
  return [el('button', { type: 'button', class: 'link', onclick: () => ways.toChild(id, 'measures') }, id), place];
}

const lengthOf = (length: number | null, unit: string | null): string =>
  length === null || unit === null ? '' : `, ${number(length)} ${unit}`;
