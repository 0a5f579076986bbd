import type { MessageFields } from '../opening-changes.ts';

/** A message as it is kept, as far as decisions about it need it. */
export type MessageRecord = MessageFields & {
  readonly id: string;
  readonly inspectionId: string;
  readonly authorityId: string;
  readonly version: number;
  /** How often sending it began. */
  readonly attempts: number;
  /** Somebody sends it now, until this instant at the latest. */
  readonly heldUntil: Date | null;
};

/** Whose walls a change of a message stands behind. */
export const aboutMessage = ({
  id,
  inspectionId,
  authorityId,
}: Pick<MessageRecord, 'id' | 'inspectionId' | 'authorityId'>) =>
  ({ subject: { kind: 'message', id }, authorityId, inspectionId }) as const;
