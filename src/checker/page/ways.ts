import type { FindingsFilter } from '../work/messages.ts';

/** How the panels of the results lead to each other; each moves the focus to where it leads. */
export interface Ways {
  readonly toFindings: (filter: Partial<FindingsFilter>) => void;
  /** To a child, with a way back to where it was asked for. */
  readonly toChild: (id: string, from: 'findings' | 'measures') => void;
  readonly toDownloads: () => void;
}

/** Where somebody came from: what the way back is called, and the way. */
export interface WayBack {
  readonly label: string;
  readonly go: () => void;
}
