import type { Block } from '../document.ts';
import { sentencesOf } from '../figures/numbers.ts';
import { countsOfShares, hasShares, sharesOffHundred } from '../figures/shares.ts';
import { statedSums } from '../figures/sums.ts';
import { blocksOf } from '../walk.ts';
import type { Check } from './check.ts';

/** A stated total is not the sum of the parts that the text says it is made of; or shares of a whole do not make a hundred. */
export const sum: Check = ({ reading, line }) =>
  [...blocksOf(reading.document)].flatMap((block) =>
    (block.kind === 'paragraph' ? wrongSums(block) : []).map((message) => ({
      kind: 'sum' as const,
      line: line(block),
      message,
    })),
  );

function wrongSums({ number, text }: Extract<Block, { kind: 'paragraph' }>): string[] {
  const place = number === null ? '' : `paragraph ${number}: `;
  const shared = hasShares(text);
  const sums = [...statedSums(text), ...(shared ? countsOfShares(text) : [])];
  const hundreds = (shared ? sentencesOf(text) : []).flatMap((sentence) => sharesOffHundred(sentence.text) ?? []);
  return [
    ...sums
      .filter(({ total, made }) => total !== made)
      .map(
        ({ total, parts, made }) =>
          `${place}the parts ${parts.join(' + ')} make ${made}, the text says ${total}. Check the figures.`,
      ),
    ...hundreds.map(
      ({ shares, made }) =>
        `${place}the shares ${shares.join(' + ')} make ${Number(made.toFixed(2))}%, more than rounding from 100. Check the figures.`,
    ),
  ];
}
