import { type InspectableFramework, judgesAuthorities, judgesBoards, type PinnedFramework } from '#inspection';
import { frameworkKept, type InspectionAsSeen, listFrameworks, type Tx } from '#store';

/** The version of a framework named, as an inspection pins it; null when it is not there. */
export async function pinnedFramework(tx: Tx, id: string, version: string): Promise<PinnedFramework | null> {
  const kept = await frameworkKept(tx, id, version);
  if (kept === null) return null;
  const { framework, hash, status, from, until } = kept;
  return { framework, hash, status, from, until };
}

/** The framework that an inspection is pinned to; null when it is not there, or no longer as it was when it was pinned. */
export async function frameworkOf(
  tx: Tx,
  {
    framework,
    frameworkVersion,
    frameworkHash,
  }: Pick<InspectionAsSeen, 'framework' | 'frameworkVersion' | 'frameworkHash'>,
): Promise<PinnedFramework | null> {
  const pinned = await pinnedFramework(tx, framework, frameworkVersion);
  return pinned?.hash === frameworkHash ? pinned : null;
}

/** The published frameworks under which an inspection of this kind can be made. */
export async function frameworksFor(
  tx: Tx,
  { subject }: Pick<InspectionAsSeen, 'subject'>,
): Promise<readonly InspectableFramework[]> {
  const known: InspectableFramework[] = [];
  for (const { id, frameworkVersion, status } of await listFrameworks(tx)) {
    const kept = status === 'published' ? await frameworkKept(tx, id, frameworkVersion) : null;
    if (kept !== null && (subject === 'lscb' ? judgesBoards(kept) : judgesAuthorities(kept))) known.push(kept);
  }
  return known;
}
