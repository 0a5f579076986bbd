import { expect, it } from 'vitest';
import { areaSection } from '../area/area-section.ts';
import { parseEntered } from '../figures/entered.ts';
import { westmarch } from '../made-up-submissions.test-data.ts';
import { measure } from '../measure-submission.ts';
import { areaForPublication } from './area-for-publication.ts';
import { forPublication } from './for-publication.ts';

it('the area section leaves out what the measures leave out, and small counts that were entered', () => {
  const placed = (count: number, type: string, where: string) =>
    Array.from({ length: count }, (_, index) => ({
      'child-id': `${type}${where}${index}`,
      'looked-after-start': '01/05/2014',
      'placement-type': type,
      'placement-location': where,
    }));
  const submission = westmarch({
    8: [
      ...placed(20, 'U6', 'In'),
      ...placed(12, 'U6', 'Out'),
      ...placed(9, 'K2', 'In'),
      ...placed(3, 'K2', 'Out'),
      ...placed(4, 'P1', 'In'),
    ],
  });
  const entered = parseEntered(
    '{ "lines": { "A9": 9600, "A21": { "value": 2, "previous": { "value": 8 } }, "A22": 3, "A31": 4 } }',
  );
  const published = forPublication(measure(submission, { entered }));
  const lines = new Map(
    areaForPublication(areaSection(submission, { entered }), published).map((line) => [line.id, line]),
  );
  expect(lines.get('A24')).toMatchObject({ value: 48, outcome: 'computed' });
  expect(lines.get('A25')).toMatchObject({ value: 50 });
  expect(lines.get('A27')).toMatchObject({ share: 'suppressed' });
  expect(lines.get('A30')).toMatchObject({ value: 'suppressed', share: 'suppressed' });
  expect(lines.get('A21')).toMatchObject({ value: 'suppressed', previous: { value: 8 } });
  expect(lines.get('A22')?.value).toBe(3);
  expect(lines.get('A31')?.value).toBe('suppressed');
  expect(JSON.stringify([...lines.values()])).not.toContain('note');
});
