// One submission read and checked, step by step, on the worker thread.
import {
  type CheckSettings,
  checks,
  described,
  editions,
  type Finding,
  type MeasureResult,
  measure,
  runChecks,
  type Submission,
  shownName,
} from '#annex-a';
import type { CountedCheck, SubmissionSummary } from '#inspection';
import { packed } from '../lists/kept-findings.ts';
import { RoomToRead, readSentFiles, type SheetOfFile } from '../lists/sent-files.ts';
import { type EarlierSheets, type ReadAs, sheetsHolding, standingOf, submissionOf } from '../lists/standing.ts';
import { tooMuchBeside } from '../lists/too-much-to-read.ts';
import type { AskedOfReader, FilesOf, HeardFromReader, ReadingProgress } from './asked-of-reader.ts';

/** More findings than these are counted and not kept one by one: nobody reads them, and they must fit into memory. */
const mostFindings = 150_000;

type Tell = (progress: ReadingProgress) => void;

/** Reads one submission: its own files first, then those of earlier ones, then checks. Answers what the service is to hear. */
export class Reading {
  readonly #as: ReadAs;
  readonly #settings: Partial<CheckSettings>;
  readonly #tell: Tell;
  readonly #number: number;
  readonly #own: readonly SheetOfFile[];
  readonly #sent: Submission;
  readonly #unread: readonly string[];
  readonly #room: RoomToRead;
  readonly #carried: EarlierSheets[] = [];
  readonly #replaced: SheetOfFile[] = [];

  constructor(
    { as, settings, own }: Extract<AskedOfReader, { readonly kind: 'read' }>,
    tell: Tell,
    room: RoomToRead = new RoomToRead(),
  ) {
    this.#room = room;
    this.#as = as;
    this.#settings = settings;
    this.#tell = tell;
    this.#number = own.submission;
    const stage = own.files.length === 1 ? 'Reading the file' : 'Reading the files';
    const { sheets, unread } = readSentFiles(own.files, room, (share) => tell({ stage, share: 0.05 + 0.4 * share }));
    this.#own = sheets;
    this.#unread = unread;
    this.#sent = submissionOf(sheets, as);
  }

  /** Why nothing can be checked, in words; null when something can. */
  unreadable(): string | null {
    if (this.#sent.lists.size > 0) return null;
    if (this.#own.length === 0) return this.#unread.join('\n') || 'The files hold no sheet with rows.';
    const names = this.#own.slice(0, 5).map(({ sheet }) => `“${shownName(sheet.name || sheet.file)}”`);
    const others = this.#own.length > names.length ? ` and ${this.#own.length - names.length} more` : '';
    const edition = editions[this.#as.edition].title;
    return [
      `No sheet is one of the lists of ${edition}: ${names.join(', ')}${others}. A list is known by its headings and the name of its sheet. Copy your lists into the blank workbook of this page, with its headings, and send that.`,
      ...this.#unread,
    ].join('\n');
  }

  /**
   * Takes lists that an earlier submission sent: those that this one lacks, and of the others what they are compared with. Answers why
   * nothing can be checked, in words: half of a list would be compared and measured as if it were all. Null when something can.
   */
  earlier({ submission, lists, files }: FilesOf): string | null {
    this.#tell({ stage: `Reading submission ${submission} beside it`, share: 0.5 });
    const { sheets, whole } = readSentFiles(files, this.#room);
    if (!whole) return tooMuchBeside;
    const read = submissionOf(sheets, this.#as);
    const carried = lists.filter((no) => !this.#sent.lists.has(no));
    this.#carried.push({ submission, lists: carried, sheets: sheetsHolding(read, sheets, carried) });
    const replaced = lists.filter((no) => this.#sent.lists.has(no));
    this.#replaced.push(...sheetsHolding(read, sheets, replaced));
    return null;
  }

  check(comparedWith: number | null): Extract<HeardFromReader, { readonly kind: 'checked' }> {
    const carried = this.#carried.flatMap(({ sheets }) => sheets);
    const submission = carried.length === 0 ? this.#sent : submissionOf([...this.#own, ...carried], this.#as);
    const previous = this.#replaced.length === 0 ? null : submissionOf(this.#replaced, this.#as);
    this.#tell({ stage: 'Checking the lists', share: 0.55 });
    const result = runChecks(checks, submission, { settings: this.#settings, previous });
    this.#tell({ stage: 'Writing down what was found', share: 0.75 });
    const lists = standingOf(submission, this.#number, this.#own, this.#carried);
    const notRun = result.notRun.map(({ check, because }) => ({ rule: check.id, because }));
    const findings = packed({
      findings: result.findings.slice(0, mostFindings).map((finding) => described(finding, submission)),
      notRun,
      settings: this.#settings,
    });
    this.#tell({ stage: 'Working out the measures', share: 0.85 });
    const measures = packed(measure(submission, { settings: this.#settings }).map(withoutRows));
    const summary: SubmissionSummary = {
      ...totals(result.findings),
      rows: lists.reduce((sum, { rows }) => sum + rows, 0),
      lists: lists.map(({ files: _, ...list }) => ({
        ...list,
        ...totals(result.findings.filter((finding) => finding.list === list.list)),
      })),
      checks: counted(result.findings),
      notRun: result.notRun.map(({ check, because }) => ({ rule: check.id, title: check.title, because })),
      unread: this.#unread,
      comparedWith: previous === null ? null : comparedWith,
      findingsCut: result.findings.length > mostFindings,
    };
    return { kind: 'checked', summary, lists: { ...this.#as, lists }, findings, measures };
  }
}

/** A finding that stands for many rows counts as one. */
const totals = (findings: readonly Finding[]) => ({
  errors: findings.filter(({ check }) => check.severity === 'error').length,
  queries: findings.filter(({ check }) => check.severity === 'query').length,
});

function counted(findings: readonly Finding[]): readonly CountedCheck[] {
  const byPlace = Map.groupBy(findings, ({ check, list }) => `${list ?? 0} ${check.id}`);
  return [...byPlace.values()]
    .flatMap((group): CountedCheck[] => {
      const [first] = group;
      if (first === undefined) return [];
      const { id: rule, title, severity } = first.check;
      return [{ rule, title, severity, list: first.list, count: group.length }];
    })
    .sort((a, b) => (a.list ?? 0) - (b.list ?? 0) || b.count - a.count || (a.rule < b.rule ? -1 : 1));
}

/** A measure as numbers alone: no row behind them. */
const withoutRows = ({ rows: _, denominatorRows: __, breakdown, distribution, ...rest }: MeasureResult) => ({
  ...rest,
  ...(breakdown === undefined ? {} : { breakdown: breakdown.map(({ rows: _, ...part }) => part) }),
  ...(distribution === undefined
    ? {}
    : { distribution: { unit: distribution.unit, standard: distribution.standard, bins: distribution.bins } }),
});
