import type { Config } from '#config';
import type { Refusal } from '#inspection';
import type { Store } from '#store';
import type { RequestWork } from './data-request/request-work.ts';

/** What every page is given when the service is built: nothing is reached for. */
export type Parts = {
  readonly config: Config;
  readonly store: Store;
  /** The time now. Tests move it. */
  readonly now: () => Date;
  /** Whether the installation holds made-up data. */
  readonly demonstration: () => boolean;
  /** What whoever sets up an empty installation proves themselves with; null when this start of the service showed none. */
  readonly setUpToken: string | null;
  /** Loads the demonstration into an empty installation; null where there is none to load. */
  readonly demonstrate: (() => Promise<void>) | null;
  /** Removes the demonstration, and with it everything: the database begins again. Null where there is none to remove. */
  readonly removeDemonstration: (() => Promise<Refusal | null>) | null;
  /** Builds the page of the data request's checker; null where it cannot be built. */
  readonly checker: (() => Promise<string>) | null;
  /** Reads what authorities send, and answers about lists that were read. Made with the application, stopped with it. */
  readonly work: RequestWork;
};
