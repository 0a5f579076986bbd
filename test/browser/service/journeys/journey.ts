import type { World } from '../world.ts';

/** One way through the service, as somebody goes it. */
export type Journey = {
  /** Who does what: "an administrator adds an authority". */
  readonly name: string;
  /** Whether it begins in an empty installation; in the demonstration otherwise. */
  readonly empty?: boolean;
  /** Whether a mail server is configured. Nothing is sent to it: journeys walk without the outbox. */
  readonly mail?: boolean;
  readonly walk: (world: World) => Promise<void>;
};
