// People of the demonstration by their ids, which are the same each time it is loaded.
import { madeUpId } from '../../src/demonstration/made-up-id.ts';

/** The id of a person by their address, without its last part. */
export const user = (email: string) => madeUpId(`user/${email}.example`);

/** Somebody of the demonstration in every role, by its id. All but the inspectorate's are of Westmarch. */
export const insiders = {
  administrator: user('priya.raman@inspectorate'),
  hmci: user('ruth.adeyemi@inspectorate'),
  analyst: user('daniel.kowalczyk@inspectorate'),
  'lead-inspector': user('ines.okafor@inspectorate'),
  'team-inspector': user('marek.nowak@inspectorate'),
  'quality-assurance': user('bronwen.rhys@inspectorate'),
  'other-inspectorate': user('olivia.grant@other-inspectorate'),
  director: user('amara.nwosu@westmarch'),
  'data-officer': user('jakub.zielinski@westmarch'),
  auditor: user('grace.mensah@westmarch'),
  'lscb-chair': user('dev.chatterjee@westmarch'),
} as const;
