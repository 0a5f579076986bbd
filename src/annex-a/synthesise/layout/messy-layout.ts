import { slashedDay } from '#calendar';
import type { Chance, Choices } from '../chance.ts';
import { authorityName } from '../made-up-names.ts';
import type { SyntheticList } from '../synthetic-row.ts';
import { excelRow, type LaidColumn, plainLayout, type SheetLayout } from './sheet-layout.ts';

const headingForms: Choices<(heading: string) => string> = [
  [(heading) => heading, 60],
  [(heading) => heading.toUpperCase(), 10],
  [(heading) => heading.toLowerCase(), 8],
  [(heading) => ` ${heading} `, 6],
  [(heading) => heading.replace(' ', '\n'), 6],
  [(heading) => heading.replaceAll(' ', '  '), 4],
  [(heading) => heading.replaceAll("'", '’'), 4],
  [(heading) => heading.replace(/ ?\(Y\/N\)/, ''), 2],
];

const ownHeadings = ['Locality', 'Comments', 'Extract run'] as const;

/** The layouts of real workbooks: titles above, sheets by other names and in another order, headings much the same. */
export function messyLayouts(lists: readonly SyntheticList[], asAt: number, chance: Chance): readonly SheetLayout[] {
  const layouts = lists.map((list) => messyLayout(list, asAt, chance));
  for (let last = layouts.length - 1; last > 0; last -= 1) {
    const other = chance.between(0, last);
    const [here, there] = [layouts[last], layouts[other]];
    if (here !== undefined && there !== undefined) {
      layouts[last] = there;
      layouts[other] = here;
    }
  }
  return layouts;
}

function messyLayout(list: SyntheticList, asAt: number, chance: Chance): SheetLayout {
  const title = `${authorityName}: list ${list.no}, ${list.definition.title.toLowerCase()}, at ${slashedDay(asAt)}`;
  const columns: LaidColumn[] = plainLayout(list).columns.map((column) => ({
    ...column,
    heading: chance.weighted(headingForms)(column.heading),
  }));
  if (chance.happens(0.5)) {
    const own = chance.of(ownHeadings);
    columns.splice(chance.between(1, columns.length), 0, { heading: own, field: null, place: -1 });
  }
  const layout: SheetLayout = {
    no: list.no,
    name: chance.of([
      `List ${list.no}`,
      `LIST ${list.no}`,
      `${list.no}. ${list.definition.title}`.slice(0, 31).replaceAll(':', ''),
      `List ${list.no} ${list.definition.title}`.slice(0, 31).replaceAll(':', ''),
    ]),
    above: chance.happens(0.4) ? [[title]] : chance.happens(0.3) ? [[title], [], [null, 'Made-up data']] : [],
    columns,
    gap: chance.happens(0.3) ? chance.between(40, 400) : null,
    hiddenRows: new Set(),
  };
  if (!chance.happens(0.3)) return layout;
  const hidden = Array.from({ length: 3 }, () =>
    excelRow(layout, chance.between(0, Math.max(0, list.rows.length - 1))),
  );
  return { ...layout, hiddenRows: new Set(hidden) };
}
