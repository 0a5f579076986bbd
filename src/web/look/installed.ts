import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const folderOf = (name: string) => dirname(require.resolve(`${name}/package.json`));

/** Where the two design systems are installed: the folders of what they ship. */
export const govukFrontend = join(folderOf('govuk-frontend'), 'dist');
export const mojFrontend = folderOf('@ministryofjustice/frontend');
