import type { Framework } from '#frameworks';
import { type LastOverall, lastOverall } from '../authorities/last-overall.ts';
import type { Leader } from '../authorities/leader.ts';
import type { PastJudgement } from '../authorities/past-judgement.ts';
import { sharedDirectors } from '../authorities/shared-directors.ts';
import type { AuthorityFields } from '../change.ts';
import type { DueWindow, NoWindow } from './due-window.ts';
import {
  type Deferral,
  type Direction,
  isDeferredOn,
  isFinished,
  type ProgrammeInspection,
} from './programme-records.ts';
import { type Standing, standingOf, warnedOn } from './standing.ts';
import { rulingFramework, windowOf } from './window-of.ts';

type Authority = AuthorityFields & { readonly id: string };

/** What the programme is made of: everything as it is kept. */
export type ProgrammeState = {
  readonly authorities: readonly Authority[];
  /** Those in post today. */
  readonly directors: readonly Pick<Leader, 'authorityId' | 'name' | 'since' | 'until'>[];
  /** The last overall judgements of each authority. */
  readonly judgements: readonly PastJudgement[];
  /** Those that may have been judged under, oldest first. */
  readonly frameworks: readonly Framework[];
  readonly inspections: readonly ProgrammeInspection[];
  readonly deferrals: readonly Deferral[];
  readonly directions: readonly Direction[];
  /** ISO 8601. */
  readonly today: string;
};

/** A director who leads other authorities too: their inspections are to be at the same time wherever possible (001 ¶6). */
type SharedDirector = { readonly name: string; readonly with: readonly Authority[] };

/** One authority in the programme. */
export type Placed = {
  readonly authority: Authority;
  readonly last: LastOverall<PastJudgement> | null;
  readonly window: DueWindow | NoWindow;
  readonly standing: Standing;
  readonly shared: readonly SharedDirector[];
  /** The deferral that holds today. */
  readonly deferral: Deferral | null;
  /** The direction in place of the re-inspection window. */
  readonly direction: Direction | null;
  /** Its inspections that are not finished, the earliest week first: of the authority, and of its safeguarding board alone. */
  readonly open: readonly ProgrammeInspection[];
};

/** Every authority with its place in the programme, in the order in which they are given. */
export function programmeOf(state: ProgrammeState): readonly Placed[] {
  const { frameworks, today } = state;
  const ruling = rulingFramework(frameworks, today);
  const warnedUntil = warnedOn(today);
  const of = <R extends { readonly authorityId: string }>(records: readonly R[]) => {
    const grouped = Map.groupBy(records, ({ authorityId }) => authorityId);
    return (id: string): readonly R[] => grouped.get(id) ?? [];
  };
  const [judgementsOf, inspectionsOf, deferralsOf, directionsOf, directorsOf] = [
    of(state.judgements),
    of(state.inspections),
    of(state.deferrals),
    of(state.directions),
    of(state.directors),
  ];
  const authorities = new Map(state.authorities.map((each) => [each.id, each]));
  const sharedWith = sharedDirectors(state.directors, today);
  return state.authorities.map((authority): Placed => {
    const { id } = authority;
    const [judgements, inspections] = [judgementsOf(id), inspectionsOf(id)];
    const { window, direction } = windowOf({
      ruling,
      frameworks,
      judgements,
      inspections,
      directions: directionsOf(id),
    });
    const deferral = deferralsOf(id).find((each) => isDeferredOn(each, today)) ?? null;
    const open = inspections
      .filter((each) => !isFinished(each))
      .sort((a, b) => (a.weekOne ?? '9999').localeCompare(b.weekOne ?? '9999'));
    return {
      authority,
      last: lastOverall(frameworks, judgements),
      window,
      standing: standingOf({
        window,
        deferral,
        open: open.filter(({ subject }) => subject === 'authority'),
        today,
        warnedUntil,
      }),
      shared: directorsOf(id).flatMap((director) => {
        const others = sharedWith(director).flatMap((other) => authorities.get(other) ?? []);
        return others.length === 0 ? [] : [{ name: director.name, with: others }];
      }),
      deferral,
      direction,
      open,
    };
  });
}

/** Compares two places: what is at risk before what is not, and then the earlier day; what has no day comes last. */
export function byUrgency(
  { standing: a }: Pick<Placed, 'standing'>,
  { standing: b }: Pick<Placed, 'standing'>,
): number {
  if (a.atRisk !== b.atRisk) return a.atRisk ? -1 : 1;
  const [one, other] = [a.urgentOn ?? '9999', b.urgentOn ?? '9999'];
  return one < other ? -1 : one > other ? 1 : 0;
}
