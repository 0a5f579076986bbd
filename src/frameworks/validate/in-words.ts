/** One error of the shape in plain words: what is wrong, and what to do. */
export function inWords(keyword: string, message: string, params: unknown): string {
  const named = params as Record<string, unknown>;
  const names = (key: string) => (Array.isArray(named[key]) ? named[key].join(', ') : String(named[key]));
  switch (keyword) {
    case 'required':
      return `Missing here: ${names('requiredProperties')}. Add it.`;
    case 'additionalProperties':
      return `Not known here: ${names('additionalProperties')}. Remove it or correct its name.`;
    case 'enum':
      return `Only one of these may stand here: ${names('allowedValues')}.`;
    case 'const':
      return `Only ${JSON.stringify(named.allowedValue)} may stand here.`;
    case 'type':
      return `The value must be ${kinds[names('type')] ?? names('type')}.`;
    case 'pattern':
      return 'Ids are lower case with hyphens and slashes, dates are yyyy-mm-dd.';
    case 'minLength':
      return 'The text is empty. Write it, or leave the field out where it is optional.';
    case 'minItems':
      return 'The list names nothing, so what it is part of can never be met. Name at least one.';
    case 'minimum':
    case 'maximum':
      return `The number must be ${keyword === 'minimum' ? 'at least' : 'at most'} ${names('limit')}.`;
    default:
      return `The value ${message}.`;
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};
