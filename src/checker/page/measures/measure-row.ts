import type { MeasureView } from '#annex-a';
import { comparedWith, hasChart, measureChart, shownValue, standardWords, workedOutFrom } from '#showing';
import { chartFigure, chartWidth } from '../chart-figure.ts';
import { el, fromMarkup, number } from '../elements.ts';
import type { Ways } from '../ways.ts';
import type { WorkerClient } from '../worker-client.ts';
import { behindPanel, hasRowsBehind } from './behind-panel.ts';
import { unfolding } from './unfolding.ts';

export interface MeasureRow {
  readonly element: HTMLElement;
  /** Null when there is no chart. */
  readonly openChart: (() => void) | null;
}

/** One measure as a row: what, how much, of what; with its chart and the children behind it on demand. */
export function measureRow(
  measure: MeasureView,
  worker: WorkerClient,
  ways: Ways,
  tell: (error: unknown) => void,
): MeasureRow {
  const { id, title, note, leftOut, assumed } = measure;
  const chart = hasChart(measure)
    ? unfolding(`chart-of-${id}`, 'Chart', title, () => {
        const made = measureChart(measure, { width: chartWidth(720) });
        return made === null ? el('p', {}, 'There is nothing to draw.') : chartFigure(made);
      })
    : null;
  const behind = hasRowsBehind(measure)
    ? unfolding(`behind-${id}`, measure.list === 11 ? 'Adopters' : 'Children', title, () =>
        behindPanel(measure, worker, ways, tell),
      )
    : null;
  const small = [
    standardWords(measure),
    leftOut.length === 0
      ? null
      : `Left out: ${leftOut.map(({ count, why }) => `${number(count)}, ${why}`).join('; ')}.`,
    ...assumed.map(({ count, what }) => `Assumed for ${count}: ${what}.`),
    note === '' ? null : note,
  ];
  const compared = comparedWith(measure);
  const element = el(
    'li',
    { class: 'measure' },
    el('h4', {}, title),
    el('p', { class: 'value' }, shownValue(measure), shareBar(measure)),
    el(
      'div',
      { class: 'of' },
      el('p', {}, workedOutFrom(measure)),
      compared.length === 0 ? null : el('p', { class: 'compared' }, compared.join('; ')),
      ...small.map((words) => (words === null ? null : el('p', { class: 'hint' }, words))),
    ),
    el('div', { class: 'tools' }, chart?.button ?? null, behind?.button ?? null),
    chart?.place ?? null,
    behind?.place ?? null,
  );
  return { element, openChart: chart?.open ?? null };
}

/** A share as a bar, to be taken in at a glance; the number beside it says the same. */
function shareBar({ value, unit }: MeasureView): Node | null {
  if (value === null || unit !== 'per cent') return null;
  const long = Math.round(Math.min(100, Math.max(0, value)) * 10) / 10;
  return fromMarkup(
    `<svg class="share" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="6" fill="#dcdfe0"/><rect width="${long}" height="6" fill="#1d70b8"/></svg>`,
  );
}
