import { addMonths, monthNames, parseIsoDate, toDayNumber, writtenDate } from '#calendar';
import { windowsChart } from '#charts';
import { type Placed, standings } from '#inspection';
import { shownChart } from '../../../data-request/questions/shown-chart.ts';
import { placeHref } from '../programme-form.ts';

/** How far ahead is shown. */
const months = 36;

const momentOf = (day: Temporal.PlainDate, text = writtenDate(day)) => ({ day: toDayNumber(day), written: text });
const moment = (day: string) => momentOf(parseIsoDate(day));
const momentOrOpen = (day: string | null) => (day === null ? null : moment(day));

const kinds = ['Due in the three-year cycle', 'Due for re-inspection, or as directed', 'Deferred'];

/** One authority's row; where there is but one, it leads nowhere: its page is this one. */
function rowOf(placed: Placed, today: string, isAlone: boolean) {
  const { window, deferral, open } = placed;
  const due =
    window.kind === 'none'
      ? []
      : [
          {
            kind: window.kind === 'cycle' ? 0 : 1,
            label:
              window.kind === 'cycle' ? 'Due' : window.kind === 'direction' ? 'Due as directed' : 'Re-inspection due',
            from: momentOrOpen(window.from),
            to: momentOrOpen(window.to),
          },
        ];
  const put =
    deferral === null
      ? []
      : [{ kind: 2, label: 'Deferred', from: moment(deferral.decidedOn), to: moment(deferral.until) }];
  return {
    label: placed.authority.name,
    href: isAlone ? null : placeHref(placed),
    spans: [...due, ...put],
    marks: open.flatMap(({ weekOne, subject, stage }) =>
      weekOne === null
        ? []
        : [
            {
              label: `Week 1 ${stage === 'planned' ? 'planned' : weekOne > today ? 'begins' : 'begun'}${subject === 'lscb' ? ', board alone' : ''}`,
              at: moment(weekOne),
            },
          ],
    ),
  };
}

/** The coming three years of some authorities as a picture, or of one on its own page (`isAlone`). `today` is ISO 8601. */
export function timelineView(places: readonly Placed[], today: string, isAlone = false) {
  if (places.length === 0) return null;
  const day = parseIsoDate(today);
  const from = day.with({ day: 1 });
  const ticks = Array.from({ length: months / 6 }, (_, half) => addMonths(from, half * 6)).map((tick) =>
    momentOf(tick, `${(monthNames[tick.month - 1] ?? '').slice(0, 3)} ${tick.year}`),
  );
  const late = places.filter(({ standing }) => standings[standing.id].atRisk).length;
  return shownChart(
    (width, ids) =>
      windowsChart({
        id: `programme${ids}`,
        title: `When ${places.length === 1 ? 'this authority is' : `these ${places.length} authorities are`} due, and what is planned`,
        description: `The three years from ${writtenDate(from)}. ${late} of ${places.length} ${late === 1 ? 'is' : 'are'} at risk. An arrow at the edge points to what lies outside these years.`,
        width,
        of: 'Authority',
        from: momentOf(from),
        to: momentOf(addMonths(from, months)),
        now: momentOf(day, 'Today'),
        ticks,
        kinds,
        mark: 'Week 1 of an inspection',
        rows: places.map((placed) => rowOf(placed, today, isAlone)),
      }),
    940,
  );
}
