import type { Tx } from './tables.ts';
import { type KeptUser, userById } from './users.ts';

/** The made-up people of the demonstration who can be signed in as, by name. */
export async function demonstrationPeople(tx: Tx): Promise<readonly Pick<KeptUser, 'id' | 'name'>[]> {
  return tx
    .selectFrom('users')
    .select(['id', 'name'])
    .where('demonstration', '=', true)
    .where('status', '=', 'active')
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** Whether an id is that of a made-up person of the demonstration who can be signed in as. */
export async function isDemonstrationPerson(tx: Tx, id: string): Promise<boolean> {
  const user = await userById(tx, id);
  return user?.status === 'active' && user.demonstration;
}
