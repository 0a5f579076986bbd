// A question about lists, from who may ask it to its answer: on record first, then whatever the answering thread lacks is unsealed.
import { isRefusal } from '#inspection';
import { type Acting, type OpenedSubmission, openSubmissions } from '#store';
import type { Parts } from '../../parts.ts';
import { memoryOf } from '../lists/unsealed-files.ts';
import type { QuestionName } from '../questions/index.ts';
import type { RequestWork } from '../request-work.ts';
import { brokeOff } from './answering-problems.ts';
import type { AnsweringThread } from './answering-thread.ts';
import type { Answered, FilesOfSubmission } from './asked-of-answerer.ts';

/** What is asked is lost when so many others come between opening and asking; it is opened again so often. */
const mostRounds = 5;

/** Makes the function by which pages ask. */
export function asking({ store, now }: Pick<Parts, 'store' | 'now'>, thread: AnsweringThread): RequestWork['ask'] {
  /** Questions that were found to need the lists themselves: their files are put on record at once. */
  const needFiles = new Set<QuestionName>();
  /** What is being opened just now: whoever needs it too waits for it. */
  const opening = new Map<string, Promise<void>>();

  const once = (what: string, open: () => Promise<void>): Promise<void> => {
    const begun = opening.get(what) ?? open().finally(() => opening.delete(what));
    opening.set(what, begun);
    return begun;
  };
  const openFindings = (inspectionId: string, { id, number, lists, findings }: OpenedSubmission) =>
    once(id, async () => {
      const bytes = await findings();
      thread.tell({ kind: 'open', id, inspectionId, number, lists, findings: bytes }, [bytes.buffer]);
    });
  const openFiles = ({ id, files, bytesOf }: OpenedSubmission) =>
    once(`${id} files`, async () => {
      const given: FilesOfSubmission[] = [];
      for (const [submission, of] of Map.groupBy(files ?? [], (each) => each.submission)) {
        const sent = [];
        for (const { file } of of) sent.push({ id: file.id, name: file.name, bytes: await bytesOf(file) });
        given.push({ submission, files: sent });
      }
      thread.tell(
        { kind: 'files', id, files: given },
        given.flatMap((each) => memoryOf(each.files)),
      );
    });

  const heardOf = async (
    acting: Acting,
    of: Parameters<RequestWork['ask']>[1],
    name: QuestionName,
    asked: unknown,
  ): Promise<Extract<Answered, { readonly kind: 'answer' }> | Awaited<ReturnType<typeof openSubmissions>>> => {
    const { inspectionId, submission, against, purpose } = of;
    const numbers = against === undefined ? [submission] : [submission, against];
    const open = (withFiles: boolean) =>
      openSubmissions(store, acting, { inspectionId, numbers, withFiles, purpose, at: now() });
    let opened = await open(needFiles.has(name));
    for (let round = 0; round < mostRounds; round += 1) {
      if (isRefusal(opened)) {
        if (opened.code === 'key-destroyed') thread.tell({ kind: 'forget', inspectionId });
        return opened;
      }
      const [asksOf, beside] = opened;
      if (asksOf === undefined) throw new Error('Nothing was opened.');
      const withFiles = asksOf.files !== null;
      const question = { of: asksOf.id, against: beside?.id ?? null, name, asked, withFiles };
      const heard = await thread.ask(question, acting.for === 'person' ? acting.userId : acting.for);
      if (heard.kind === 'answer') return heard;
      if (heard.kind === 'failed') throw heard.noRoom ? brokeOff() : heard.error;
      if (heard.kind === 'not-open') {
        for (const each of opened) if (heard.ids.includes(each.id)) await openFindings(inspectionId, each);
      } else {
        needFiles.add(name);
        // Only now is it known that the files are opened too: that goes on record before they are.
        if (!withFiles) opened = await open(true);
        if (!isRefusal(opened)) for (const each of opened) if (heard.ids.includes(each.id)) await openFiles(each);
      }
    }
    throw new Error('Lists were opened again and again, and were gone each time.');
  };

  return async (request, of, name, asked) => {
    const heard = await heardOf(request.acting, of, name, asked);
    if (isRefusal(heard)) return heard;
    if (!('kind' in heard)) throw new Error('A question was opened and not asked.');
    // Answers are typed by their questions, which the thread has in the same table.
    return heard.answer as never;
  };
}
