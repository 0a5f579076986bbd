import { madeUpId } from '../../../../src/demonstration/made-up-id.ts';
import type { World } from '../world.ts';
import type { Journey } from './journey.ts';

const at = `/inspections/${madeUpId('inspection/Westmarch')}`;

/** The lists of the demonstration, read as the service reads them. */
const listsRead = async ({ service }: World): Promise<void> => {
  service.app.work.look();
  await service.app.work.settled();
};

export const knowingTheArea: Journey = {
  name: 'a lead inspector reads what the lists add up to, and looks behind a number',
  walk: async (world) => {
    const lead = await world.visitor('ines.okafor@inspectorate');
    // Until the lists are read, their pages say what will be here.
    await lead.open(`${at}/indicators`);
    await listsRead(world);
    await lead.open(`${at}/indicators`);
    await lead.sees('At a glance', 'Contacts, early help and referrals', 'Standard');
    await lead.follow(/^(\d+ indicators? stands?|the rules for outliers)/);
    await lead.sees('When an indicator stands out');
    await lead.follow('All indicators');
    await lead.follow('Contacts by source');
    await lead.sees('How it is worked out');
    await lead.open(`${at}/indicators/assessments-in-time`);
    await lead.follow(/^All it looks at/);
    await lead.follow('Shortest first');
    await lead.sees('Row in the file');
  },
};

export const followingAChild: Journey = {
  name: 'a data officer finds a child by id and follows the journey',
  walk: async (world) => {
    await listsRead(world);
    const officer = await world.visitor('jakub.zielinski@westmarch');
    await officer.open(`${at}/indicators/contacts/rows`);
    await officer.sees('Row in the file');
    const child = await officer.read('tbody a');
    await officer.follow(child);
    await officer.sees(child, 'The journey as a picture', 'What happened', 'brothers and sisters');
    await officer.follow('Find a child');
    await officer.press('Find');
    await officer.sees('There is a problem');
    await officer.fill({ 'Child’s id': 'nobody has this' });
    await officer.press('Find');
    await officer.sees('No row of lists 1 to 10');
    await officer.fill({ 'Child’s id': child });
    await officer.press('Find');
    await officer.follow(child);
    await officer.open(`${at}/children/11/0`);
    await officer.sees('This row has no child');
  },
};
