import type { Config } from '#config';
import type { Store } from '#store';

/** What every page is given when the service is built: nothing is reached for. */
export type Parts = {
  readonly config: Config;
  readonly store: Store;
  /** The time now. Tests move it. */
  readonly now: () => Date;
  /** Whether the installation holds made-up data. */
  readonly demonstration: () => boolean;
  /** Builds the page of the data request's checker; null where it cannot be built. */
  readonly checker: (() => Promise<string>) | null;
};
