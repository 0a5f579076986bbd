import type { FastifyBaseLogger } from 'fastify';
import { loggedError } from '../look/plugin.ts';
import type { Parts } from '../parts.ts';
import { answeringThread } from './answering/answering-thread.ts';
import { asking } from './answering/ask.ts';
import { readingQueue } from './reading/reading-queue.ts';
import type { RequestWork } from './request-work.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** The work behind the data request, as the pages of this application have it. */
    work: RequestWork;
  }
}

/** The work behind the data request, of one process. It begins to look for what was sent when told to. */
export function requestWork(
  parts: Pick<Parts, 'store' | 'now'>,
  log: FastifyBaseLogger,
): RequestWork & { readonly begin: () => void } {
  const queue = readingQueue(parts, (event) => {
    if ('became' in event) log.info(event, 'What was sent has been read.');
    else log.error({ ...event, error: loggedError(event.error) }, 'Reading what was sent broke off.');
  });
  const thread = answeringThread((error) =>
    log.error({ error: loggedError(error) }, 'The thread that holds opened lists broke off.'),
  );
  const hearing: ((inspectionId: string) => void)[] = [];
  return {
    ask: asking(parts, thread),
    forget: (inspectionId) => {
      thread.tell({ kind: 'forget', inspectionId });
      for (const hear of hearing) hear(inspectionId);
    },
    whenForgotten: (hear) => {
      hearing.push(hear);
    },
    look: queue.look,
    progress: queue.progress,
    settled: queue.settled,
    begin: queue.begin,
    stop: async () => {
      await queue.stop();
      await thread.end();
    },
  };
}
