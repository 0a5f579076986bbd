// Who is sending files just now: a process takes in so many at once, and one person may not have all of the places.
import { Problem } from '../look/plugin.ts';

/** Files that one process takes in at once, each with some megabytes of memory; and those of one person. */
const mostAtOnce = 16;
const mostOfOne = 4;

/** The places of a process. `take` answers how to give one back; throws Problem 503 where all are taken, 429 where one's own are. */
export type UploadPlaces = { readonly take: (who: string) => () => void };

/** Places for so many files at once, and so many of one person. */
export function uploadPlaces(all: number = mostAtOnce, ofOne: number = mostOfOne): UploadPlaces {
  const taken = new Map<string, number>();
  return {
    take: (who) => {
      const own = taken.get(who) ?? 0;
      if (own >= ofOne) throw tooManyOfOne();
      if ([...taken.values()].reduce((sum, each) => sum + each, 0) >= all) throw tooManyAtOnce();
      taken.set(who, own + 1);
      return () => {
        const left = (taken.get(who) ?? 1) - 1;
        if (left > 0) taken.set(who, left);
        else taken.delete(who);
      };
    },
  };
}

const tooManyOfOne = () =>
  new Problem(429, {
    code: 'too-many-of-yours',
    title: 'You are sending other files',
    happened: 'As many files of yours are arriving as one person may send at once. This one was not kept.',
    toDo: 'Send it when they have arrived.',
  });

const tooManyAtOnce = () =>
  new Problem(503, {
    code: 'busy',
    title: 'Too many files are arriving',
    happened: 'Others are sending files just now, as many as the service can take. Yours were not kept.',
    toDo: 'Send them again in a minute.',
  });
