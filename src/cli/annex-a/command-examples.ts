// What a person may type, for each command on the data request: every option stands in at least one line, which a test watches over.

const lists = 'lists.xlsx --edition sif-2015 --as-at 2015-06-01';

const examples = {
  check: [
    [lists, 'what is wrong, the first 50 findings'],
    [`${lists} --all --out findings`, 'all of them, and as files'],
    [`${lists} --previous may.xlsx`, 'and what changed since May'],
    [`${lists} --stage 1 --own-authority Westmarch`, 'the first stage'],
    [`${lists} --set planVisitEvery=20 assessmentStartsWithin=5 childrenPerWorker=40`, 'local limits'],
    [`north.xlsx csv-folder --edition ilacs --as-at 2024-06-03 --mapping map.json`, 'odd names'],
    [`${lists} --json`, 'for another program'],
  ],
  link: [
    [lists, 'who disagrees, who may be one child, who may be siblings'],
    [`${lists} --child 0012345`, 'one journey'],
    [`${lists} --mapping map.json --json`, 'for another program'],
  ],
  measure: [
    [lists, 'every measure and the lines A1 to A36'],
    [`${lists} --comparators before.csv --entered area.json --documents documents`, 'with other values'],
    [`${lists} --set planVisitEvery=20 --own-authority Westmarch --mapping map.json --json`, 'for a program'],
    [`${lists} --publish`, 'without small counts'],
  ],
  sample: [
    [`${lists} --plan plan.json --seed "1 June, A and B"`, 'draw'],
    [
      `${lists} --plan plan.json --seed 7 --out cases --own-authority Westmarch --set planVisitEvery=20`,
      'and as files',
    ],
    ['lists.xlsx --verify cases/draw.json --mapping map.json --json', 'draw again, and compare'],
  ],
  replace: [
    ['cases/draw.json --child 0012345 --reason "Moved to another authority"', 'the next of the stratum'],
    ['cases/draw.json --child 0012345 --reason "Family asked not to" --json', 'for a program'],
  ],
  convert: [
    [`${lists} --to csv -o lists-csv`, 'a CSV file for each list'],
    [`${lists} --to parquet -o lists-parquet --mapping map.json --json`, 'a Parquet file'],
    [`${lists} --to xlsx --output clean.xlsx`, 'one clean workbook'],
  ],
  documents: [
    ['documents', 'which are there, and which are missing'],
    ['documents --lscb-concurrent --as-at 2015-06-01 --json', 'with a review of the board'],
    ['documents --as-at 2015-06-01 --edition sif-2015 --lists lists.xlsx --mapping map.json', 'and the children'],
  ],
  template: [
    ['sif-2015 -o template.xlsx', 'the windows in words'],
    ['ilacs --output template.xlsx --as-at 2024-06-03', 'the windows as dates'],
  ],
  synthesise: [
    ['--edition sif-2015 -o lists.xlsx', '5,000 rows without a fault'],
    ['--edition ilacs --as-at 2024-06-03 --size 20000 --seed 7 --messy -o messy.xlsx', 'as real ones look'],
    ['--edition sif-2015 --defects 40 --ledger planted.json --output lists.xlsx', 'with known defects'],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [string, string])[]>>;

/** A command that has examples. */
export type ExampleOf = keyof typeof examples;

/** The end of a command's help: lines as a person types them, what each gives above it. */
export function examplesOf(name: ExampleOf): string {
  const lines = examples[name].map(([typed, gives]) => {
    // An option stays on the line of its value.
    const options = typed.match(/(?:--?[a-z][\w-]* (?!-))?(?:"[^"]*"|[^\s"]+)/g) ?? [];
    return `  # ${gives}\n${folded(['bestfit', 'annex-a', name, ...options])}`;
  });
  return `\nExamples:\n${lines.join('\n')}`;
}

/** A command over lines of at most 80 characters that a shell takes as one. */
function folded(words: readonly string[]): string {
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length > 75) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return `  ${lines.join(' \\\n    ')}`;
}
