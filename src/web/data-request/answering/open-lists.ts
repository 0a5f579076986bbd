// Lists open in the memory of the answering thread: so many as there is room for, those asked for longest ago go first.
import type { CheckSettings, ComparatorsByMeasure, ListNo, MeasureResult, Submission } from '#annex-a';
import { measure } from '#annex-a';
import type { StandingLists } from '#inspection';
import { type KeptFindings, keptFindings } from '../lists/kept-findings.ts';
import { readSentFiles, type SheetOfFile } from '../lists/sent-files.ts';
import { sheetsHolding, submissionOf } from '../lists/standing.ts';
import type { Opened } from '../opened.ts';
import type { AskedOfAnswerer, FilesOfSubmission } from './asked-of-answerer.ts';

/** Findings and rows that are open at once: about half a kilobyte each. */
const roomInAll = 300_000;
/** Milliseconds after which what nobody asks for is forgotten. */
const forgottenAfter = 10 * 60_000;

/** Thrown out of a question that needs the lists of a submission whose files were not opened. */
export class NeedsFiles extends Error {
  constructor() {
    super('The files of this submission are not open.');
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

  constructor(now: () => number, room: number = roomInAll) {
    this.#now = now;
    this.#room = room;
  }

  open({ id, inspectionId, number, lists, findings }: Extract<AskedOfAnswerer, { readonly kind: 'open' }>): void {
    const kept = keptFindings(findings);
    const nothingYet = { sheets: null, lists: null, measures: null };
    const weight = kept.findings.length;
    this.#held.delete(id);
    this.#held.set(id, { id, inspectionId, number, standing: lists, kept, ...nothingYet, weight, usedAt: this.#now() });
    this.#makeRoom(id);
  }

  /** Reads the sheets of a submission's lists from the files that they stand in. */
  takeFiles(id: string, files: readonly FilesOfSubmission[]): void {
    const held = this.#held.get(id);
    if (held === undefined) return;
    const { standing, number } = held;
    held.sheets = files.flatMap(({ submission, files: sent }) => {
      const { sheets } = readSentFiles(sent);
      const wanted = standing.lists.filter((list) => list.submission === submission).map(({ list }) => list);
      return submission === number ? sheets : sheetsHolding(submissionOf(sheets, standing), sheets, wanted);
    });
    held.lists = submissionOf(held.sheets, standing);
    held.weight = held.kept.findings.length + held.sheets.reduce((sum, { sheet }) => sum + sheet.rowNumbers.length, 0);
    this.#makeRoom(id);
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
    for (const [id, held] of [...this.#held]) if (held.inspectionId === inspectionId) this.#held.delete(id);
  }

  /** Forgets what nobody has asked for lately. */
  forgetOld(): void {
    const before = this.#now() - forgottenAfter;
    for (const [id, { usedAt }] of [...this.#held]) if (usedAt < before) this.#held.delete(id);
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
