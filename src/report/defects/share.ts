import { statedShares } from '../figures/shares.ts';
import { blocksOf } from '../walk.ts';
import type { Check } from './check.ts';

/** A printed percentage is not that of the count printed beside it, rounded. */
export const share: Check = ({ reading, line }) =>
  [...blocksOf(reading.document)].flatMap((block) =>
    block.kind === 'paragraph'
      ? statedShares(block.text)
          .filter(({ fits }) => !fits)
          .map(({ count, whole, printed, exact }) => ({
            kind: 'share' as const,
            line: line(block),
            message: `${
              block.number === null ? '' : `paragraph ${block.number}: `
            }${count} of ${whole} is ${exact.toFixed(2)}%, the text prints ${printed}%. Check the figures.`,
          }))
      : [],
  );
