import { describe, expect, it } from 'vitest';
import { fromJson, toJson } from './json.ts';

const empty = toJson({
  framework: 'sif-2015',
  cover: { title: null, authority: 'Eastmarch', inspectionDates: [], published: null, inspector: null, others: [] },
  blocks: [{ kind: 'paragraph', number: 1, text: 'One.' }],
  sections: [],
});

describe('a report in JSON is refused with the place when', () => {
  const damages: readonly [why: string, from: string, to: string, words: RegExp][] = [
    ['it is no JSON', '{', '', /no valid JSON/],
    ['it is no report', '"bestfit-report": 1,', '', /no report of ours/],
    ['it is of another version', '"bestfit-report": 1', '"bestfit-report": 2', /version 2 .* reads version 1/],
    ['a field is missing', '"published": null,', '', /\/cover.*published/],
    ['a field is unknown', '"published": null', '"published": null, "colour": "red"', /\/cover.*colour/],
    ['a value is of the wrong kind', '"text": "One."', '"text": 1', /\/blocks\/0\/text.*string/],
    ['a framework is unknown', 'sif-2015', 'sif-2099', /\/framework/],
  ];
  it.each(damages)('%s', (_, from, to, words) => {
    expect(empty).toContain(from);
    expect(() => fromJson(empty.replace(from, to))).toThrow(words);
  });

  it('its sections are nested beyond reason', () => {
    const section = '{"id":null,"title":"","judgement":null,"grade":null,"blocks":[],"sections":[';
    const deep = empty.replace('"sections": []', `"sections": [${section.repeat(50_000)}${']}'.repeat(50_000)}]`);
    expect(() => fromJson(deep)).toThrow(/nested too deep/);
  });
});
