import { measureGroups } from '#annex-a';
import type { MeasuresView, MeasureView } from '../work/questions.ts';
import { chartFigure } from './chart-figure.ts';
import { el } from './elements.ts';
import { measureChart } from './measure-chart.ts';
import { areaWords, comparedWith, shownValue, standardWords } from './measure-words.ts';
import type { WorkerClient } from './worker-client.ts';

/** Every measure by group, with its chart; then the lines about the area. */
export async function measuresPanel(worker: WorkerClient): Promise<HTMLElement> {
  const { measures, area } = await worker.ask('measures', {});
  const groups = Object.entries(measureGroups).map(([group, title], place) =>
    groupOf(
      title,
      measures.filter((measure) => measure.group === group),
      place === 0,
    ),
  );
  return el('div', {}, ...groups, areaOf(area));
}

function groupOf(title: string, measures: readonly MeasureView[], open: boolean): HTMLElement {
  const body = el('div', {});
  const fold = el('details', { class: 'group', open }, el('summary', {}, el('h3', {}, title)), body);
  // Charts are drawn when somebody looks.
  const fill = () => {
    if (fold.open && body.childElementCount === 0) body.append(...measures.map(measureOf));
  };
  fold.addEventListener('toggle', fill);
  fill();
  return fold;
}

function measureOf(measure: MeasureView): HTMLElement {
  const { title, of, note, leftOut } = measure;
  const standard = standardWords(measure);
  const chart = measureChart(measure);
  return el(
    'section',
    { class: 'measure' },
    el('h4', {}, title),
    el('p', { class: 'figure' }, shownValue(measure)),
    measure.denominator === null ? null : el('p', {}, `${measure.numerator} of ${measure.denominator} ${of}`),
    standard === null ? null : el('p', { class: 'hint' }, standard),
    ...comparedWith(measure).map((words) => el('p', {}, words)),
    ...leftOut.map(({ count, why }) => el('p', { class: 'hint' }, `Left out: ${count}, ${why}.`)),
    note === '' ? null : el('p', { class: 'hint' }, note),
    chart === null ? null : chartFigure(chart),
  );
}

function areaOf(area: MeasuresView['area']): HTMLElement {
  return el(
    'details',
    { class: 'group' },
    el('summary', {}, el('h3', {}, 'Information about the area')),
    el(
      'dl',
      { class: 'area' },
      ...area.map((line) => el('div', {}, el('dt', {}, `${line.id} ${line.title}`), el('dd', {}, areaWords(line)))),
    ),
  );
}
