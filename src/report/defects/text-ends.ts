import type { Check } from './check.ts';

/** The text ends before the report does. What is lost that way is told here, once, and by no other check. */
export const textEnds: Check = ({ reading, ending }) => {
  if (ending === null) return [];
  const { last, lost, judgements } = ending;
  const where = last === null ? 'before the first section' : `under "${last.title}"`;
  const between = lost.length === 2 ? 'and' : 'to';
  return [
    {
      kind: 'text-ends',
      line: reading.lastLine,
      message: `the text ends here, ${where}. ${lost.length} sections that should follow are not there ("${lost[0]?.title}" ${between} "${lost.at(-1)?.title}"), and with them the grades of ${judgements.size} judgements. Look for the rest of the text.`,
    },
  ];
};
