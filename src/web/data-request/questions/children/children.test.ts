import { describe, expect, it } from 'vitest';
import { childOf, linkChildren, probableDuplicates, siblingGroups } from '#annex-a';
import { madeUpOpened } from '../../made-up-opened.test-data.ts';
import { child } from './child.ts';
import { childrenFound } from './children-found.ts';
import { placeOfChild } from './places.ts';

const opened = madeUpOpened('children', { size: 2000, defects: 60 });
const submission = opened.lists();
const linked = linkChildren(submission);

function childNamed(id: string) {
  const place = placeOfChild(linked, id);
  const found = place === null ? null : child(opened, place);
  if (found === null || 'noChild' in found) throw new Error('no such child');
  return found;
}

describe('The child of a row', () => {
  it('is the same from every row that has the child', () => {
    const [list] = submission.lists.values();
    if (list === undefined) throw new Error('no list');
    const id = childOf(list, 3);
    const rows = linked.rowsOf(linked.childWithId(id));
    const journeys = rows.map(({ list: { no }, row }) => child(opened, { list: no, row }));
    expect(journeys.length).toBeGreaterThan(0);
    for (const found of journeys) expect(found).toEqual(childNamed(id));
  });

  it('has a journey with the heading each event stands under, and a picture of it', () => {
    const { journey, headings, chart } = childNamed(linked.idOf(0));
    expect(headings).toHaveLength(journey.events.length);
    for (const heading of headings) expect(heading).toMatch(/[A-Za-z]/);
    expect(chart?.wide).toContain('<svg');
    expect(chart?.table.rows.length).toBeGreaterThan(0);
  });

  it('has what was found in rows of that child, and nothing of another', () => {
    const id = opened.findings.find((finding) => finding.child !== '' && finding.list !== 11)?.child ?? '';
    const { findings, findingsInAll } = childNamed(id);
    expect(findingsInAll).toBe(opened.findings.filter((finding) => finding.child === id && finding.list !== 11).length);
    expect(findings.every((finding) => finding.child === id)).toBe(true);
  });

  it('has those who may be siblings, each by a row, without the child itself', () => {
    const group = siblingGroups(submission).groups[0];
    const [id = '', ...others] = group?.children ?? [];
    const { siblings } = childNamed(id);
    expect(siblings.flatMap(({ children }) => children.map((other) => other.id)).toSorted()).toEqual(others.toSorted());
    for (const { says, children } of siblings) {
      expect(says.length).toBeGreaterThan(0);
      for (const other of children) expect(childNamed(other.id).journey.child).toBe(other.id);
    }
  });

  it('has the ids that may be the same child’s', () => {
    const pair = probableDuplicates(submission)[0];
    const [id = '', ...others] = pair?.children ?? [];
    expect(others.length).toBeGreaterThan(0);
    const { duplicates } = childNamed(id);
    expect(duplicates.flatMap(({ children }) => children.map((other) => other.id)).toSorted()).toEqual(
      others.toSorted(),
    );
    expect(duplicates.every(({ says }) => says.length > 0)).toBe(true);
  });

  it('is nobody where there is no such row, and no child where the row is of an adopter or has no id', () => {
    expect(child(opened, { list: 1, row: 10_000_000 })).toBeNull();
    expect(child(opened, { list: 11, row: 0 })).toEqual({ noChild: 'adopter' });
    const without = [...submission.lists.values()].flatMap((list) =>
      list.no === 11
        ? []
        : Array.from({ length: list.rows }, (_, row) => ({ list: list.no, row, id: childOf(list, row) })),
    );
    for (const { list, row } of without.filter(({ id }) => id === '')) {
      expect(child(opened, { list, row })).toEqual({ noChild: 'no-id' });
    }
  });
});

describe('Children found by what was typed', () => {
  const found = (typed: string) => childrenFound(opened, { typed }).found;

  it('are those whose id begins with it, then those whose id holds it, 20 at most', () => {
    const id = linked.idOf(5);
    expect(found(id).map((each) => each.id)[0]).toBe(id);
    expect(found(` ${id.toLowerCase()} `).map((each) => each.id)).toContain(id);
    expect(found(id.slice(-1)).length).toBeLessThanOrEqual(20);
    expect(found(id.slice(1, 4)).length).toBeGreaterThan(0);
  });

  it('lead to the child by a row, and say how the child stands', () => {
    for (const { id, list, row, standing, lists } of found(linked.idOf(5))) {
      const at = submission.lists.get(list);
      expect(at === undefined ? '' : childOf(at, row)).toBe(id);
      expect(standing).toMatch(/[a-z]/);
      expect(lists).toContain(list);
    }
  });

  it('are none for nothing, or for what no id holds', () => {
    expect(found('  ')).toEqual([]);
    expect(found('no such id, whatever the lists hold')).toEqual([]);
    expect(childrenFound(opened, { typed: '' }).all).toBe(linked.children);
  });
});
