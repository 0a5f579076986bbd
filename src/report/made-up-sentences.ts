/** Sentences about nothing, for the paragraphs of made-up reports. */
export const sentences = [
  'Duty workers at the harbour office answer the telephone before the third ring.',
  'The Tuesday panel meets in the old customs house and keeps short minutes.',
  'Young ferry passengers were asked what they thought of the new waiting room.',
  'A plan drawn on the back of a tide table was later typed up by the clerk.',
  'Managers walk the length of the quay with new staff in their first week.',
  'Two family centres share one garden, one kettle and one telephone list.',
  'Inspectors heard from carers that the lighthouse lessons help with reading.',
  'Letters to parents are written in plain words and sent by the morning boat.',
  'The island school lends its hall to the drop-in group on wet afternoons.',
  'Nobody could say who keeps the second key to the records cupboard.',
  'Advice reaches the outer villages only when the causeway is dry.',
  'Supervision takes place in a room with a door that shuts.',
] as const;
