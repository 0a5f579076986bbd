import type { Submission } from '../../submission/submission.ts';

const written =
  /^(un-?allocated\b.*|not (yet )?allocated|to be allocated|(awaiting|pending) allocation|un-?assigned|not (yet )?assigned|no (worker|social worker|team)|none|nobody|vacan(t|cy)|tbc|tba|n\/?a|unknown)$/i;

/** Whether a word that stands for a team or a worker says that there is none. */
export function unallocatedIn({ words }: Submission): (word: number) => boolean {
  const known = new Map<number, boolean>();
  return (word) => {
    const already = known.get(word);
    if (already !== undefined) return already;
    const is = written.test((words[word] ?? '').trim());
    known.set(word, is);
    return is;
  };
}
