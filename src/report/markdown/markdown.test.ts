import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '../document.ts';
import { readMarkdown, readMarkdownWithLines } from './read.ts';
import { toMarkdown } from './write.ts';

const report: ReportDocument = {
  framework: 'slac-2012',
  cover: {
    title: 'Inspection of services in a made-up place',
    authority: 'Westmarch',
    inspectionDates: [
      ['2012-04-10', '2012-04-13'],
      ['2012-05-14', '2012-05-18'],
    ],
    published: '2012-06-27',
    inspector: 'Ada Example HMI',
    others: [{ label: 'Age group', value: 'All' }],
  },
  blocks: [{ kind: 'contents', entries: [{ title: 'Being healthy', page: 7 }] }],
  sections: [
    {
      id: 'looked-after',
      title: 'Services for looked after children',
      judgement: null,
      grade: null,
      blocks: [{ kind: 'note', text: 'Terms used here.' }],
      sections: [
        {
          id: 'looked-after/being-healthy',
          title: 'Being healthy',
          judgement: 'looked-after/being-healthy',
          grade: 'good',
          blocks: [
            { kind: 'paragraph', number: 12, text: 'Health outcomes are good. 9 of 10 see a dentist.' },
            { kind: 'bullets', items: ['dentists', 'nurses'] },
            {
              kind: 'areas-for-improvement',
              timescale: 'within-three-months',
              areas: [{ owner: 'NHS Westmarch', text: 'ensure that waiting is short.' }],
            },
            {
              kind: 'table',
              rows: [
                ['Being healthy', 'good'],
                ['Staying safe', 'adequate'],
              ],
            },
          ],
          sections: [],
        },
      ],
    },
  ],
};

const markdown = `---
bestfit-report: 1
framework: slac-2012
title: Inspection of services in a made-up place
authority: Westmarch
inspection-dates:
  - 2012-04-10 to 2012-04-13
  - 2012-05-14 to 2012-05-18
published: 2012-06-27
inspector: Ada Example HMI
others:
  - Age group: All
---

<!-- contents -->
| Contents      | Page |
| ------------- | ---- |
| Being healthy | 7    |

# Services for looked after children
Section: looked-after

> Terms used here.

## Being healthy
Grade: good · Judgement: looked-after/being-healthy · Section: looked-after/being-healthy

12. Health outcomes are good. 9 of 10 see a dentist.

- dentists
- nurses

**Within three months:**

- **NHS Westmarch:** ensure that waiting is short.

| Being healthy | good     |
| ------------- | -------- |
| Staying safe  | adequate |
`;

describe('a report in Markdown', () => {
  it('is written to be read and edited by hand', () => {
    expect(toMarkdown(report)).toBe(markdown);
  });

  it('is read when an editor wrapped its paragraphs, spaced its lists and used other bullets', () => {
    const edited = markdown
      .replace('good. 9 of', 'good.\n  9 of')
      .replace('- dentists\n- nurses', '* dentists\n\n*   nurses\n')
      .replace('Being healthy\nGrade', 'Being healthy\n\nGrade')
      .replace('> Terms used', '> Terms\n> used');
    expect(readMarkdown(edited)).toEqual(report);
  });

  it('takes the usual owner where an area for improvement names none', () => {
    const edited = markdown.replace('**NHS Westmarch:** ', '');
    const [block] = readMarkdown(edited)?.sections[0]?.sections[0]?.blocks.slice(2) ?? [];
    expect(block).toEqual({
      kind: 'areas-for-improvement',
      timescale: 'within-three-months',
      areas: [{ owner: 'the local authority and its partners', text: 'ensure that waiting is short.' }],
    });
  });

  it('leaves out comments that are not its own', () => {
    expect(readMarkdown(markdown.replace('- dentists', '<!-- check this -->\n- dentists'))).toEqual(report);
  });

  it('is told from published text, which has no front matter of ours', () => {
    expect(readMarkdown('# Inspection of services\n\n**Published:** 8 June 2012\n')).toBeNull();
    expect(readMarkdown('---\ntitle: something else\n---\n\nbestfit-report: 1\n')).toBeNull();
    expect(readMarkdown('')).toBeNull();
  });

  it('knows the line each part began on', () => {
    const read = readMarkdownWithLines(markdown);
    const healthy = read?.document.sections[0]?.sections[0];
    const [paragraph] = healthy?.blocks ?? [];
    expect(healthy && read?.lines.get(healthy)).toBe(markdown.split('\n').indexOf('## Being healthy') + 1);
    expect(paragraph && read?.lines.get(paragraph)).toBe(
      markdown.split('\n').findIndex((line) => line.startsWith('12.')) + 1,
    );
  });
});

describe('a damaged report in Markdown is refused with its line when', () => {
  const damages: readonly [why: string, from: string, to: string, line: number, words: RegExp][] = [
    ['its format is of another version', 'bestfit-report: 1', 'bestfit-report: 2', 2, /version/],
    ['its framework is unknown', 'slac-2012', 'slac-2099', 3, /slac-2099/],
    ['a name of the front matter is unknown', 'authority:', 'council:', 5, /"council"/],
    ['a name of the front matter comes twice', 'authority:', 'title:', 5, /second time/],
    ['a line of the front matter is none', 'title: Ins', 'Ins', 4, /name: value/],
    ['dates of the inspection are not ISO dates', '2012-04-10 to', '10 April to', 7, /pair of dates/],
    ['the publication date is not an ISO date', '2012-06-27', '27 June 2012', 9, /27 June 2012/],
    ['a quotation mark stays open', 'authority: W', 'authority: "W', 5, /quotation mark/],
    ['the front matter does not end', '\n---\n\n', '\n\n', 0, /name: value|closing/],
    ['a heading skips a level', '## Being', '### Being', 25, /depth 3 straight under depth 1/],
    ['a grade line cannot be read', 'Grade: good ·', 'Grade: ·', 26, /grade line/],
    ['a page of the contents is no number', '| 7 ', '| vii ', 18, /page number/],
  ];
  it.each(damages)('%s', (_, from, to, line, words) => {
    const text = markdown.replace(from, to);
    expect(text).not.toBe(markdown);
    expect(() => readMarkdown(text)).toThrow(words);
    // An open front matter is noticed at the first line that is none of its own.
    if (line > 0) expect(() => readMarkdown(text)).toThrow(`line ${line} `);
  });
});
