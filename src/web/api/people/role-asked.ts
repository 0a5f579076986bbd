import Type from 'typebox';
import type { AskedRole } from '#inspection';
import type { Tx } from '#store';
import { askedRole } from '../../pages/people/role-choices.ts';
import { id, text } from '../given.ts';

/** A role as programs ask for it. */
export const roleFields = {
  role: text(60, 'The id of a role: see /api/v1/permissions.'),
  authority: Type.Optional(id),
  inspection: Type.Optional(id),
  note: Type.Optional(text(2000, 'What the change log keeps beside it.')),
};

type Asked = { readonly role: string; readonly authority?: string; readonly inspection?: string };

/** The role asked for, with its place as it is kept: read as a page's form is. */
export const roleAsked = (tx: Tx, { role, authority = '', inspection = '' }: Asked): Promise<AskedRole> => {
  const fields = new Map([
    ['role', role],
    ['authority', authority],
    ['inspection', inspection],
  ]);
  return askedRole(tx, { text: (field) => fields.get(field) ?? '' });
};
