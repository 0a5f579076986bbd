// SheetJS, reading only: every cell as an object.
import { readFileSync } from 'node:fs';
import { read } from '@e965/xlsx';

const { Sheets } = read(readFileSync(process.argv[2] ?? ''), { dense: true });
process.stdout.write(`${Object.keys(Sheets).length} sheets\n`);
