import { type CheckSettings, defaultSettings, type EditionId, editionIds } from '#annex-a';
import { DateError, parseIsoDate, toDayNumber } from '#calendar';
import { InputError, suggestion } from '#frameworks';

/** What every command on a data request is told, as the terminal gives it. */
export interface RequestOptions {
  readonly edition?: string;
  readonly asAt?: string;
  readonly mapping?: string;
  readonly stage?: string;
  readonly ownAuthority?: string;
  readonly set?: readonly string[];
  readonly json?: boolean;
}

/** The edition of an option. Throws InputError for none, or one that is not known. */
export function editionOf(name: string | undefined): EditionId {
  const known = editionIds.find((id) => id === name);
  if (known !== undefined) return known;
  if (name === undefined)
    throw new InputError(`Say which edition it is: --edition ${editionIds.join(' or --edition ')}.`);
  throw new InputError(
    `There is no edition “${name}”. ${suggestion(name, editionIds)} Give ${editionIds.join(' or ')}.`,
  );
}

/** The reference date as a day number: ISO 8601 or day/month/year. Throws InputError for none, or none that exists. */
export function asAtOf(text: string | undefined): number {
  if (text === undefined) {
    throw new InputError(
      'Say the reference date with --as-at, for example --as-at 2015-06-01: the day that “prior to inspection” counts back from.',
    );
  }
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  const [, day = '', month = '', year = ''] = slashed ?? [];
  try {
    return toDayNumber(
      parseIsoDate(slashed ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.trim()),
    );
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    throw new InputError(`--as-at: ${slashed ? error.message : notADate(text, error.message)}`);
  }
}

/** A date that is written in another way altogether is told of both ways that are taken. */
const notADate = (text: string, message: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text.trim()) ? message : `“${text}” is no date. Write it as 2015-06-01 or 01/06/2015.`;

/** The settings of the checks: --stage, --own-authority, and --set name=number for the others. */
export function settingsOf({ stage, ownAuthority, set = [] }: RequestOptions): Partial<CheckSettings> {
  const numbers = Object.entries(defaultSettings).flatMap(([name, value]) =>
    typeof value === 'number' && name !== 'stage' ? [name] : [],
  );
  const settings: Record<string, unknown> = {};
  if (stage !== undefined) settings.stage = stage === '1' ? 1 : 2;
  if (ownAuthority !== undefined) settings.ownAuthority = ownAuthority;
  for (const assignment of set) {
    const [name = '', value = ''] = assignment.split('=');
    if (!numbers.includes(name)) {
      throw new InputError(
        `--set: there is no setting “${name}”. ${suggestion(name, numbers)} The settings are ${numbers.join(', ')}.`,
      );
    }
    if (!/^\d{1,6}$/.test(value)) {
      throw new InputError(`--set ${name}: “${value}” is no whole number. Write it as ${name}=20.`);
    }
    settings[name] = Number(value);
  }
  return settings;
}
