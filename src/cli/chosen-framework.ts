import { type Framework, findFramework, InputError, readFramework } from '#frameworks';
import { readJson } from './read-json.ts';

/** The framework that a command was asked for: a built-in one by its id, or a user's own from a file. */
export async function chosenFramework(id: string | undefined, file: string | undefined): Promise<Framework> {
  if (file === undefined) {
    if (id === undefined)
      throw new InputError('Say which framework, for example sif-2015, or give one of your own with --framework-file.');
    return findFramework(id);
  }
  const framework = await frameworkFromFile(file);
  if (id !== undefined && id !== framework.id) {
    throw new InputError(
      `You asked for framework “${id}”, but ${file} holds “${framework.id}”. Leave one of the two out.`,
    );
  }
  return framework;
}

/** A user's framework. A file with faults is an InputError that tells the first and says how to see all. */
export async function frameworkFromFile(file: string): Promise<Framework> {
  const { framework, faults } = readFramework(await readJson(file));
  if (framework !== null) return framework;
  const [first] = faults;
  throw new InputError(
    `${file} has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}; at ${first?.place}: ${first?.message} See them all with: bestfit frameworks validate ${file}`,
  );
}
