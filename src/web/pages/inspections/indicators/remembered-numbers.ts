// Pages of indicators that this process has written, so that the same numbers are not written anew for everybody who looks.

/** Bytes that one process keeps at most: some twenty pages. */
const roomInAll = 4_000_000;

/** What written numbers are of. `beside` says all that they depend on besides the inspection and the answer of that mark. */
export type NumbersOf = { readonly inspectionId: string; readonly beside: string; readonly mark: string };

type Held = NumbersOf & { readonly html: Buffer };

/**
 * Numbers as they were written. They hold no row and no child; they are shown only after the lists were opened anew, on record, to whoever
 * looks, and gave an answer of the same mark.
 */
export class RememberedNumbers {
  // A Map keeps the order of its keys: the first is the one looked at longest ago.
  readonly #kept = new Map<string, Held>();
  readonly #room: number;

  constructor(room: number = roomInAll) {
    this.#room = room;
  }

  /** What is remembered of an inspection beside the same, by its mark. */
  of({ inspectionId, beside }: Omit<NumbersOf, 'mark'>): ReadonlyMap<string, Buffer> {
    return new Map(
      [...this.#kept.values()]
        .filter((held) => held.inspectionId === inspectionId && held.beside === beside)
        .map(({ mark, html }) => [mark, html]),
    );
  }

  /** Remembers what was written, or that it was looked at again. */
  keep(of: NumbersOf, html: Buffer): void {
    this.#kept.delete(keyOf(of));
    this.#kept.set(keyOf(of), { ...of, html });
    let held = [...this.#kept.values()].reduce((sum, each) => sum + each.html.length + each.beside.length, 0);
    for (const [key, oldest] of [...this.#kept]) {
      if (held <= this.#room) return;
      this.#kept.delete(key);
      held -= oldest.html.length + oldest.beside.length;
    }
  }

  /** Forgets everything of an inspection. */
  forget(inspectionId: string): void {
    for (const [key, held] of [...this.#kept]) if (held.inspectionId === inspectionId) this.#kept.delete(key);
  }
}

const keyOf = ({ inspectionId, mark, beside }: NumbersOf): string => `${inspectionId} ${mark} ${beside}`;
