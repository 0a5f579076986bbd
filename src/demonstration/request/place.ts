import { authorityId, beginning } from '../beginning.ts';

/** What all changes that begin a record of an inspection of Westmarch have in common. */
export const at = (inspectionId: string) => ({
  ...beginning,
  authorityId: authorityId('Westmarch'),
  inspectionId,
});
