// Every regular expression of the code that reads what people send: its work grows no faster than the text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stepsOf } from './backtracking.ts';

const root = join(import.meta.dirname, '../../../src');
const rooms = ['web', 'inspection', 'store', 'annex-a', 'frameworks', 'calendar'];

type Found = { readonly where: string; readonly pattern: RegExp };

/** The regular expressions written in a file: a stroke where a value may begin, up to the next that ends it. */
function patternsIn(file: string): readonly Found[] {
  const code = readFileSync(join(root, file), 'utf8').replaceAll(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  const literal =
    /(?<=[(,=>:[!&|?{};]\s*|\breturn\s+|^\s*)\/(?![/*])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)/gm;
  return [...code.matchAll(literal)].map(([, source = '', flags = '']) => ({
    where: `${file}: /${source}/${flags}`,
    pattern: new RegExp(source, flags),
  }));
}

const files = rooms.flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.test(?:-data)?\.ts$/.test(file))
    .map((file) => `${room}/${file}`),
);
const patterns = files.flatMap(patternsIn);

const characters = [...'aZ09_ \t\n\r\'"`<>/\\.,;:=+-*$%&|()[]{}@#!?~^\u00e9\u00a0\u2013\u2028'];
const endings = ['', '\u0001', '!', '\n', 'a', '"'];

/** Texts that a pattern likes to read on and on, of a length: one character, or two in turn, that it takes somewhere. */
function hostileTo(pattern: RegExp, length: number): readonly string[] {
  const mentioned = [...pattern.source.replaceAll(/\\[A-Za-z]/g, '')].filter((each) => /[\w\s\p{P}\p{S}]/u.test(each));
  const liked = [...new Set([...characters, ...mentioned])];
  const own = [...new Set(mentioned)].slice(0, 6);
  const pairs = own.flatMap((one) => ['a', '0', ' ', ...own].map((other) => one + other));
  // What a pattern wants before it reads on is often said in it.
  const starts = ['', pattern.source.replaceAll(/[\\^$*+?()[\]{}|]/g, '').slice(0, 3)];
  return [...liked, ...pairs].flatMap((unit) =>
    starts.flatMap((start) =>
      endings
        .slice(0, unit.length === 1 ? endings.length : 2)
        .map((end) => `${start}${unit.repeat(length / unit.length)}${end}`),
    ),
  );
}

const short = 24;
const mostSteps = 100_000;

/** By how much more a text of four times the length is read, at worst; 4 is as much more as the text is longer. */
function growthOf(pattern: RegExp): { readonly growth: number; readonly text: string } {
  let worst = { growth: 0, text: '' };
  const longer = hostileTo(pattern, short * 4);
  for (const [index, text] of hostileTo(pattern, short).entries()) {
    const before = stepsOf(pattern, text, mostSteps).steps;
    // What is done with in a few steps grows by nothing that counts.
    const after = stepsOf(pattern, longer[index] ?? '', mostSteps).steps;
    const growth = before >= mostSteps ? Number.POSITIVE_INFINITY : after / Math.max(before, short);
    if (growth > worst.growth) worst = { growth, text };
  }
  return worst;
}

/** Patterns whose work grows as the square of the text, and what keeps the text short enough for that. */
const bounded: Readonly<Record<string, string>> = {
  'address-of.ts': 'the address of a connection',
  'stylesheet.ts': 'a stylesheet of ours',
  'many-invitations.ts': 'titles of roles of ours',
  'written-number.ts': 'at most 400 bytes',
  'sheet-names.ts': 'words with one space between them',
  'written-dates.ts': 'a cell that is no longer than a date can be',
  'frameworks/wording/': 'a document that is read on a thread of its own, which is ended after half a minute',
};
const isBounded = (where: string): boolean => Object.keys(bounded).some((part) => where.includes(part));

describe('the count of steps', () => {
  it('knows what engines say of a match', () => {
    for (const [pattern, text] of [
      [/^(a+)+$/, 'aaab'],
      [/(\d{2,3}?)-\1/, '12-12'],
      [/(?<!x)b(?=c)/, 'abc'],
      [/\bword\b/i, 'a WORD.'],
      [/^[^\]a-z\\]*\p{L}$/u, '12é'],
      [/a|b(?:c|d)*$/m, 'xbcd\nq'],
    ] as const) {
      expect([pattern, stepsOf(pattern, text, 10_000).matched]).toEqual([pattern, pattern.test(text)]);
    }
  });

  it('finds what grows without end, and what grows as the square', () => {
    expect(growthOf(/^(a+)+$/).growth).toBeGreaterThan(100);
    expect(growthOf(/\s+$/).growth).toBeGreaterThan(10);
    expect(growthOf(/^\s*a*\s*$/).growth).toBeLessThan(20);
    expect(growthOf(/^[a-z]+$/).growth).toBeLessThan(6);
  });
});

describe('the regular expressions of the code', () => {
  it('are found', () => {
    expect(patterns.length).toBeGreaterThan(200);
    expect(patterns.map(({ where }) => where)).toContain(
      'web/forms/id-of.ts: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/',
    );
  });

  it('read no text in a time that grows faster than the text, but those that are given short ones', () => {
    const wrong = patterns.flatMap(({ where, pattern }) => {
      const { growth, text } = growthOf(pattern);
      return growth > 7 && !isBounded(where)
        ? [
            `${where} takes ${growth.toFixed(0)} times the steps for 4 times the text, as ${JSON.stringify(text.slice(0, 12))}`,
          ]
        : [];
    });
    expect(wrong).toEqual([]);
  }, 120_000);

  it('of which something is said here are there', () => {
    expect(Object.keys(bounded).filter((part) => !patterns.some(({ where }) => where.includes(part)))).toEqual([]);
  });
});
