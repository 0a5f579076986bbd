import type { Statement } from '../../model.ts';
import { statements as statementsOf2015 } from '../../sif-2015/statements/index.ts';

type Words = Pick<Statement, 'id' | 'title' | 'summary'>;

/** A statement that says what a criterion of 2015 says, in the same words of ours. */
export const same = (id: string, criterion: string): Words => {
  const found = statementsOf2015.find((statement) => statement.id === criterion);
  if (!found?.summary) throw new Error(`The 2015 framework has no summary of a criterion "${criterion}".`);
  return { id, title: found.title, summary: found.summary };
};
