import { isoDay } from '#calendar';
import { type AreaRow, type Refusal, refuse } from '#inspection';
import type { UploadedFile } from '../../../../forms/uploaded.ts';

const text = (value: number | string | null | undefined): string => (value == null ? '' : String(value));
const day = (value: number | null | undefined): string => (value == null ? '' : isoDay(value));

/** The lines of a JSON file of entered values, as the command line reads it too. Refused with words at `file` when it is none. */
export async function rowsOfJson({ name, bytes }: UploadedFile): Promise<readonly AreaRow[] | Refusal> {
  const { areaLines, FiguresError, parseEntered } = await import('#annex-a');
  try {
    const { lines } = parseEntered(new TextDecoder().decode(bytes), name);
    // The earlier rate stands with the earlier number of children looked after.
    const earlier = lines.A24?.previous;
    const rate = earlier?.per10000 == null ? null : { value: earlier.per10000, date: earlier.date };
    return areaLines.flatMap(({ id }, at) => {
      const entered = lines[id];
      if (entered === undefined) return [];
      const previous = entered.previous ?? (id === 'A25' ? rate : null);
      const wanted = {
        value: text(entered.value),
        on: day(entered.date),
        share: text(entered.share),
        national: text(entered.national),
        previous: text(previous?.value),
        previousOn: day(previous?.date),
        source: `Imported from ${name}`.slice(0, 300),
        why: '',
      };
      return [{ number: at + 1, line: id, wanted }];
    });
  } catch (error) {
    if (error instanceof FiguresError) return refuse('file-unreadable', error.message, 'file');
    throw error;
  }
}
