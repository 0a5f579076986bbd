/** The stages of an inspection, in their order. */
export const stages = {
  planned: 'Planned',
  notified: 'Notified',
  'data-collection': 'Data collection',
  fieldwork: 'Fieldwork',
  judging: 'Judging',
  moderation: 'Moderation',
  'report-writing': 'Report writing',
  'factual-accuracy': 'Factual accuracy',
  'ready-to-publish': 'Ready to publish',
  published: 'Published',
  'action-plan': 'Action plan',
  closed: 'Closed',
} as const;

export type Stage = keyof typeof stages;

/** Whether a text is the id of a stage. */
export const isStage = (text: string): text is Stage => Object.hasOwn(stages, text);
