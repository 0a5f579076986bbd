import { describe, expect, it } from 'vitest';
import { editions, listDefinition } from '../../editions/index.ts';
import { editionIds, listNos } from '../../editions/model.ts';
import { knownHeadings } from './known-headings.ts';
import { plainHeading } from './plain-heading.ts';

describe('the headings of a list', () => {
  it('name one field each, aliases included', () => {
    for (const edition of editionIds) {
      for (const { no, fields } of editions[edition].lists) {
        const owners = new Map<string, string>();
        for (const { key, heading, aliases } of fields) {
          for (const plain of [heading, ...aliases].map((name) => plainHeading(name))) {
            expect([edition, no, plain, owners.get(plain) ?? key]).toEqual([edition, no, plain, key]);
            owners.set(plain, key);
          }
        }
      }
    }
  });

  it('are known in the edition they belong to, and in the other as the same field or as another edition’s', () => {
    for (const edition of editionIds) {
      for (const other of editionIds) {
        for (const no of listNos) {
          const { plain, elsewhere } = knownHeadings(other, no);
          for (const { key, heading } of listDefinition(edition, no).fields) {
            const found = plain.get(plainHeading(heading)) ?? elsewhere.get(plainHeading(heading))?.field;
            expect([edition, other, no, found]).toEqual([edition, other, no, key]);
          }
        }
      }
    }
  });
});
