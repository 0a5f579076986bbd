import { addMonthsToDay } from '#calendar';
import { editions } from '../editions/index.ts';
import type { EditionId, ListNo } from '../editions/model.ts';
import type { Chance } from './chance.ts';
import { type Child, type Family, headOf } from './child.ts';
import { inScope } from './in-scope.ts';
import { teamName, workerName } from './made-up-names.ts';
import { placeOf, type SyntheticList, type Values } from './synthetic-row.ts';
import { officeDay, officeDayBefore } from './working-days.ts';

// Coprime with ten million, so that counting up visits every seven-digit id once, in no order that shows.
const stride = 6_180_339;
const ids = 10_000_000;
const childrenPerWorker = 15;

/** The made-up authority while its lists are filled. */
export class Authority {
  readonly edition: EditionId;
  /** The reference date, a day number. */
  readonly asAt: number;
  readonly chance: Chance;
  readonly lists: readonly SyntheticList[];
  /** Rows in all lists so far. */
  rows = 0;
  #children = 0;
  #adopters = 0;
  #families = 0;
  #worker = 1;
  #allocated = 0;
  readonly #firstId: number;

  constructor(edition: EditionId, asAt: number, chance: Chance) {
    this.edition = edition;
    this.asAt = asAt;
    this.chance = chance;
    this.lists = editions[edition].lists.map((definition) => ({ no: definition.no, definition, rows: [] }));
    this.#firstId = chance.between(0, ids - 1);
  }

  /** An id that no other child has: seven digits, some with leading zeros. */
  nextChildId(): string {
    this.#children += 1;
    return String((this.#firstId + this.#children * stride) % ids).padStart(7, '0');
  }

  nextAdopterId(): string {
    this.#adopters += 1;
    return `PA${String(this.#adopters).padStart(5, '0')}`;
  }

  nextFamilyId(): string {
    this.#families += 1;
    return `AF${String(this.#families).padStart(5, '0')}`;
  }

  /** The team and worker of a family. Nobody is given many more children than a caseload holds. */
  allocation(children: number): Pick<Family, 'team' | 'worker'> {
    if (this.#allocated + children > childrenPerWorker) {
      this.#worker += 1;
      this.#allocated = 0;
    }
    this.#allocated += children;
    return { team: teamName(this.#worker % 24), worker: workerName(this.#worker) };
  }

  /** The first day of a window of months that ends at the reference date. */
  monthsAgo(months: number): number {
    return addMonthsToDay(this.asAt, -months);
  }

  /** A day on which offices work, between two; never after the reference date. */
  officeDayIn(from: number, to: number): number {
    const day = this.chance.between(from, Math.min(to, this.asAt));
    const on = officeDay(day);
    return on <= Math.min(to, this.asAt) ? on : Math.max(from, officeDayBefore(day));
  }

  /** Adds a row of a child to a list, unless it does not belong to the list's window. */
  add(no: ListNo, child: Child, family: Pick<Family, 'team' | 'worker'>, values: Values): boolean {
    return this.addRow(no, child.id, { ...headOf(child), team: family.team, worker: family.worker, ...values });
  }

  /** Adds a row to a list, unless it does not belong to the list's window. */
  addRow(no: ListNo, id: string, values: Values): boolean {
    const list = this.lists[no - 1];
    if (list === undefined) return false;
    const { definition } = list;
    const dateOf = (key: keyof Values) => {
      const value = placeOf(definition, key) < 0 ? null : values[key];
      return typeof value === 'number' ? value : null;
    };
    if (!inScope(definition.scope, this.asAt, dateOf)) return false;
    list.rows.push({ child: id, values: definition.fields.map(({ key }) => values[key] ?? null) });
    this.rows += 1;
    return true;
  }
}
