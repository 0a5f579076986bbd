/**
 * The kinds of meeting of several agencies that inspectors may watch, in the order in which a child comes by them. The framework names
 * most of them (001 Annex A, details of planned multi-agency meetings; ¶14); the board's and the courts' are ours.
 */
export const meetingKinds = {
  'strategy-discussion': 'Strategy discussion',
  'initial-conference': 'Initial child protection conference',
  'review-conference': 'Review child protection conference',
  'core-group': 'Core group',
  'looked-after-review': 'Looked after review',
  'legal-planning': 'Legal planning meeting',
  'court-liaison': 'Family court liaison',
  'resource-panel': 'Resource panel',
  marac: 'Risk assessment conference on domestic abuse (MARAC)',
  'exploitation-missing': 'Panel on exploitation or missing children',
  'board-meeting': 'LSCB board',
  'board-sub-group': 'LSCB sub-group',
  other: 'Other',
} as const;

export type MeetingKind = keyof typeof meetingKinds;

/** Whether a text is the id of a kind of meeting. */
export const isMeetingKind = (text: string): text is MeetingKind => Object.hasOwn(meetingKinds, text);

/** What a kind is called; a kind of a later version by its id. */
export const meetingKindTitle = (kind: string): string => (isMeetingKind(kind) ? meetingKinds[kind] : kind);
