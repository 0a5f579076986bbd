import type { Journey, ListNo } from '#annex-a';
import { writtenDayNumber } from '#calendar';
import { disagreementWords, journeyChart, personWords } from '#showing';
import type { ChildView } from '../../work/questions.ts';
import { chartFigure, chartWidth } from '../chart-figure.ts';
import { dataTable } from '../data-table.ts';
import { counted, el, number } from '../elements.ts';
import { findingArticle } from '../findings/finding-article.ts';
import type { Ways } from '../ways.ts';

/** All that the lists say of one child: who, what was found about the child, the time as a picture, and what happened. */
export function childJourney({ journey, findings, total }: ChildView, ways: Ways): Node[] {
  return [
    el('p', {}, personWords(journey)),
    ...disagreementWords(journey).map((words) => el('p', { class: 'note' }, words)),
    ...found(journey.child, { findings, total }, ways),
    picture(journey),
    el(
      'div',
      { class: 'halves' },
      events(journey, findings, ways),
      el('div', {}, ...gaps(journey), ...statements(journey)),
    ),
  ];
}

function found(child: string, { findings, total }: Omit<ChildView, 'journey'>, ways: Ways): HTMLElement[] {
  if (total === 0) return [el('p', { class: 'hint' }, 'No finding stands in a row of this child.')];
  const rest =
    total > findings.length ? [el('p', {}, `The first ${findings.length} of ${number(total)} are shown.`)] : [];
  const onclick = () => ways.toFindings({ child, wholeId: true });
  return [
    el(
      'details',
      { class: 'found', open: true },
      el('summary', {}, `${counted(total, 'finding')} about this child`),
      ...findings.map((finding) => findingArticle(finding, { rule: (rule) => ways.toFindings({ rule }) })),
      ...rest,
      el('button', { type: 'button', class: 'link', onclick }, 'See them among the findings'),
    ),
  ];
}

const picture = (journey: Journey): HTMLElement =>
  chartFigure(journeyChart(journey, `Journey of child ${journey.child}`, chartWidth(1150)));

function events({ events: all, child }: Journey, findings: ChildView['findings'], ways: Ways): HTMLElement {
  // A row with findings leads to those of its list.
  const where = (list: ListNo, row: number): Node | string => {
    const place = `List ${list}, row ${row}`;
    const count = findings.filter((finding) => finding.place === place).length;
    if (count === 0) return place;
    const onclick = () => ways.toFindings({ child, wholeId: true, list });
    const link = el('button', { type: 'button', class: 'link', onclick }, counted(count, 'finding'));
    return el('span', {}, `${place} – `, link);
  };
  return dataTable(
    'What happened',
    [{ name: 'Day', short: true }, { name: 'What' }, { name: 'Where', short: true }],
    all.map(({ day, label, detail, list, row }) => [
      writtenDayNumber(day),
      detail === null ? label : `${label}: ${detail}`,
      where(list, row),
    ]),
  );
}

function gaps({ gaps: all }: Journey): HTMLElement[] {
  if (all.length === 0) return [];
  const columns = [{ name: 'From and to' }, { name: 'Days', numeric: true }, { name: 'Working days', numeric: true }];
  return [
    dataTable(
      'Time between',
      columns,
      all.map(({ label, days, workingDays, running }) => [
        `${label}${running ? ', so far' : ''}`,
        number(days),
        workingDays === null ? '–' : number(workingDays),
      ]),
    ),
  ];
}

function statements({ statements: all }: Journey): HTMLElement[] {
  if (all.length === 0) return [];
  const columns = [{ name: 'What' }, { name: 'Says' }, { name: 'Where', short: true }];
  return [
    dataTable(
      'As things stand',
      columns,
      all.map(({ label, says, list, row }) => [label, says, `list ${list}, row ${row}`]),
    ),
  ];
}
