import { settings } from './settings.ts';

const ours = 'BESTFIT_';
// Read by the tests and by worker threads, and no settings of the service.
const ofOthers = ['BESTFIT_FOUNDING_DOCUMENTS', 'BESTFIT_CHROMIUM', 'BESTFIT_WORKER'];
const variables = Object.values(settings).map(({ variable }) => variable);

/** A sentence for each variable of the environment that is named as ours and is no setting, with the name it may be meant for. */
export const unknownVariables = (env: Readonly<Record<string, string | undefined>>): readonly string[] =>
  Object.keys(env)
    .filter((name) => name.startsWith(ours) && env[name] !== undefined)
    .filter((name) => !variables.includes(name) && !ofOthers.includes(name))
    .sort()
    .map((name) => {
      const near = nearVariable(name);
      return `${name} is no setting, and changes nothing. ${near === null ? 'docs/configuration.md names all settings.' : `Did you mean ${near}?`}`;
    });

/** The variable that a name is nearest to, with or without our own word in front; null where none is near. */
function nearVariable(name: string): string | null {
  const plain = (text: string) => text.replace(ours, '').replaceAll('_', '');
  const asked = plain(name);
  let best: { variable: string; far: number } | null = null;
  for (const variable of variables) {
    const far = lettersApart(asked, plain(variable));
    if (best === null || far < best.far) best = { variable, far };
  }
  return best !== null && best.far <= Math.max(2, asked.length / 3) ? best.variable : null;
}

// Levenshtein distance, one row at a time. A longer name is cut, so that none makes this slow.
function lettersApart(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, place) => place);
  for (const letter of from.slice(0, 100)) {
    let diagonal = row[0] ?? 0;
    const next = [diagonal + 1];
    for (let place = 1; place <= to.length; place += 1) {
      const above = row[place] ?? 0;
      next.push(Math.min(above + 1, (next[place - 1] ?? 0) + 1, diagonal + (letter === to[place - 1] ? 0 : 1)));
      diagonal = above;
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
