import type { Fault, Framework } from '#frameworks';

// An id and a version stand in addresses, and a judgement's id in one after them.
const longestId = 60;
const versionForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;
const longestJudgement = 90;
const mostFaults = 50;

/**
 * What keeps a framework that is valid in itself from being kept in the service: every fault with its place, as a JSON pointer. Its id
 * and version must do for an address, and its texts must hold only characters that a database keeps.
 */
export function faultsOfKeeping(framework: Framework): readonly Fault[] {
  const faults: Fault[] = [];
  const fault = (place: string, message: string) => faults.push({ check: 'keeping', place, message });
  if (framework.id.length > longestId) fault('/id', `The id must be ${longestId} characters or fewer.`);
  if (!versionForm.test(framework.version)) {
    fault(
      '/version',
      'The version must be 1 to 40 letters, digits, dots, hyphens or underscores, for example 2016-01-01.',
    );
  }
  for (const end of ['from', 'to'] as const) {
    // No database has a year nought, and no framework of inspections is older than this.
    if ((framework.inForce[end] ?? '1900') < '1900')
      fault(`/inForce/${end}`, 'The year must be 1900 or later. Check it.');
  }
  for (const [i, { id }] of framework.judgements.entries()) {
    if (id.length > longestJudgement) {
      fault(`/judgements/${i}/id`, `The id of a judgement must be ${longestJudgement} characters or fewer.`);
    }
  }
  for (const place of unkept(framework)) {
    fault(place, 'A character here cannot be kept: a zero character, or half of one. Take it out.');
  }
  return faults.slice(0, mostFaults);
}

/** The places of texts that hold a zero character or half of a character. The shape is checked already, so it is not deep. */
function unkept(value: unknown, place = ''): readonly string[] {
  if (typeof value === 'string') return value.includes('\u0000') || !value.isWellFormed() ? [place || '/'] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => unkept(inner, `${place}/${key}`));
}
