import type { AreaLine } from '#annex-a';
import {
  type AreaFigure,
  type AreaValueKind,
  type FigureWanted,
  shareOf,
  takesNational,
  valueKindOf,
} from '#inspection';
import type { Posted } from '../../../../forms/posted.ts';
import { postedDate } from '../../../../forms/posted-date.ts';

const hints: Readonly<Record<AreaValueKind, string>> = {
  count: 'A whole number, for example 312',
  'per cent': 'From 0 to 100, for example 17.5',
  'per 10,000': 'For example, 58.4',
  'month and year': 'For example, April 2019',
  inspection: 'Month, year and grade, for example May 2012: good',
  text: 'As it is to stand in the report',
};

/** What a form says of a figure. */
export const wantedOf = (form: Posted): FigureWanted => ({
  value: form.text('value').replaceAll(/\s+/g, ' '),
  on: postedDate(form.text, 'on'),
  share: form.text('share'),
  national: form.text('national'),
  previous: form.text('previous'),
  previousOn: postedDate(form.text, 'previousOn'),
  source: form.text('source').replaceAll(/\s+/g, ' '),
  why: form.text('why'),
});

/** What the form of a line asks, and what it is filled from. */
export const figureView = (line: AreaLine, figure: AreaFigure | null) => ({
  line: { id: line.id, title: line.title },
  valueHint: hints[valueKindOf(line)],
  long: valueKindOf(line) === 'text',
  dayNeeded: line.unit !== 'text',
  share: shareOf(line),
  national: takesNational(line),
  compared: line.compared,
  values: {
    value: figure === null ? '' : String(figure.value),
    on: figure?.on ?? '',
    share: figure?.share == null ? '' : String(figure.share),
    national: figure?.national == null ? '' : String(figure.national),
    previous: figure?.previous == null ? '' : String(figure.previous.value),
    previousOn: figure?.previous?.on ?? '',
    source: figure?.source ?? '',
    why: figure?.why ?? '',
  },
});
