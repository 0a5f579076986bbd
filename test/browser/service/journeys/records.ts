import { join } from 'node:path';
import { madeUpId } from '../../../../src/demonstration/made-up-id.ts';
import type { Journey } from './journey.ts';

export const whatHappened: Journey = {
  name: 'people read the change log of what they may see, and who may do what',
  walk: async (world) => {
    const visit = await world.visitor('priya.raman@inspectorate');
    await visit.open('/change-log');
    await visit.unfold('Show only a part');
    await visit.fill({ 'Who did it': 'nobody of this name' });
    await visit.press('Show');
    await visit.sees('Nothing that you may see');
    await visit.open('/change-log?since-day=99&since-month=1&since-year=2026');
    await visit.open('/change-log?subject=authority/not-an-id');
    await visit.open('/openings');
    await visit.open('/permissions');
    await visit.fill({ 'Show one role only': 'Lead inspector' });
    await visit.press('Show');
    await visit.sees('Lead inspector');
    const officer = await world.visitor('leila.haddad@fenholme');
    await officer.open('/change-log');
    await officer.open('/authorities');
    await officer.follow('Fenholme');
    await officer.open('/');
    await officer.open('/people');
    const inspector = await world.visitor('ines.okafor@inspectorate');
    await inspector.open('/openings');
  },
};

export const retention: Journey = {
  name: 'an administrator sets how long records are kept, and erases what is due',
  walk: async (world) => {
    const visit = await world.visitor('priya.raman@inspectorate');
    await visit.open('/retention');
    await visit.follow('Change how long is kept: Accounts of people who left');
    await visit.fill({ 'How many': '1' });
    await visit.press('Save');
    await visit.sees('There is a problem');
    await visit.fill({ 'How many': '12', 'Why it changes': 'Decided by the board.' });
    await visit.choose('months');
    await visit.press('Save');
    await visit.sees('12 months');
  },
};

export const erasing: Journey = {
  name: 'an administrator erases what was kept for its whole time, and records that the backup of its key is destroyed',
  walk: async (world) => {
    const { store } = world.service;
    const inspection = madeUpId('inspection/Westmarch');
    await store.keys.secret(`inspection/${inspection}`);
    await store.keys.backup(join(store.keysFolder, 'kept.keys'));
    await store.asOwner("update inspections set stage = 'closed', closed_at = opened_at where id = $1", [inspection]);
    await store.asOwner("update memberships set ended_at = given_at where role = 'analyst'");
    world.later(60 * 24 * 800);
    const visit = await world.visitor('priya.raman@inspectorate');
    await visit.open('/retention');
    await visit.follow(/^Erase: .*Daniel Kowalczyk/);
    await visit.press('Erase');
    await visit.sees('There is a problem');
    await visit.fill({ 'Why it is erased now': 'Its time is over.' });
    await visit.choose('I know that this cannot be undone');
    await visit.press('Erase');
    await visit.follow(/^Erase: .*Westmarch/);
    await visit.fill({ 'Why it is erased now': 'Its time is over.' });
    await visit.choose('I know that this cannot be undone');
    await visit.press('Erase');
    await visit.follow('Record that it is destroyed');
    await visit.press('Put on record');
    await visit.sees('There is a problem');
    await visit.fill({ 'How it was destroyed, and by whom': 'Shredded by Priya Raman.' });
    await visit.choose('The file and every copy of it have been destroyed');
    await visit.press('Put on record');
    await visit.sees('Shredded by Priya Raman.');
  },
};

export const theService: Journey = {
  name: 'an administrator sees how the service is; anybody reads what is said about it, and what went wrong',
  walk: async (world) => {
    const admin = await world.visitor('priya.raman@inspectorate');
    await admin.open('/');
    await admin.follow('Service');
    await admin.sees('bestfit log verify');
    const visit = await world.visitor();
    await visit.open('/');
    await visit.follow('Accessibility statement');
    await visit.follow('Privacy');
    await visit.follow('Open source');
    await visit.open('/api');
    await visit.open('/no-such-page');
    await visit.sees('Reference');
    await visit.open('/authorities');
    await visit.sees('Password');
  },
};
