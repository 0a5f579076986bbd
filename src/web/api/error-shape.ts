import Type from 'typebox';

/** The one shape of every error of the API. */
export const errorShape = Type.Object(
  {
    error: Type.Object(
      {
        code: Type.String({ description: 'What is wrong, for programs: it never changes.' }),
        message: Type.String({ description: 'What stands in the way and what to do, for people.' }),
        place: Type.Optional(Type.String({ description: 'The field at fault.' })),
        also: Type.Optional(
          Type.Array(Type.Object({ message: Type.String(), place: Type.String() }, { additionalProperties: false }), {
            description: 'What else is at fault.',
          }),
        ),
        current: Type.Optional(
          Type.Unknown({ description: 'The record as it is now, when somebody else changed it.' }),
        ),
        reference: Type.String({ description: 'By which the service’s log names this request.' }),
      },
      { additionalProperties: false },
    ),
  },
  { additionalProperties: false, description: 'What went wrong.' },
);
