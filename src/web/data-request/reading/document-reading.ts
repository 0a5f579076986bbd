// One document on single children read and checked, on the worker thread.
import { linkChildren, perChildFindings, readPerChild, requestedDocuments, type Submission } from '#annex-a';
import { parseIsoDate, toDayNumber } from '#calendar';
import type { DocumentSummary } from '#inspection';
import { packed } from '../lists/kept-findings.ts';
import { RoomToRead, readSentFiles, type SheetOfFile } from '../lists/sent-files.ts';
import { sheetsHolding, submissionOf } from '../lists/standing.ts';
import { tooMuchBeside } from '../lists/too-much-to-read.ts';
import type { AskedOfReader, FilesOf, HeardFromReader } from './asked-of-reader.ts';

/** More findings than these are counted and not kept one by one. */
const mostFindings = 5_000;

/** Reads one document: its own file first, then the lists that its children are looked for in, then checks. */
export class DocumentReading {
  readonly #asked: Extract<AskedOfReader, { readonly kind: 'document' }>;
  readonly #table: ReturnType<typeof readPerChild>;
  readonly #titles: readonly string[];
  readonly #unread: readonly string[];
  readonly #room: RoomToRead;
  readonly #lists: SheetOfFile[] = [];

  constructor(asked: Extract<AskedOfReader, { readonly kind: 'document' }>, room: RoomToRead = new RoomToRead()) {
    this.#asked = asked;
    this.#room = room;
    const document = requestedDocuments.find(({ no }) => no === asked.number);
    const { sheets, unread } = readSentFiles([asked.file], room);
    this.#unread = unread;
    this.#titles = document?.perChild?.map(({ title }) => title) ?? [];
    const own = sheets.map(({ sheet }) => sheet);
    this.#table = document === undefined ? null : readPerChild(document, own);
  }

  /** Why nothing can be checked, in words; null when something can. */
  unreadable(): string | null {
    if (this.#table !== null && this.#table.sheets.length > 0) return null;
    if (this.#unread.length > 0) return this.#unread.join('\n');
    return `No sheet has the columns of ${this.#asked.number}: ${this.#titles.join('; ')}. Give each of them a heading, and supply the file again.`;
  }

  /** Takes lists that stand, to look for the children in. Answers why nothing can be checked, in words; null when something can. */
  earlier({ lists, files }: FilesOf): string | null {
    const { sheets, whole } = readSentFiles(files, this.#room);
    if (!whole) return tooMuchBeside;
    this.#lists.push(...sheetsHolding(submissionOf(sheets, this.#asked.as), sheets, lists));
    return null;
  }

  check(submissionNumber: number | null): Extract<HeardFromReader, { readonly kind: 'document-checked' }> {
    const table = this.#table;
    if (table === null) throw new Error('A document is checked that could not be read.');
    const submission = this.#lists.length === 0 ? null : submissionOf(this.#lists, this.#asked.as);
    const asAt = toDayNumber(parseIsoDate(this.#asked.as.asAt));
    const findings = perChildFindings(table, { asAt, submission });
    const count = (severity: 'error' | 'query') => findings.filter((each) => each.severity === severity).length;
    const ids = table.rows.map(({ cells }) => cells.get('id')?.text ?? '');
    const summary: DocumentSummary = {
      rows: table.rows.length,
      children: table.children,
      withoutId: ids.filter((id) => id === '').length,
      errors: count('error'),
      queries: count('query'),
      lists:
        submission === null || submissionNumber === null
          ? null
          : { submission: submissionNumber, ...inLists(ids, submission) },
      cut: findings.length > mostFindings,
    };
    return { kind: 'document-checked', summary, findings: packed(findings.slice(0, mostFindings)) };
  }
}

/** How many of the ids stand in the lists. */
function inLists(ids: readonly string[], submission: Submission) {
  const linked = linkChildren(submission);
  const each = [...new Set(ids)].filter((id) => id !== '');
  const found = each.filter((id) => linked.childWithId(id) >= 0).length;
  return { found, notFound: each.length - found };
}
