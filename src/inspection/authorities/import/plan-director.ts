import { writtenDate } from '#calendar';
import { differences, type LeaderFields } from '../../change.ts';
import { dateOf } from '../../date-fault.ts';
import { type Leader, nameFault, sinceFault } from '../leader.ts';
import { sameName } from '../same-name.ts';
import { dateText } from './date-text.ts';
import { doing, type ImportStep, nothing, type PartOfRow, wrong } from './planned-row.ts';
import type { ImportRow } from './read-import.ts';

const post = 'director-of-childrens-services';

const written = (iso: string): string => {
  const date = dateOf(iso);
  return date === null ? iso : writtenDate(date);
};

/** The director of an authority's children's services now: of several who share the post the one who began last. */
export function presentDirector(directors: readonly Leader[], today: string): Leader | null {
  const [first] = directors
    .filter(({ since, until }) => since <= today && (until === null || until >= today))
    .sort((a, b) => (a.since === b.since ? (a.id < b.id ? -1 : 1) : a.since < b.since ? 1 : -1));
  return first ?? null;
}

/** What a row's director comes to, beside the directors its authority has had. */
export function planDirector(said: ImportRow['said'], directors: readonly Leader[], today: string): PartOfRow {
  const { director, directorSince } = said;
  if (director === '' && directorSince === '') return nothing;
  if (director === '')
    return wrong('director', 'There is a date since when, but no director. Add the name, or remove the date.');
  const faultOfName = nameFault(director, 'the director’s');
  if (faultOfName !== null) return wrong('director', faultOfName);
  if (directorSince === '') return wrong('directorSince', 'Add the date since when this person is director.');
  const since = dateText(directorSince);
  if (since === null)
    return wrong('directorSince', `“${directorSince.slice(0, 40)}” is no date. Write it as 27/3/2015.`);
  const fault = sinceFault(since, today);
  if (fault !== null) return wrong('directorSince', fault);

  const staying = directors.filter(({ until }) => until === null || until >= today);
  const alike = staying.filter(({ name }) => sameName(name, director));
  const same = alike.find((each) => each.since === since) ?? alike[0];
  if (same !== undefined) return sinceCorrected(same, { name: director, since });
  const past = directors.find((each) => sameName(each.name, director) && each.until !== null && each.until >= since);
  if (past !== undefined) {
    return wrong(
      'directorSince',
      `${past.name} is recorded as director until ${written(past.until ?? '')}. Correct the date, or correct the record on the authority’s page.`,
    );
  }
  const later = staying.find((each) => each.since >= since);
  if (later !== undefined) {
    return wrong(
      'directorSince',
      `${later.name} is recorded as director since ${written(later.since)}, so somebody new cannot begin before. Correct the date.`,
    );
  }
  const until = dateOf(since)?.subtract({ days: 1 }).toString() ?? since;
  const leaving = staying
    .filter((each) => each.until === null || each.until >= since)
    .map(
      (each): ImportStep => ({
        does: 'leader-changed',
        name: each.name,
        record: each.id,
        expects: each.version,
        before: { until: each.until },
        after: { until },
      }),
    );
  return doing(...leaving, { does: 'leader-added', after: { post, name: director, since, until: null } });
}

function sinceCorrected(leader: Leader, wanted: { readonly name: string; readonly since: string }): PartOfRow {
  if (leader.until !== null && leader.until < wanted.since) {
    return wrong(
      'directorSince',
      `${leader.name} leaves on ${written(leader.until)}, before that day. Correct the date.`,
    );
  }
  // A name that differs only in spaces or capitals is the same person and stays as it is.
  const changed = differences<Pick<LeaderFields, 'since'>>({ since: leader.since }, { since: wanted.since });
  if (changed === null) return nothing;
  return doing({
    does: 'leader-changed',
    name: leader.name,
    record: leader.id,
    expects: leader.version,
    ...changed,
  });
}
