import { madeUpId } from '../../../../src/demonstration/made-up-id.ts';
import type { World } from '../world.ts';
import type { Journey } from './journey.ts';

const inspection = madeUpId('inspection/Westmarch');
const at = `/inspections/${inspection}`;
const person = (name: string) => madeUpId(`user/${name}@inspectorate.example`);

/** People of the inspection as those who inspect, should nobody have recorded it yet. */
const recordInspectors = async ({ service }: World): Promise<void> => {
  for (const name of ['ines.okafor', 'marek.nowak', 'carlos.mendes', 'aisha.rahman']) {
    await service.store.asOwner("insert into inspectors values ($1, 'social-care') on conflict do nothing", [
      person(name),
    ]);
  }
};

export const theTeam: Journey = {
  name: 'a lead inspector makes the team, and an administrator changes who leads',
  walk: async (world) => {
    await recordInspectors(world);
    const lead = await world.visitor('ines.okafor@inspectorate');
    await lead.open(`${at}/team`);
    await lead.follow('Set another number');
    await lead.fill({ 'Inspectors of social care': 'many', 'Why this number': '' });
    await lead.press('Save');
    await lead.sees('There is a problem', 'must be a whole number');
    await lead.fill({ 'Inspectors of social care': '8', 'Why this number': 'Two islands.' });
    await lead.press('Save');
    await lead.sees('of 9 inspectors', 'Two islands.');

    await lead.follow('End their part: Carlos Mendes');
    await lead.press('End their part');
    await lead.sees('There is a problem');
    await lead.fill({ 'Why they leave': 'Moved.' });
    await lead.press('End their part');
    await lead.sees('Carlos Mendes is no longer in this inspection.');

    await lead.follow('Add somebody to the team');
    await lead.press('Add to the team');
    await lead.sees('There is a problem');
    await lead.fill({ 'Who joins': 'Carlos Mendes' });
    await lead.choose('Team inspector');
    await lead.fill({ 'Why they are taken all the same (only for somebody who is away or elsewhere)': 'Back again.' });
    await lead.press('Add to the team');
    await lead.sees('Carlos Mendes has been added.');

    const director = await world.visitor('amara.nwosu@westmarch');
    await director.open(`${at}/team`);
    await director.sees('Ines Okafor', 'Carlos Mendes');

    const administrator = await world.visitor('priya.raman@inspectorate');
    await administrator.open(`${at}/team`);
    await administrator.follow('Change the lead inspector');
    await administrator.press('Save');
    await administrator.sees('There is a problem');
    await administrator.fill({
      'Who leads': 'Marek Nowak',
      'Why they are taken all the same (only for somebody who is away or elsewhere)': 'Nobody else is free.',
      Why: 'Ines Okafor is away.',
    });
    await administrator.press('Save');
    await administrator.sees('Marek Nowak leads this inspection now.');
  },
};

export const messagesToAnAuthority: Journey = {
  name: 'a lead inspector writes to the authority; an administrator looks into the outbox',
  mail: true,
  walk: async (world) => {
    await recordInspectors(world);
    // Made-up inspections send nothing: as one that is not, its messages wait as they would.
    await world.service.store.asOwner('update inspections set demonstration = false where id = $1', [inspection]);
    const lead = await world.visitor('ines.okafor@inspectorate');
    await lead.open(`${at}/messages`);
    await lead.follow('Write: notification');
    await lead.unfold('Who of the authority has an account');
    await lead.sees('amara.nwosu@westmarch.example');
    await lead.fill({ To: 'amara' });
    await lead.press('Look at it');
    await lead.sees('There is a problem', 'is not an e-mail address');
    await lead.fill({ To: 'amara.nwosu@westmarch.example' });
    await lead.press('Look at it');
    await lead.sees('Dear Amara Nwosu', 'How is it sent?');
    await lead.press('Change it');
    await lead.press('Look at it');
    await lead.press('Keep the message');
    await lead.sees('There is a problem', 'Choose how it is sent');
    await lead.choose('By e-mail, from here');
    await lead.press('Keep the message');
    await lead.sees('The message has been kept.', 'Unsent');
    await lead.follow('Say that you sent it otherwise');
    await lead.press('Save');
    await lead.sees('There is a problem');
    await lead.fill({ 'How and when you sent it': 'From my own mailbox, 9:40am' });
    await lead.press('Save');
    await lead.sees('Sent otherwise', 'From my own mailbox, 9:40am');

    await lead.follow('All messages');
    await lead.follow('Write: data request (Annex A)');
    await lead.press('Look at it');
    await lead.choose('By e-mail, from here');
    await lead.press('Keep the message');
    await world.service.store.asOwner(
      "update messages set state = 'failed', note = 'The mail server refused it: 550 No such mailbox.' where state = 'unsent'",
    );

    // As long as the authority is not notified, what is written waits for its day.
    await world.service.store.asOwner(
      "update inspections set stage = 'planned', notified_on = notified_on + 700 where id = $1",
      [inspection],
    );
    await lead.open(at);
    await lead.sees('names other dates than the inspection has now');
    await lead.open(`${at}/messages`);
    await lead.follow(/^Write it again.*notification/);
    await lead.press('Look at it');
    await lead.sees('It waits for the day of notification');
    await lead.choose('By e-mail, from here');
    await lead.press('Keep the message');
    await lead.sees('Waits');
    await lead.follow('Send it at once');
    await lead.press('Send it at once');
    await lead.sees('There is a problem', 'Say why it is sent at once');
    await lead.choose('The authority may be told now');
    await lead.fill({ 'Why it is sent at once': 'The director was told by telephone.' });
    await lead.press('Send it at once');
    await lead.sees('nothing keeps it back');
    await world.service.store.asOwner(
      "update inspections set stage = 'data-collection', notified_on = notified_on - 700 where id = $1",
      [inspection],
    );
    await world.service.store.asOwner("update messages set state = 'withdrawn' where early");

    const administrator = await world.visitor('priya.raman@inspectorate');
    await administrator.open('/service');
    await administrator.follow('E-mail that waits, or could not be sent');
    await administrator.sees('Could not be sent', 'No such mailbox');

    await lead.open(`${at}/messages`);
    await lead.follow(/Westmarch: data request/);
    await lead.follow('Try to send it again');
    await lead.press('Send it again');
    await lead.sees('The message is in the outbox again.');
    await lead.follow('Withdraw it');
    await lead.press('Withdraw it');
    await lead.sees('There is a problem');
    await lead.fill({ 'Why it is withdrawn': 'Another week.' });
    await lead.press('Withdraw it');
    await lead.sees('Withdrawn: Another week.');
    await administrator.open('/outbox');
  },
};
