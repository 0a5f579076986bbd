import { parseIsoDate, slashedDay, toDayNumber } from '#calendar';
import { byUrgency, deferralGrounds, gradeLabel, overallPart, type Placed, standings } from '#inspection';

const headings = [
  'Code',
  'Name',
  'Region',
  'Last overall judgement',
  'Framework',
  'Published on',
  'Rule',
  'Due from',
  'Due by',
  'Source of the rule',
  'Assumed',
  'Shared director',
  'Deferred until',
  'Ground of the deferral',
  'Direction given on',
  'Planned week 1',
  'Lead inspector',
  'State',
  'At risk',
  'What stands so',
];

const dated = (day: string | null | undefined): string =>
  day === null || day === undefined ? '' : slashedDay(toDayNumber(parseIsoDate(day)));

function rowOf({ authority, last, window, shared, deferral, direction, open, standing }: Placed): readonly string[] {
  const planned = open.filter(({ subject, weekOne }) => subject === 'authority' && weekOne !== null);
  const rule = window.kind === 'none' ? null : window;
  return [
    authority.code,
    authority.name,
    authority.region ?? '',
    (last?.judged ?? [])
      .map(({ judgement, grade }) => {
        const part = overallPart(last?.framework ?? null, judgement);
        return `${part === null ? '' : `${part}: `}${gradeLabel(last?.framework ?? null, grade)}`;
      })
      .join('; '),
    last?.framework.shortTitle ?? '',
    dated(last?.publishedOn),
    window.kind === 'none' ? window.because : window.rule,
    dated(rule?.from),
    dated(rule?.to),
    rule?.source ?? '',
    (rule?.assumed ?? []).join(' '),
    shared.map(({ name, with: others }) => `${name} (also ${others.map((each) => each.name).join(', ')})`).join('; '),
    dated(deferral?.until),
    deferral === null ? '' : deferralGrounds[deferral.grounds].title,
    dated(direction?.givenOn),
    planned.map(({ weekOne }) => dated(weekOne)).join('; '),
    planned.map(({ lead }) => lead?.name ?? '').join('; '),
    standings[standing.id].title,
    standing.atRisk ? 'yes' : 'no',
    standing.words,
  ];
}

/** The whole programme as a table, what is urgent first. */
export const exportRows = (places: readonly Placed[]): readonly (readonly string[])[] => [
  headings,
  ...places.toSorted(byUrgency).map(rowOf),
];
