import { madeUpId } from '../../../../src/demonstration/made-up-id.ts';
import type { World } from '../world.ts';
import type { Journey } from './journey.ts';

const planned = madeUpId('inspection/Brackenshire/planned');
const at = `/inspections/${planned}`;

/** The texts to the authority, as sent otherwise: writing them is a journey of its own. */
const markSent = async ({ service }: World, purpose: string): Promise<void> => {
  await service.store.asOwner(
    `insert into messages (id, inspection_id, purpose, addresses, heading, body, state, made_at, notified_on, on_site_ends, as_at)
     select gen_random_uuid(), id, $2, '{director@brackenshire.example}', 'x', 'x', 'sent-otherwise', now(), notified_on, on_site_ends, as_at
     from inspections where id = $1`,
    [planned, purpose],
  );
};

/** A Monday that is a working day, far enough ahead: 5 July 2027. */
const notified = '5 7 2027';

export const openingAnInspection: Journey = {
  name: 'a lead inspector opens a planned inspection, keeps its timetable and moves it through its stages',
  walk: async (world) => {
    const lead = await world.visitor('ines.okafor@inspectorate');
    await lead.open('/inspections');
    await lead.fill({ Authority: 'nowhere' });
    await lead.press('Show');
    await lead.sees('No inspection matches.');
    await lead.open('/inspections?stage=planned');
    await lead.follow('Brackenshire');
    await lead.sees('nothing is settled but its week');
    await lead.open(`${at}/timetable`);
    await lead.open(`${at}/timetable/calendar`);
    await lead.follow('Open the inspection');
    await lead.date('Day of notification', '4 7 2027');
    await lead.press('Save');
    await lead.sees('There is a problem', 'Sunday 4 July 2027 is none');
    await lead.date('Day of notification', notified);
    await lead.press('Save');
    await lead.sees('is not in force on the day of notification');
    await lead.choose('This framework is meant all the same');
    await lead.press('Save');
    await lead.sees('There is a problem', 'The window ends on');
    await lead.choose('It is inspected at this time all the same');
    await lead.press('Save');
    await lead.sees('its timetable made by it', 'Thursday 29 July 2027');

    await lead.follow('The whole timetable');
    await lead.sees('Week 1', 'List 1, contacts: stage 1', 'Once the report is received');
    await lead.follow('The weeks as a calendar');
    await lead.sees('Week 4', 'goes on');
    await lead.follow('The timetable as a list, with the rule of each date');
    await lead.follow(/^Move.*The rest of the team arrives/);
    await lead.sees('Counted from this day', 'Fieldwork of the whole team');
    await lead.date('Day', '20 7 2027');
    await lead.choose('It stays where it is');
    await lead.fill({ 'Why it moves': 'Their train runs on Tuesdays.' });
    await lead.press('Move it');
    await lead.sees('8 working days on site', 'By its rule it would be Monday 19 July 2027.');
    await lead.follow(/^Move.*Last day on site/);
    await lead.date('Day', '30 7 2027');
    await lead.press('Move it');
    await lead.sees('There is a problem', 'Say why it moves');
    await lead.fill({ 'Why it moves': 'One more day for care leavers.' });
    await lead.press('Move it');
    await lead.sees('Moved from 29 July 2027 to 30 July 2027', 'One more day for care leavers.');
    await lead.follow(/^Move.*List 1, contacts/);
    await lead.date('Day', '7 7 2027');
    await lead.fill({ 'Why it moves': 'Their system is down.' });
    await lead.press('Move it');
    await lead.sees('The later day is meant');
    await lead.choose('The later day is meant');
    await lead.press('Move it');
    await lead.sees('By its rule it would be Tuesday 6 July 2027.');
    await lead.follow(/^Cancel.*The authority audits/);
    await lead.press('Cancel this date');
    await lead.sees('There is a problem');
    await lead.fill({ 'Why it is cancelled': 'They audited in June.' });
    await lead.press('Cancel this date');
    await lead.follow(/^Put back.*The authority audits/);
    await lead.fill({ 'Why it is put back': 'They audit again.' });
    await lead.press('Put it back');
    await lead.follow('Add a date');
    await lead.press('Add it');
    await lead.sees('There is a problem', 'Choose what it is.');
    await lead.choose('A meeting', 'At an hour');
    await lead.fill({ 'What it is called': 'Young people’s council', 'Hour, if it is at an hour': '17:00' });
    await lead.date('Day, or first day', '22 7 2027');
    await lead.press('Add it');
    await lead.sees('Young people’s council', 'at 17:00');

    await lead.open(at);
    await lead.follow('Mark as notified');
    await lead.sees('Still needed', 'The notification has not been sent.');
    await markSent(world, 'notification');
    await lead.open(`${at}/stage`);
    await lead.press('Mark as notified');
    await lead.sees('There is a problem');
    await lead.choose(/The day of notification is Monday 5 July 2027/);
    await lead.fill({ 'Why it goes on without that': 'Told by telephone already.' });
    await lead.press('Mark as notified');
    await lead.sees('at the stage “Notified” now');
    await lead.follow('Change dates, board or edition');
    await lead.choose('No');
    await lead.press('Save');
    await lead.sees('There is a problem');
    await lead.fill({ 'Why it changes': 'The board is reviewed in autumn.' });
    await lead.press('Save');
    await lead.sees('its safeguarding board is not reviewed at the same time');
    await markSent(world, 'data-request');
    await lead.open(`${at}/stage`);
    await lead.press('Begin data collection');
    await lead.sees('at the stage “Data collection” now', 'Not met yet');
    await lead.follow('What was changed in this inspection');
    await lead.sees('Told by telephone already.');

    const administrator = await world.visitor('priya.raman@inspectorate');
    await administrator.open(`${at}/stage`);
    await administrator.sees('Back to notified');
    await administrator.open('/inspections');
    await administrator.sees('Brackenshire', 'Data collection');
  },
};

export const whatAnAuthoritySees: Journey = {
  name: 'an authority sees what it has to do in an inspection; the report’s receipt is recorded at the end',
  walk: async (world) => {
    const director = await world.visitor('amara.nwosu@westmarch');
    await director.open('/inspections');
    await director.open(`/inspections/${madeUpId('inspection/Westmarch')}`);
    await director.sees('What you have to do');
    await director.open(`/inspections/${madeUpId('inspection/Westmarch')}/timetable`);

    const lead = await world.visitor('ines.okafor@inspectorate');
    await lead.open(`${at}/open`);
    await lead.date('Day of notification', '2 2 2026');
    await lead.press('Save');
    await lead.choose('This framework is meant all the same');
    await lead.press('Save');
    await lead.sees('Every date of the timetable has passed.');
    await lead.follow('The whole timetable');
    await lead.follow('Record when the report was received');
    await lead.press('Record it');
    await lead.sees('There is a problem');
    await lead.date('Day on which the report was received', '20 4 2026');
    await lead.press('Record it');
    await lead.sees('Written statement of action sent to Ofsted');
  },
};
