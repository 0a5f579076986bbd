import { changeKinds, isRole, roles } from '#inspection';
import { authorityById, type LoggedChange, type Tx, userById } from '#store';

/** One reading of a name for each id, however often it is asked for. */
function once<Found>(find: (id: string) => Promise<Found>): (id: string) => Promise<Found> {
  const found = new Map<string, Promise<Found>>();
  return (id) => {
    const known = found.get(id) ?? find(id);
    found.set(id, known);
    return known;
  };
}

/** What was done, each as a sentence without an end, by place in the log: "Ines Okafor suspended Kit Vale". */
export async function doneInWords(tx: Tx, changes: readonly LoggedChange[]): Promise<ReadonlyMap<number, string>> {
  const person = once(async (id) => (await userById(tx, id))?.name ?? 'somebody');
  const authority = once(async (id) => (await authorityById(tx, id))?.name ?? '');
  const words = new Map<number, string>();
  for (const change of changes) {
    const { kind, subjectKind, subjectId, authorityId, byName, byService, seq } = change;
    const fields = { ...change.before, ...change.after };
    const { role, user } = fields;
    let whom = authorityId === null ? '' : await authority(authorityId);
    if (subjectKind === 'user') whom = await person(subjectId);
    if (subjectKind === 'membership' && typeof user === 'string') {
      const title = typeof role === 'string' && isRole(role) ? ` (${roles[role].title})` : '';
      whom = `${await person(user)}${title}`;
    }
    const says = kind === null ? 'changed' : changeKinds[kind].says;
    words.set(seq, `${byName ?? `The service (${byService ?? 'itself'})`} ${says} ${whom}`.trim());
  }
  return words;
}
