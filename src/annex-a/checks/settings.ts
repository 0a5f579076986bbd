/** What an authority or a lead inspector may set, because no source fixes it. */
export interface CheckSettings {
  /** The submission stage that is checked: at stage 1 an empty column of stage 2 is not missed. */
  readonly stage: 1 | 2;
  /** Working days from a referral within which an assessment is expected to start. */
  readonly assessmentStartsWithin: number;
  /** Working days between visits to a child on a child protection plan: local plans commonly say 10, some 20. */
  readonly planVisitEvery: number;
  /** Children per worker above which a name is taken for a placeholder or an overload. */
  readonly childrenPerWorker: number;
  /** The authority itself, as the column of the placement's authority names it; null: not known. */
  readonly ownAuthority: string | null;
}

/** What is taken where an authority has said nothing else. */
export const defaultSettings: CheckSettings = {
  stage: 2,
  assessmentStartsWithin: 10,
  planVisitEvery: 10,
  childrenPerWorker: 60,
  ownAuthority: null,
};
