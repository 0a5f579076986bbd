import { isStage, nameKey, type Stage, stageOrder, stages, timeLeft } from '#inspection';
import type { InspectionAsSeen, NextEntry } from '#store';
import { inspectionName } from '../inspection-name.ts';

/** What of the list is asked for: a text in the authority's name, a stage, a page of it. */
export type Asked = { readonly holding: string; readonly stage: Stage | ''; readonly page: number };

export const onPage = 50;

export const readAsked = (text: (name: string) => string): Asked => {
  const stage = text('stage');
  const page = /^\d{1,6}$/.test(text('page')) ? Number(text('page')) : 1;
  return { holding: text('holding'), stage: isStage(stage) ? stage : '', page: Math.max(1, page) };
};

/** The inspections asked for, in the order they came. */
export function matching(
  inspections: readonly InspectionAsSeen[],
  { holding, stage }: Asked,
): readonly InspectionAsSeen[] {
  const wanted = nameKey(holding);
  return inspections
    .filter((each) => nameKey(each.authorityName).includes(wanted))
    .filter((each) => stage === '' || each.stage === stage);
}

/** One inspection as the list shows it, with its next deadline; null where it has none to come. */
export function rowOf(inspection: InspectionAsSeen, next: NextEntry | undefined, today: string) {
  return {
    id: inspection.id,
    name: inspectionName(inspection),
    stage: stages[inspection.stage],
    weekOne: inspection.weekOne,
    onSiteEnds: inspection.onSiteEnds,
    next: next === undefined ? null : { title: next.title, on: next.on, left: timeLeft(today, next.on) },
  };
}

/** The stages that a list can be narrowed to. */
export const stageChoices = stageOrder.map((value) => ({ value, text: stages[value] }));

/** The list as a table for spreadsheets. Dates are ISO 8601. */
export const listRows = (inspections: readonly InspectionAsSeen[], next: ReadonlyMap<string, NextEntry>) => [
  [
    'Inspected',
    'Authority',
    'Stage',
    'Week 1',
    'Notified',
    'Last day on site',
    'Framework',
    'Version',
    'Next deadline',
    'Due on',
  ],
  ...inspections.map((each) => {
    const deadline = next.get(each.id);
    return [
      inspectionName(each),
      each.authorityName,
      stages[each.stage],
      each.weekOne ?? '',
      each.notifiedOn ?? '',
      each.onSiteEnds ?? '',
      each.framework,
      each.frameworkVersion,
      deadline?.title ?? '',
      deadline?.on ?? '',
    ];
  }),
];
