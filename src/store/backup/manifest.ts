import Type, { type Static } from 'typebox';
import Value from 'typebox/value';

const Name = Type.String({ pattern: '^[a-z_][a-z0-9_]*$', maxLength: 63 });
const Count = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
const Sha256 = Type.String({ pattern: '^[0-9a-f]{64}$' });

const Table = Type.Object({
  name: Name,
  /** In the order in which a row of the copy has them. What the database works out itself is left out. */
  columns: Type.Array(Name),
  rows: Count,
  /** Of the copy as text, before it is compressed. */
  bytes: Count,
  /** Of the copy as it stands in the file. */
  storedBytes: Count,
  /** Of the copy as it stands in the file. */
  sha256: Sha256,
});

const Log = Type.Object({
  entries: Count,
  /** The hash of the last entry that stands; empty when there is none. */
  head: Type.Union([Sha256, Type.Literal('')]),
  /** Where the log was found broken when the backup was taken. */
  brokenAt: Type.Union([Count, Type.Null()]),
});

const Manifest = Type.Object({
  /** The version of the Bestfit that wrote the backup. */
  bestfit: Type.String({ pattern: '^\\d+\\.\\d+\\.\\d+' }),
  takenAt: Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$' }),
  /** The newest step that the database's shape had taken. */
  step: Type.String({ minLength: 1 }),
  /** Null where the shape of the database was older than the log. */
  log: Type.Union([Log, Type.Null()]),
  /** The last number given by each column that numbers rows by itself; a text, for it may be larger than a number holds. */
  numbered: Type.Array(Type.Object({ table: Name, column: Name, last: Type.String({ pattern: '^\\d{1,19}$' }) })),
  /** In the order in which they stand in the file. */
  tables: Type.Array(Table, { minItems: 1 }),
});

/** What a backup says of itself, at its end. */
export type Manifest = Static<typeof Manifest>;
export type BackedUpTable = Static<typeof Table>;

export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 1)}\n`;

/** The manifest in a text; null where it is none. */
export function readManifest(text: string): Manifest | null {
  try {
    const value: unknown = JSON.parse(text);
    return Value.Check(Manifest, value) ? value : null;
  } catch {
    return null;
  }
}
