// The lists that Westmarch sends: made up, some with defects, the same each time on the same day.
import { type ListNo, synthesise, workbookBytes } from '#annex-a';
import { toDayNumber } from '#calendar';
import type { Change } from '#inspection';
import { madeUpId } from '../made-up-id.ts';
import { at } from './place.ts';
import type { MadeUpFile, Step } from './step.ts';

type Wanted = {
  /** The reference date, ISO 8601. */
  readonly asAt: string;
  readonly rows: number;
  readonly defects: number;
  /** The lists that stand in it; all of them when left out. */
  readonly lists?: readonly ListNo[];
};

/** A workbook of made-up lists. */
export function listsOf({ asAt, rows, defects, lists }: Wanted): Uint8Array {
  const made = synthesise({
    edition: 'sif-2015',
    asAt: toDayNumber(Temporal.PlainDate.from(asAt)),
    size: rows,
    seed: 'Westmarch',
    defects,
  });
  const wanted = made.sheets.filter((_, index) => {
    const no = made.lists[index]?.no;
    return no !== undefined && (lists === undefined || lists.includes(no));
  });
  return workbookBytes({ sheets: wanted });
}

/** Files that are sent as lists, as one submission with the next number. */
export function sending(
  by: string,
  when: Date,
  inspectionId: string,
  sent: {
    readonly number: number;
    readonly stage: 1 | 2;
    readonly note: string;
    readonly files: readonly Pick<MadeUpFile, 'name' | 'bytes'>[];
  },
): Step {
  const { number, stage, note } = sent;
  const files = sent.files.map((file, index) => ({ ...file, key: String(index), kind: 'data-request-file' as const }));
  const id = madeUpId(`submission/${inspectionId}/${number}`);
  return {
    at: when,
    by,
    inspectionId,
    files,
    changes: (kept): readonly Change[] => [
      {
        ...at(inspectionId),
        kind: 'lists-submitted',
        subject: { kind: 'submission', id },
        after: { number, stage, note, state: 'received' },
        files: files.map(({ key }) => ({ id: madeUpId(`file/${id}/${key}`), ...kept(key) })),
      },
    ],
  };
}
