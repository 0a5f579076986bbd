import type { SheetNotice } from '../sheet.ts';

/** The notices of a sheet in the making: of each kind, how many and where the first is. */
export class Notices {
  readonly #kinds = new Map<SheetNotice['kind'], { count: number; at: string }>();

  /** Counts one more, or more; `at` is asked only for the first. */
  note(kind: SheetNotice['kind'], at: () => string = () => '', count = 1): void {
    const known = this.#kinds.get(kind);
    if (known === undefined) this.#kinds.set(kind, { count, at: at() });
    else known.count += count;
  }

  get all(): SheetNotice[] {
    return [...this.#kinds].map(([kind, { count, at }]) => ({ kind, count, at }));
  }
}
