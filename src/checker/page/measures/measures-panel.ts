import { type MeasureView, measureGroups } from '#annex-a';
import { areaWords, whyNone } from '#showing';
import type { MeasuresView } from '../../work/questions.ts';
import { dataTable } from '../data-table.ts';
import { counted, el } from '../elements.ts';
import type { Ways } from '../ways.ts';
import type { WorkerClient } from '../worker-client.ts';
import { measureRow } from './measure-row.ts';

/** Every measure by group, then the lines about the area. */
export async function measuresPanel(
  worker: WorkerClient,
  ways: Ways,
  tell: (error: unknown) => void,
): Promise<HTMLElement> {
  const { measures, area } = await worker.ask('measures', {});
  const row = (measure: MeasureView) => measureRow(measure, worker, ways, tell);
  const groups = Object.entries(measureGroups).flatMap(([group, title]) => {
    const some = measures.filter((measure) => measure.group === group);
    return some.length === 0 ? [] : [groupOf(title, some, row)];
  });
  groups[0]?.setAttribute('open', '');
  const all = [...groups, areaOf(area)];
  return el('div', {}, openAll(all), ...all);
}

function openAll(groups: readonly HTMLElement[]): HTMLElement {
  const turn = (open: boolean) => () => {
    for (const group of groups) group.toggleAttribute('open', open);
  };
  return el(
    'div',
    { class: 'buttons' },
    el('button', { type: 'button', class: 'small', onclick: turn(true) }, 'Open every group'),
    el('button', { type: 'button', class: 'small', onclick: turn(false) }, 'Close every group'),
  );
}

function groupOf(
  title: string,
  measures: readonly MeasureView[],
  row: (measure: MeasureView) => ReturnType<typeof measureRow>,
): HTMLElement {
  const known = measures.filter(({ value }) => value !== null);
  const unknown = measures.filter(({ value }) => value === null);
  const fill = () => {
    const rows = known.map(row);
    const charts = rows.flatMap(({ openChart }) => openChart ?? []);
    const all = el('button', { type: 'button', class: 'small' }, 'Show every chart');
    all.addEventListener('click', () => {
      for (const open of charts) open();
    });
    return [
      charts.length > 1 ? el('div', { class: 'buttons' }, all) : '',
      rows.length === 0 ? '' : el('ul', { class: 'plain measures' }, ...rows.map(({ element }) => element)),
      unknown.length === 0 ? '' : withoutValue(unknown),
    ];
  };
  const many = `${counted(known.length, 'measure')}${unknown.length === 0 ? '' : `, ${unknown.length} without a value`}`;
  return fold(title, many, fill);
}

/** What cannot be worked out stands together, quietly, each with why. */
const withoutValue = (measures: readonly MeasureView[]): HTMLElement =>
  el(
    'details',
    { class: 'without' },
    el('summary', {}, `${counted(measures.length, 'measure')} without a value`),
    el('ul', {}, ...measures.map((measure) => el('li', {}, el('strong', {}, measure.title), ` – ${whyNone(measure)}`))),
  );

function areaOf(area: MeasuresView['area']): HTMLElement {
  const [known, unknown] = [area.filter(({ value }) => value !== null), area.filter(({ value }) => value === null)];
  const line = ({ id, title }: MeasuresView['area'][number]) => `${id} ${title}`;
  return fold('Information about the area', counted(known.length, 'line'), () => [
    dataTable(
      'Lines that the lists fill in',
      [{ name: 'Line' }, { name: 'Value' }, { name: 'Note' }],
      known.map((each) => [line(each), areaWords(each), each.note]),
    ),
    unknown.length === 0
      ? ''
      : el(
          'details',
          { class: 'without' },
          el('summary', {}, `${counted(unknown.length, 'line')} without a value`),
          el('ul', {}, ...unknown.map((each) => el('li', {}, el('strong', {}, line(each)), ` – ${areaWords(each)}`))),
        ),
  ]);
}

/** A group that is filled when somebody looks. */
function fold(title: string, many: string, fill: () => readonly (Node | string)[]): HTMLElement {
  const body = el('div', {});
  const element = el(
    'details',
    { class: 'group' },
    el('summary', {}, el('h3', {}, title), el('span', { class: 'hint' }, many)),
    body,
  );
  new MutationObserver(() => {
    if (element.open && body.childNodes.length === 0) body.append(...fill());
  }).observe(element, { attributeFilter: ['open'] });
  return element;
}
