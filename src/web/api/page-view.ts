// The document of the API, laid out for people: what can be asked, what it takes, what it answers.

/** One field: of what is sent, or of what comes back. */
type Row = { readonly name: string; readonly kind: string; readonly needed: boolean; readonly description: string };

type Operation = {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly takes: readonly Row[];
  readonly answers: readonly { readonly status: string; readonly rows: readonly Row[] }[];
};

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
const listAt = (value: unknown, key: string): readonly unknown[] => {
  const list = at(value, key);
  return Array.isArray(list) ? list : [];
};
const textAt = (value: unknown, key: string): string => {
  const text = at(value, key);
  return typeof text === 'string' ? text : '';
};
const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/** What kind of value a schema lets through, in words: "text or null", "list of objects". */
function kindOf(schema: unknown): string {
  const choices = listAt(schema, 'anyOf');
  if (choices.length > 0) return choices.map(kindOf).join(' or ');
  const named = [...listAt(schema, 'enum'), at(schema, 'const')].filter((each) => each !== undefined);
  if (named.length > 0) return named.map((each) => JSON.stringify(each)).join(' or ');
  const items = at(schema, 'items');
  if (items !== undefined)
    return at(items, 'properties') === undefined ? `list of ${kindOf(items)}` : 'list of objects';
  const formats: Readonly<Record<string, string>> = { date: 'date', 'date-time': 'date and time' };
  const kinds: Readonly<Record<string, string>> = {
    string: 'text',
    integer: 'whole number',
    boolean: 'true or false',
    object: 'object',
    null: 'null',
  };
  return formats[textAt(schema, 'format')] ?? kinds[textAt(schema, 'type')] ?? 'any value';
}

/** The object whose fields are to be shown under a schema: itself, what a list holds, or the choice that is one. */
function fieldsUnder(schema: unknown): { readonly schema: unknown; readonly suffix: string } | null {
  for (const choice of [schema, ...listAt(schema, 'anyOf')]) {
    if (at(choice, 'properties') !== undefined) return { schema: choice, suffix: '' };
    const items = at(choice, 'items');
    if (at(items, 'properties') !== undefined) return { schema: items, suffix: '[]' };
  }
  return null;
}

/** The fields of an object, with those inside it under their full names: "items[].name". */
function rowsOf(schema: unknown, within = ''): readonly Row[] {
  const needed = listAt(schema, 'required');
  return entriesOf(at(schema, 'properties')).flatMap(([key, field]) => {
    const name = `${within}${key}`;
    const under = fieldsUnder(field);
    const row = { name, kind: kindOf(field), needed: needed.includes(key), description: textAt(field, 'description') };
    return under === null ? [row] : [row, ...rowsOf(under.schema, `${name}${under.suffix}.`)];
  });
}

const bodyOf = (holder: unknown): unknown => at(at(at(holder, 'content'), 'application/json'), 'schema');

const where: Readonly<Record<string, string>> = { path: 'in the address', query: 'in the query', header: 'a header' };

const operationOf = (method: string, path: string, operation: unknown): Operation => ({
  id: `${method}${path.replaceAll(/[^a-z0-9]+/g, '-')}`,
  method: method.toUpperCase(),
  path,
  summary: textAt(operation, 'summary'),
  description: textAt(operation, 'description'),
  takes: [
    ...listAt(operation, 'parameters').map((parameter) => ({
      name: textAt(parameter, 'name'),
      kind: `${kindOf(at(parameter, 'schema'))}, ${where[textAt(parameter, 'in')] ?? ''}`,
      needed: at(parameter, 'required') === true,
      description: textAt(parameter, 'description') || textAt(at(parameter, 'schema'), 'description'),
    })),
    ...rowsOf(bodyOf(at(operation, 'requestBody'))),
  ],
  answers: entriesOf(at(operation, 'responses'))
    .filter(([status]) => /^2\d\d$/.test(status))
    .map(([status, answer]) => ({ status, rows: rowsOf(bodyOf(answer)) })),
});

/** The document as its page shows it: operations by what they are about, in the order in which they were written. */
export function apiView(document: unknown) {
  const all = entriesOf(at(document, 'paths')).flatMap(([path, methods]) =>
    entriesOf(methods).map(([method, operation]) => ({
      group: String(listAt(operation, 'tags')[0] ?? ''),
      operation: operationOf(method, path, operation),
    })),
  );
  const groups = Map.groupBy(all, ({ group }) => group);
  return {
    groups: [...groups].map(([name, members]) => ({ name, operations: members.map(({ operation }) => operation) })),
  };
}
