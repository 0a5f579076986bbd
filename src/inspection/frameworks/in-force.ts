// Which framework applies when. A day is an ISO 8601 text, so days compare as texts do.

/** From when until when a framework is in force, both days counted; null where that is not stated, or open. */
export type TimeInForce = { readonly from: string | null; readonly until: string | null };

/** `perhaps`: its end is stated and has not come, its beginning is not stated. A text without any date applies on no day. */
export type Standing = 'in-force' | 'perhaps' | 'not';

/** Whether a framework with this period applies on a day. */
export function standingOn({ from, until }: TimeInForce, day: string): Standing {
  if (from === null) return until !== null && day <= until ? 'perhaps' : 'not';
  return from <= day && (until === null || day <= until) ? 'in-force' : 'not';
}

/** Whether there is a day on which both apply, a beginning that is not stated counted as long ago. */
export function overlap(a: TimeInForce, b: TimeInForce): boolean {
  const dated = [a, b].every(({ from, until }) => from !== null || until !== null);
  const begins = (one: TimeInForce) => one.from ?? '';
  const endsBefore = (one: TimeInForce, other: TimeInForce) => one.until !== null && one.until < begins(other);
  return dated && !endsBefore(a, b) && !endsBefore(b, a);
}

/** The frameworks that apply on a day, those of which it is certain first. */
export function applyingOn<Known extends TimeInForce & { readonly status: string }>(
  known: readonly Known[],
  day: string,
): { readonly certain: readonly Known[]; readonly perhaps: readonly Known[] } {
  const published = known.filter(({ status }) => status === 'published');
  return {
    certain: published.filter((one) => standingOn(one, day) === 'in-force'),
    perhaps: published.filter((one) => standingOn(one, day) === 'perhaps'),
  };
}
