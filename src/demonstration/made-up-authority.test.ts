import { describe, expect, it } from 'vitest';
import { evaluate, findFramework } from '#frameworks';
import { changes } from './changes.ts';
import { neighbours } from './neighbours.ts';
import { westmarch } from './westmarch.ts';
import { whenOf } from './when.ts';

const reports = [westmarch, ...neighbours].flatMap(({ name, reports }) =>
  reports.map((report) => ({ name, ...report })),
);

const when = whenOf(new Date('2026-11-23T09:00:00Z'));

describe('the made-up authorities', () => {
  it.each(reports)(
    '$name, $publishedOn: its grades keep the rules of $framework',
    ({ framework: id, grades, publishedOn }) => {
      const framework = findFramework(id);
      if (framework === undefined) throw new Error(`There is no framework ${id}.`);
      const { rules } = evaluate(framework, grades);
      expect(rules.filter(({ state }) => state === 'broken')).toEqual([]);
      expect(publishedOn >= (framework.inForce.from ?? '2009-06-01')).toBe(true);
      expect(publishedOn <= (framework.inForce.to ?? '')).toBe(true);
    },
  );

  it('have one director at a time, and the safeguarding board of Westmarch one chair', () => {
    for (const { leaders } of [westmarch, ...neighbours]) {
      for (const post of ['director-of-childrens-services', 'lscb-chair', 'chief-executive', 'lead-member']) {
        const inPost = leaders.filter((each) => each.post === post);
        for (const [index, { since }] of inPost.entries()) {
          const before = inPost[index - 1];
          if (before !== undefined) expect((before.until ?? '9999') < since).toBe(true);
        }
      }
    }
  });

  it('have no two ids alike, and the same ids and words each time', () => {
    const ids = changes(when).map(({ subject }) => `${subject.kind}/${subject.id}`);
    const begun = changes(when).filter(({ before, expects }) => before === null && expects === null);
    expect(new Set(begun.map(({ subject }) => `${subject.kind}/${subject.id}`)).size).toBe(begun.length);
    expect(changes(when).map(({ subject }) => `${subject.kind}/${subject.id}`)).toEqual(ids);
    for (const { subject } of begun.filter(({ subject: { kind } }) => kind !== 'service')) {
      expect(subject.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });
});
