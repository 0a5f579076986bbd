import { addMonths, parseIsoDate } from '#calendar';
import { limitsChart } from '#charts';
import {
  type Absence,
  allDays,
  capacityByMonth,
  disciplines,
  inspectsOn,
  type MonthOfCapacity,
  type ProgrammeInspection,
  type ProgrammeInspector,
  teamAssumptions,
} from '#inspection';
import { shownChart } from '../../../data-request/questions/shown-chart.ts';
import { written } from '../../authorities/written.ts';
import { subjectInWords } from '../in-words.ts';

const months = 12;
/** How far ahead one can look. */
const furthest = 48;

type Known = {
  readonly inspectors: readonly ProgrammeInspector[];
  readonly absences: readonly Absence[];
  readonly inspections: readonly ProgrammeInspection[];
  readonly today: string;
};

const monthOf = (day: Temporal.PlainDate): string => day.toString().slice(0, 7);

/** The first day of the months that an address asks for ("2027-05"): those from now on when it asks for none that may be looked at. */
export function firstMonth(asked: string, today: string): string {
  const now = parseIsoDate(today).with({ day: 1 });
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(asked)) return now.toString();
  const first = `${asked}-01`;
  const isShown = first >= now.toString() && first <= addMonths(now, furthest - months).toString();
  return isShown ? first : now.toString();
}

/** A month that has too little, in words: by how many inspector-days, of whom. */
function shortInWords({ name, short, needed, available }: MonthOfCapacity): string {
  const missing = short.map(
    (discipline) =>
      `by ${needed[discipline] - available[discipline]} for ${disciplines[discipline].toLowerCase()} (${needed[discipline]} needed, ${available[discipline]} available)`,
  );
  return `${name}: too few inspector-days, ${missing.join(' and ')}.`;
}

const monthRow = (month: MonthOfCapacity) => ({
  ...month,
  needed: { care: month.needed['social-care'], education: month.needed.education, all: allDays(month.needed) },
  available: {
    care: month.available['social-care'],
    education: month.available.education,
    all: allDays(month.available),
  },
  away: allDays(month.away),
  isShort: month.short.length > 0,
  inspections: month.inspections.map((each) => ({
    href: `/inspections/${each.id}`,
    name: each.authorityName,
    text: `${each.subject === 'lscb' ? `, ${subjectInWords(each).toLowerCase()}` : ''}, week of ${written(each.weekOne)}`,
  })),
});

/** What twelve months need of inspectors and what there is. */
export function capacityView(known: Known, first: string) {
  const { inspectors, today } = known;
  const shown = capacityByMonth(known, first, months);
  const begin = parseIsoDate(first);
  const now = parseIsoDate(today).with({ day: 1 });
  const [before, after] = [addMonths(begin, -months), addMonths(begin, months)];
  const there = inspectors.filter((each) => inspectsOn(each, today));
  const title = `Inspector-days needed and available, ${shown[0]?.name} to ${shown.at(-1)?.name}`;
  return {
    inspectors: there.length,
    education: there.filter(({ discipline }) => discipline === 'education').length,
    shortages: shown.filter(({ short }) => short.length > 0).map(shortInWords),
    span: `${shown[0]?.name} to ${shown.at(-1)?.name}`,
    months: shown.map(monthRow),
    assumptions: teamAssumptions,
    earlier: before.toString() >= now.toString() ? `/programme/capacity?from=${monthOf(before)}` : null,
    later:
      after.toString() <= addMonths(now, furthest - months).toString()
        ? `/programme/capacity?from=${monthOf(after)}`
        : null,
    chart: shownChart(
      (width, ids) =>
        limitsChart({
          id: `capacity${ids}`,
          title,
          description: `For each month a bar of the inspector-days that inspections need, and a line where those available end. ${shown.filter(({ short }) => short.length > 0).length} of ${shown.length} months have too few for social care or for education.`,
          width,
          of: 'Month',
          value: 'needed',
          limit: 'available',
          bars: shown.map((month) => ({
            label: month.name,
            value: allDays(month.needed),
            limit: allDays(month.available),
            partsOver: month.short.map(
              (discipline) =>
                `${disciplines[discipline].toLowerCase()} ${month.needed[discipline]} of ${month.available[discipline]}`,
            ),
          })),
        }),
      800,
    ),
  };
}
