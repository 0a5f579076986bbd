import type { Kind } from './kind.ts';

export type MailSender = { readonly name: string; readonly address: string };

/** Who messages come from: an address, or a name and an address. */
export const mailSender: Kind<MailSender> = {
  expected: 'an e-mail address, or a name and an e-mail address in <>',
  read(text) {
    const [, name = '', address = ''] = /^(?:([^<>"@\p{Cc}]{0,100})<)?([^<>]+?)>?$/u.exec(text) ?? [];
    if (text.includes('<') !== text.endsWith('>')) return { wrong: 'has < without > at its end' };
    if (!/^[a-z0-9._+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(address)) return { wrong: 'is no e-mail address' };
    return { value: { name: name.trim(), address } };
  },
};
