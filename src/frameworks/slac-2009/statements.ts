import type { DescriptorTitles } from '../descriptor-titles.ts';
import type { Statement } from '../model.ts';
import { lookedAfterLeadershipTitles } from './titles/looked-after-leadership.ts';
import { lookedAfterProvisionAndOutcomesTitles } from './titles/looked-after-provision-and-outcomes.ts';
import { safeguardingTitles } from './titles/safeguarding.ts';

const grades = ['outstanding', 'good', 'adequate', 'inadequate'] as const;

/** The 652 descriptor statements, in the order of the published tables: judgement by judgement, outstanding first. */
export const statements: readonly Statement[] = [
  ...inTables(safeguardingTitles, 'safeguarding'),
  ...inTables({ ...lookedAfterLeadershipTitles, ...lookedAfterProvisionAndOutcomesTitles }, 'looked after'),
];

function inTables(titles: DescriptorTitles, part: string): Statement[] {
  return Object.entries(titles).flatMap(([judgement, cells], table) =>
    grades.flatMap((grade) =>
      cells[grade].map(
        (title, i): Statement => ({
          id: `${judgement.replace('/', '-')}-${grade}-${String(i + 1).padStart(2, '0')}`,
          judgement,
          grade,
          title,
          paragraph: `${part} table ${table + 1}, ${grade}, statement ${i + 1}`,
          order: i + 1,
        }),
      ),
    ),
  );
}
