import type { Journey, ListNo } from '#annex-a';
import { dayNumber, writtenDayNumber } from '#calendar';
import { timeline } from '#charts';
import type { ChildView } from '../../work/questions.ts';
import { chartFigure, chartWidth } from '../chart-figure.ts';
import { dataTable } from '../data-table.ts';
import { counted, el, number } from '../elements.ts';
import { findingArticle } from '../findings/finding-article.ts';
import type { Ways } from '../ways.ts';
import { journeyTracks, ticksOf } from './journey-tracks.ts';

/** All that the lists say of one child: who, what was found about the child, the time as a picture, and what happened. */
export function childJourney({ journey, findings, total }: ChildView, ways: Ways): Node[] {
  return [
    el('p', {}, who(journey)),
    ...disagreements(journey),
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

function who({ person, lists }: Journey): string {
  const parts = [
    person.unborn ? 'Not yet born' : person.age === null ? 'Age not known' : `Aged ${person.age}`,
    person.gender?.toLowerCase() ?? 'gender not given',
    person.ethnicity ?? 'ethnicity not given',
    ...(person.disability === null ? [] : [`disability: ${person.disability.toLowerCase()}`]),
  ];
  return `${parts.join(', ')}. On ${counted(lists.length, 'list')}: ${lists.join(', ')}.`;
}

function disagreements({ person }: Journey): HTMLElement[] {
  return person.disagreements.map(({ field, values }) => {
    const said = values.map(
      ({ says, places }) => `${asWritten(says)} (list ${[...new Set(places.map(({ list }) => list))].join(', ')})`,
    );
    return el(
      'p',
      { class: 'note' },
      `The lists disagree about the ${field.replaceAll('-', ' ')}: ${said.join('; ')}.`,
    );
  });
}

/** A date of ISO 8601 as people write it; anything else as it is. */
function asWritten(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year === undefined ? text : writtenDayNumber(dayNumber(Number(year), Number(month), Number(day)));
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

function picture(journey: Journey): HTMLElement {
  const { tracks, until, from } = journeyTracks(journey);
  return chartFigure(
    timeline({
      id: 'journey-chart',
      title: `Journey of child ${journey.child}`,
      description: `${counted(journey.events.length, 'event')}, up to ${until.written}. ${journey.standing.label}.`,
      width: chartWidth(1150),
      tracks,
      until,
      ticks: ticksOf(from, until.day),
    }),
  );
}

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
