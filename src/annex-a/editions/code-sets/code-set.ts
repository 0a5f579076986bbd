/** One permitted value. It is met in cells as its letter, its code, its label, or several of these together. */
export interface Code {
  readonly code: string;
  /** What Annex A writes before it, as in "a) WBRI". */
  readonly letter: string | null;
  readonly label: string;
  /** Other ways it is written, compared without case, spacing or punctuation. */
  readonly aliases: readonly string[];
  /** The days (ISO 8601) it is valid from and to, both included; null: always. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The values that a column may hold, in the order in which they are asked for. */
export interface CodeSet {
  readonly title: string;
  readonly codes: readonly Code[];
  readonly source: string;
}

type Rest = { letter?: string; aliases?: readonly string[]; from?: string; to?: string };

/** A code without a letter, an alias or a limit in time, unless they are given. */
export const coded = (code: string, label: string, rest: Rest = {}): Code => ({
  code,
  label,
  letter: rest.letter ?? null,
  aliases: rest.aliases ?? [],
  from: rest.from ?? null,
  to: rest.to ?? null,
});

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** Codes in order, lettered a, b, c … where they have no letter of their own. */
export const lettered = (...codes: readonly Code[]): readonly Code[] =>
  codes.map((each, index) => ({ ...each, letter: each.letter ?? alphabet[index] ?? null }));
