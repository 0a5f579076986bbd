import { Fault } from '../fault.ts';
import type { Budget } from '../limits.ts';
import { readXml, type Visit } from '../xml/read-xml.ts';
import type { Entry } from '../zip/directory.ts';
import { expectEntry, unpack } from '../zip/unpack.ts';

/** The parts of a workbook by their names, which are compared without case, as in ECMA-376 part 2, 6.2.2. */
export class Parts {
  readonly #archive: Uint8Array;
  readonly #budget: Budget;
  readonly #progress: (packedBytes: number) => void;
  readonly #entries = new Map<string, Entry>();
  /** Names that more than one part has. Which of them Excel would show cannot be known. */
  readonly #twice = new Set<string>();

  constructor(archive: Uint8Array, entries: readonly Entry[], budget: Budget, progress: (packedBytes: number) => void) {
    this.#archive = archive;
    this.#budget = budget;
    this.#progress = progress;
    for (const entry of entries) {
      const key = keyOf(entry.path);
      const known = this.#entries.get(key);
      if (known && (known.crc !== entry.crc || known.unpackedBytes !== entry.unpackedBytes)) this.#twice.add(key);
      this.#entries.set(key, entry);
    }
  }

  /** The names of all parts, in small letters. */
  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(keyOf(name));
  }

  /** Reads a part as XML. One that is not there is a fault. */
  read(name: string, visit: Visit): void {
    const entry = this.#entry(name);
    readXml((take) => unpack({ archive: this.#archive, entry }, this.#budget, take, this.#progress), visit);
  }

  /** Whether the parts together are within the limits, by what the directory says. Asked before any is unpacked. */
  expect(names: readonly string[]): void {
    const entries = names.filter((name) => this.has(name)).map((name) => this.#entry(name));
    this.#budget.expect(entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0));
    for (const entry of entries) expectEntry({ archive: this.#archive, entry }, this.#budget);
  }

  #entry(name: string): Entry {
    const entry = this.#entries.get(keyOf(name));
    if (entry === undefined || this.#twice.has(keyOf(name))) throw new Fault('damaged');
    return entry;
  }
}

const keyOf = (name: string) => name.replace(/^\/+/, '').toLowerCase();
