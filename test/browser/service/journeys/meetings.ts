import { madeUpId } from '../../../../src/demonstration/made-up-id.ts';
import type { Journey } from './journey.ts';

const meetings = `/inspections/${madeUpId('inspection/Westmarch')}/meetings`;

export const planningMeetings: Journey = {
  name: 'a data officer tells of meetings, changes and cancels one, and imports others',
  walk: async (world) => {
    const visit = await world.visitor('jakub.zielinski@westmarch');
    await visit.open(meetings);
    await visit.sees('Planned meetings', 'all areas of the authority');
    await visit.follow('Add a meeting');
    await visit.press('Save');
    await visit.sees('There is a problem');
    await visit.fill({
      'Kind of meeting': 'Core group',
      'Time it begins (optional)': '10.15',
      Place: 'Lantern House, room 2',
      'Agencies that come': 'School, health visiting',
    });
    await visit.date('Day', '28 11 2026');
    await visit.press('Save');
    await visit.sees('28 November 2026 is not a working day.');
    await visit.choose('The day is right');
    await visit.press('Save');
    await visit.sees('The meeting has been added.', 'Saturday 28 November 2026');

    await visit.follow(/^Change.*: Core group, 28 November 2026/);
    await visit.fill({ Place: 'Vale Area Office' });
    await visit.press('Save');
    await visit.sees('There is a problem');
    await visit.fill({ 'Why it changes': 'The room is taken.' });
    await visit.press('Save');
    await visit.follow(/^Cancel.*: Core group, 28 November 2026/);
    await visit.press('Cancel the meeting');
    await visit.sees('There is a problem');
    await visit.fill({ 'Why it is cancelled': 'The plan has ended.' });
    await visit.press('Cancel the meeting');
    await visit.sees('Cancelled', 'The plan has ended.');

    await visit.choose('As weeks');
    await visit.press('Show');
    await visit.sees('Week 3');
    await visit.fill({ Kind: 'Core group', Watched: 'Not watched' });
    await visit.press('Show');
    await visit.sees('No meeting is of this kind');
    await visit.follow('Show all meetings');

    await visit.follow('Import meetings from a file');
    await visit.press('Show what it would do');
    await visit.sees('There is a problem');
    const head = 'Kind,Date,Time,Place,Area,Agencies\n';
    await visit.attach('File', { name: 'wrong.csv', text: `${head}Party,soon,,,,\n` });
    await visit.press('Show what it would do');
    await visit.follow('choose it again');
    const rows = 'MARAC,2/12/2026,14:00,Lantern House,,Police\nLooked after review,15/12/2026,,Lantern House,,School\n';
    await visit.attach('File', { name: 'meetings.csv', text: head + rows });
    await visit.press('Show what it would do');
    await visit.sees('2 new meetings', 'Importing confirms that the day is right');
    const other = await world.visitor('amara.nwosu@westmarch');
    await other.open(`${meetings}/import`);
    await other.attach('File', { name: 'meetings.csv', text: head + rows });
    await other.press('Show what it would do');
    await visit.press('Import');
    await visit.sees('2 meetings added.');
    await other.press('Import');
    await other.sees('Look at the preview again.', 'There is nothing in the file to import');
  },
};

export const watchingMeetings: Journey = {
  name: 'a lead inspector says which meetings are wanted, and which are watched by whom',
  walk: async (world) => {
    const visit = await world.visitor('ines.okafor@inspectorate');
    await visit.open(meetings);
    await visit.follow('Say which areas are wanted, or that the list was gone through');
    await visit.fill({ 'Areas that are wanted (optional)': 'Harbour and Vale' });
    await visit.date('The list was last gone through on (optional)', '1 1 2035');
    await visit.press('Save');
    await visit.sees('There is a problem');
    await visit.date('The list was last gone through on (optional)', '20 11 2026');
    await visit.press('Save');
    await visit.sees('Harbour and Vale', '20 November 2026');
    for (const name of [/^Decide.*: LSCB sub-group/, /^(?:Decide|Change who watches).*: Resource panel/]) {
      await visit.follow(name);
      await visit.choose('Yes');
      await visit.choose('Ines Okafor');
      await visit.press('Save');
    }
    await visit.follow(/^Change who watches.*: LSCB sub-group/);
    await visit.sees('Watch a meeting');
  },
};
