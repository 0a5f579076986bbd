/** Something that says of some children, by their places, that they belong together. */
interface Tie {
  readonly members: readonly number[];
}

/**
 * Joins what shares a child: groups of children, ascending, with the ties that made them, in order of their first child.
 * A tie that would make a group larger than `most` joins nothing and is in no group.
 */
export function joinedGroups<T extends Tie>(
  ties: readonly T[],
  most = Number.POSITIVE_INFINITY,
): { members: number[]; parts: T[] }[] {
  const parents = new Map<number, number>();
  const sizes = new Map<number, number>();
  const rootOf = (child: number): number => {
    let root = child;
    for (let above = parents.get(root); above !== undefined; above = parents.get(root)) root = above;
    for (let at = child; at !== root; ) {
      const above = parents.get(at) ?? root;
      parents.set(at, root);
      at = above;
    }
    return root;
  };
  const joining: T[] = [];
  for (const tie of ties) {
    const [root, ...others] = [...new Set(tie.members.map(rootOf))].sort(
      (a, b) => (sizes.get(b) ?? 1) - (sizes.get(a) ?? 1),
    );
    const size = [root, ...others].reduce<number>((sum, each) => sum + (sizes.get(each ?? 0) ?? 1), 0);
    if (root === undefined || size > most) continue;
    for (const other of others) parents.set(other, root);
    sizes.set(root, size);
    joining.push(tie);
  }
  const groups = new Map<number, { members: Set<number>; parts: T[] }>();
  for (const tie of joining) {
    const root = rootOf(tie.members[0] ?? 0);
    const group = groups.get(root) ?? { members: new Set<number>(), parts: [] };
    for (const child of tie.members) group.members.add(child);
    group.parts.push(tie);
    groups.set(root, group);
  }
  return [...groups.values()]
    .map(({ members, parts }) => ({ members: [...members].sort((a, b) => a - b), parts }))
    .sort((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0));
}
