// Lists open in the memory of the answering thread: so many as there is room for, those asked for longest ago go first.
import type { CheckSettings, ComparatorsByMeasure, ListNo, MeasureResult, Submission } from '#annex-a';
import { measure } from '#annex-a';
import type { StandingLists } from '#inspection';
import { type KeptFindings, keptFindings } from '../lists/kept-findings.ts';
import { RoomToRead, readSentFiles, type SheetOfFile } from '../lists/sent-files.ts';
import { sheetsHolding, submissionOf } from '../lists/standing.ts';
import type { Opened } from '../opened.ts';
import type { AskedOfAnswerer, FilesOfSubmission } from './asked-of-answerer.ts';
import { weightOf } from './weight-of-lists.ts';

/** Bytes that opened lists may weigh together. */
const roomInAll = 160_000_000;
/** Milliseconds after which what nobody asks for is forgotten. */
const forgottenAfter = 10 * 60_000;

/** Thrown out of a question that needs the lists of a submission whose files were not opened. */
export class NeedsFiles extends Error {
  constructor() {
    super('The files of this submission are not open.');
  }
}

/** Thrown where the files of a submission hold more than there is room for. */
export class NoRoom extends Error {
  constructor() {
    super('The lists of a submission, with those it rests on, hold more than can be opened at once.');
  }
}

/** One submission, with whatever of it has been worked out. */
type Held = {
  readonly id: string;
  readonly inspectionId: string;
  readonly number: number;
  readonly standing: StandingLists;
  readonly kept: KeptFindings;
  sheets: readonly SheetOfFile[] | null;
  lists: Submission | null;
  measures: readonly MeasureResult[] | null;
  weight: number;
  usedAt: number;
};

/** The opened lists of a thread; `now` counts milliseconds from anywhere. */
export class OpenLists {
  // A Map keeps the order of its keys: the first is the one asked for longest ago.
  readonly #held = new Map<string, Held>();
  readonly #now: () => number;
  readonly #room: number;
  readonly #roomToRead: () => RoomToRead;
  /** Why a submission did not open, for a while: trying again would take as long and end the same. */
  readonly #failed = new Map<string, { readonly inspectionId: string; readonly error: unknown; readonly at: number }>();

  constructor(now: () => number, room: number = roomInAll, roomToRead = () => new RoomToRead()) {
    this.#now = now;
    this.#room = room;
    this.#roomToRead = roomToRead;
  }

  /** Opens what was found in a submission. Nothing is thrown: whoever asks hears what went wrong. */
  open({ id, inspectionId, number, lists, findings }: Extract<AskedOfAnswerer, { readonly kind: 'open' }>): void {
    this.#trying(id, inspectionId, () => {
      const kept = keptFindings(findings);
      const nothingYet = { sheets: null, lists: null, measures: null, weight: weightOf(kept, []) };
      this.#held.delete(id);
      this.#held.set(id, { id, inspectionId, number, standing: lists, kept, ...nothingYet, usedAt: this.#now() });
      this.#makeRoom(id);
    });
  }

  /** Reads the sheets of a submission's lists from the files that they stand in. Nothing is thrown, as when it is opened. */
  takeFiles(id: string, files: readonly FilesOfSubmission[]): void {
    const held = this.#held.get(id);
    if (held === undefined) return;
    this.#trying(id, held.inspectionId, () => {
      const sheets = this.#sheetsOf(held, files);
      held.lists = submissionOf(sheets, held.standing);
      held.sheets = sheets;
      held.weight = weightOf(held.kept, sheets);
      this.#makeRoom(id);
    });
  }

  /** Its own files first, as when it was checked: what there is room for is the same then. */
  #sheetsOf({ standing, number }: Held, files: readonly FilesOfSubmission[]): readonly SheetOfFile[] {
    const room = this.#roomToRead();
    const own = files.filter(({ submission }) => submission === number);
    const earlier = files.filter(({ submission }) => submission !== number);
    return [
      ...own.flatMap(({ files: sent }) => readSentFiles(sent, room).sheets),
      ...earlier.flatMap(({ submission, files: sent }) => {
        const { sheets, whole } = readSentFiles(sent, room);
        if (!whole) throw new NoRoom();
        const wanted = standing.lists.filter((list) => list.submission === submission).map(({ list }) => list);
        return sheetsHolding(submissionOf(sheets, standing), sheets, wanted);
      }),
    ];
  }

  #trying(id: string, inspectionId: string, work: () => void): void {
    try {
      work();
      this.#failed.delete(id);
    } catch (error) {
      this.#held.delete(id);
      this.#failed.set(id, { inspectionId, error, at: this.#now() });
    }
  }

  /** Why the first of some submissions that did not open lately did not; null when all did, or none was tried. */
  failure(ids: readonly string[]): { readonly error: unknown } | null {
    return ids.map((id) => this.#failed.get(id)).find((failed) => failed !== undefined) ?? null;
  }

  /** Those of some submissions that are not open here, or whose files are not. */
  lacking(ids: readonly string[], withFiles: boolean): readonly string[] {
    return ids.filter((id) => {
      const held = this.#held.get(id);
      return held === undefined || (withFiles && held.sheets === null);
    });
  }

  /** An opened submission as questions see it; its lists only where it is on record that the files were opened. */
  opened(id: string, against: string | null, withFiles: boolean): Opened {
    const held = this.#held.get(id);
    if (held === undefined) throw new Error('A submission is asked about that is not open.');
    held.usedAt = this.#now();
    this.#held.delete(id);
    this.#held.set(id, held);
    const { kept, standing } = held;
    return {
      findings: kept.findings,
      notRun: kept.notRun,
      settings: kept.settings,
      from: new Map(standing.lists.map(({ list, submission }): [ListNo, number] => [list, submission])),
      sheets: () => {
        if (!withFiles || held.sheets === null) throw new NeedsFiles();
        return held.sheets.map(({ sheet }) => sheet);
      },
      lists: () => listsOf(held, withFiles),
      measures: (comparators) => measured(held, listsOf(held, withFiles), kept.settings, comparators),
      against: against === null ? null : this.opened(against, null, withFiles),
    };
  }

  forget(inspectionId: string): void {
    for (const known of [this.#held, this.#failed]) {
      for (const [id, of] of [...known]) if (of.inspectionId === inspectionId) known.delete(id);
    }
  }

  /** Forgets what nobody has asked for lately. */
  forgetOld(): void {
    const before = this.#now() - forgottenAfter;
    for (const [id, { usedAt }] of [...this.#held]) if (usedAt < before) this.#held.delete(id);
    for (const [id, { at }] of [...this.#failed]) if (at < before) this.#failed.delete(id);
  }

  #makeRoom(newest: string): void {
    let weight = [...this.#held.values()].reduce((sum, held) => sum + held.weight, 0);
    for (const [id, held] of [...this.#held]) {
      if (weight <= this.#room) return;
      if (id === newest) continue;
      this.#held.delete(id);
      weight -= held.weight;
    }
  }
}

function listsOf(held: Held, withFiles: boolean): Submission {
  if (!withFiles || held.lists === null) throw new NeedsFiles();
  return held.lists;
}

/** Measures are worked out once; others' figures are only set beside them. */
function measured(
  held: Held,
  lists: Submission,
  settings: Partial<CheckSettings>,
  comparators: ComparatorsByMeasure | undefined,
): readonly MeasureResult[] {
  held.measures ??= measure(lists, { settings });
  if (comparators === undefined) return held.measures;
  return held.measures.map((each) => ({ ...each, comparators: comparators.get(each.id) ?? {} }));
}
