// Records whose columns follow their fields one by one: added, and changed in the version that was seen.
import type { Updateable } from 'kysely';
import type { Change } from '#inspection';
import { type Applied, type KeptByFields, ofVersionSeen } from './applied.ts';
import type { Tables, Tx } from './tables.ts';

/** The columns of a table, by the field that each holds. A field that holds lists or records is kept as JSON where it says so. */
type ColumnsOf<Fields, Table extends KeptByFields> = {
  readonly [Field in keyof Fields]-?: keyof Tables[Table] & string;
};

/** What a change writes besides its fields: columns and their values. */
type Besides<Table extends KeptByFields, Named> = (
  change: Named,
  at: Date,
  by: string | null,
) => Partial<Updateable<Tables[Table]>>;

type Keeper<Added extends Change, Changed extends Change> = {
  readonly add: (tx: Tx, change: Added, at: Date, by: string | null) => Promise<Applied>;
  readonly change: (tx: Tx, change: Changed, at: Date, by: string | null) => Promise<Applied>;
};

type FieldsOfChange<Named extends Change> = NonNullable<Named['after']>;

/**
 * The two appliers of one table. `columns` names the column of each field; `json` those kept as JSON; `added` and `changed` say what is
 * written besides, such as the inspection, the time, or bytes that the log does not hold.
 */
export function keptByFields<Table extends KeptByFields, Added extends Change, Changed extends Change>(
  table: Table,
  parts: {
    readonly columns: ColumnsOf<FieldsOfChange<Added>, Table>;
    readonly json?: readonly string[];
    readonly added: Besides<Table, Added>;
    readonly changed?: Besides<Table, Changed>;
  },
): Keeper<Added, Changed> {
  const columns: Readonly<Record<string, string>> = parts.columns;
  const json = new Set(parts.json ?? []);
  const valuesOf = (fields: object): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([field, value]) => {
        const column = columns[field];
        if (column === undefined || value === undefined) return [];
        return [[column, json.has(field) && value !== null ? JSON.stringify(value) : value]];
      }),
    );
  return {
    add: async (tx, change, at, by) => {
      const row = { id: change.subject.id, ...valuesOf(change.after ?? {}), ...parts.added(change, at, by) };
      // The columns were checked where they were named; here the table is any of several.
      await tx
        .insertInto(table as 'deferrals')
        .values(row as never)
        .execute();
      return 'applied';
    },
    change: async (tx, change, at, by) => {
      const set = { ...valuesOf(change.after ?? {}), ...parts.changed?.(change, at, by) };
      const update = tx.updateTable(table as 'deferrals').set(set as never);
      return ofVersionSeen(update, change);
    },
  };
}
