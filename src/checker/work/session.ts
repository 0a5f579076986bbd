import {
  areaSection,
  type CheckResult,
  checks,
  described,
  type EditionId,
  findingsCsv,
  findingsWorkbook,
  journeyOf,
  linkChildren,
  markedWorkbook,
  measure,
  readSheets,
  readSubmission,
  runChecks,
  type Sheet,
  type Submission,
  synthesise,
  syntheticWorkbook,
  templateWorkbook,
} from '#annex-a';
import { findingsIn } from './findings-view.ts';
import type { FindingsFilter, FindingsPiece, GivenFile, Overview } from './messages.ts';
import { overviewOf } from './overview.ts';
import type { Download, MeasuresView, Questions } from './questions.ts';

type Progress = (share: number, what: string) => void;

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A question that needs a checked submission, before there is one. */
const nothingChecked = () => new Error('Nothing was checked yet.');

/** What was last checked, kept in the worker: the page asks it for what it shows. */
export class Session {
  #checked: {
    readonly submission: Submission;
    readonly sheets: readonly Sheet[];
    readonly result: CheckResult;
  } | null = null;
  #view: { readonly key: string; readonly places: Int32Array } | null = null;

  check(asked: Questions['check']['asked'], progress: Progress): Overview {
    progress(0, 'Reading the files');
    const { sheets, unread } = readSheets(asked.files, {
      onProgress: (done, total, what) => progress((done / Math.max(1, total)) * 0.5, what),
    });
    if (sheets.length === 0) throw new Error(unread.map(({ message }) => message).join(' '));
    progress(0.5, 'Finding lists and columns');
    const submission = readSubmission(sheets, asked);
    const before = asked.previous.length === 0 ? null : readSheets(asked.previous);
    const previous = before === null ? null : readSubmission(before.sheets, asked);
    progress(0.7, 'Checking');
    const settings = asked.ownAuthority.trim() === '' ? {} : { ownAuthority: asked.ownAuthority.trim() };
    const result = runChecks(checks, submission, { settings, previous });
    this.#checked = { submission, sheets, result };
    this.#view = null;
    progress(1, 'Done');
    return overviewOf(submission, result, [...unread, ...(before?.unread ?? [])]);
  }

  demonstrate({ edition, asAt }: Questions['demonstrate']['asked'], progress: Progress): Overview {
    progress(0, 'Making up an authority');
    const made = synthesise({ edition, asAt, size: 'small', seed: 'demonstration', messy: true, defects: 120 });
    const files: GivenFile[] = [{ name: 'made-up.xlsx', bytes: syntheticWorkbook(made) }];
    return this.check({ edition, asAt, files, previous: [], ownAuthority: '' }, progress);
  }

  findings({ filter, from, count }: Questions['findings']['asked']): FindingsPiece {
    const { submission, result } = this.#known();
    const places = this.#placesOf(filter);
    const piece = places.subarray(from, from + count);
    return {
      total: places.length,
      findings: Array.from(piece).flatMap((place) => {
        const finding = result.findings[place];
        return finding ? [described(finding, submission)] : [];
      }),
    };
  }

  measures(): MeasuresView {
    const { submission } = this.#known();
    const plain = measure(submission).map(({ rows: _rows, denominatorRows: _all, breakdown, ...rest }) => ({
      ...rest,
      breakdown: breakdown?.map(({ label, count, share }) => ({ label, count, share })) ?? null,
    }));
    return { measures: plain, area: areaSection(submission) };
  }

  journey(child: string): Questions['journey']['answer'] {
    return journeyOf(this.#known().submission, child);
  }

  /** The ids that begin with, or else hold, what was typed. */
  children(typed: string): readonly string[] {
    const { submission } = this.#known();
    const linked = linkChildren(submission);
    const wanted = typed.trim().toLowerCase();
    const begin: string[] = [];
    const hold: string[] = [];
    for (let child = 0; child < linked.children && begin.length < 20; child += 1) {
      const id = linked.idOf(child);
      const at = id.toLowerCase().indexOf(wanted);
      if (at === 0) begin.push(id);
      else if (at > 0 && hold.length < 20) hold.push(id);
    }
    return [...begin, ...hold].slice(0, 20);
  }

  download(what: Questions['download']['asked']['what']): Download {
    const { submission, sheets, result } = this.#known();
    switch (what) {
      case 'findings-xlsx':
        return { name: 'findings.xlsx', type: xlsx, bytes: findingsWorkbook(submission, result) };
      case 'findings-csv':
        return {
          name: 'findings.csv',
          type: 'text/csv',
          bytes: new TextEncoder().encode(`\ufeff${findingsCsv(submission, result)}`),
        };
      case 'marked':
        return { name: 'marked.xlsx', type: xlsx, bytes: markedWorkbook(sheets, submission, result) };
    }
  }

  template(edition: EditionId): Download {
    return { name: `annex-a-${edition}.xlsx`, type: xlsx, bytes: templateWorkbook(edition) };
  }

  #known() {
    if (this.#checked === null) throw nothingChecked();
    return this.#checked;
  }

  #placesOf(filter: FindingsFilter): Int32Array {
    const { submission, result } = this.#known();
    const key = JSON.stringify(filter);
    if (this.#view?.key !== key) this.#view = { key, places: findingsIn(result, submission, filter) };
    return this.#view.places;
  }
}
