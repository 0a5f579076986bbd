import type { FastifyReply } from 'fastify';
import { printed } from '#inspection';
import type { WholeMessage } from '#store';

/** A message as a text file, to be printed or put into an e-mail by hand. */
export const textFile = (
  reply: FastifyReply,
  { purpose, addresses, heading, body }: Pick<WholeMessage, 'purpose' | 'addresses' | 'heading' | 'body'>,
): FastifyReply =>
  reply
    .header('content-type', 'text/plain; charset=utf-8')
    .header('content-disposition', `attachment; filename="${purpose}.txt"`)
    // Its lines end as those of mail programs and of printers do; the mark tells editors that it is UTF-8.
    .send(`\ufeff${`To: ${addresses.join(', ')}\nSubject: ${heading}\n\n${printed(body)}`.replaceAll('\n', '\r\n')}`);
