import { sentencesOf } from '../figures/numbers.ts';
import { countsOfShares, hasShares, sharesOffHundred } from '../figures/shares.ts';
import { statedSums } from '../figures/sums.ts';
import { blocksOf } from '../walk.ts';
import type { Check } from './check.ts';

/** A stated total is not the sum of the parts that the text says it is made of; or shares of a whole do not make a hundred. */
export const sum: Check = ({ reading, line }) =>
  [...blocksOf(reading.document)].flatMap((block) => {
    if (block.kind !== 'paragraph') return [];
    const where = line(block);
    const place = `${block.number === null ? '' : `paragraph ${block.number}: `}`;
    return [
      ...[...statedSums(block.text), ...countsOfShares(block.text)]
        .filter(({ total, made }) => total !== made)
        .map(({ total, parts, made }) => ({
          kind: 'sum' as const,
          line: where,
          message: `${place}the parts ${parts.join(' + ')} make ${made}, the text says ${total}. Check the figures.`,
        })),
      ...(hasShares(block.text) ? sentencesOf(block.text) : []).flatMap(({ text }) => {
        const off = sharesOffHundred(text);
        if (off === null) return [];
        const made = Number(off.made.toFixed(2));
        return [
          {
            kind: 'sum' as const,
            line: where,
            message: `${place}the shares ${off.shares.join(' + ')} make ${made}%, more than rounding from 100. Check the figures.`,
          },
        ];
      }),
    ];
  });
