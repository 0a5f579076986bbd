import { madeUpId } from '../../../../src/demonstration/made-up-id.ts';
import type { Journey } from './journey.ts';

const inspection = `/inspections/${madeUpId('inspection/Westmarch')}`;

export const areaInformation: Journey = {
  name: 'a data officer offers a newer figure, and a lead inspector decides which is taken',
  walk: async (world) => {
    const officer = await world.visitor('jakub.zielinski@westmarch');
    await officer.open(`${inspection}/area`);
    await officer.follow('A20 Children on a child protection plan');
    await officer.follow('Change the newer figure');
    await officer.date('Day the figure is of', '1 1 2020');
    await officer.press('Save');
    await officer.sees('There is a problem', 'no newer than the inspectorate’s');
    await officer.date('Day the figure is of', '1 11 2026');
    await officer.press('Save');
    await officer.sees('The newer figure has been offered.');
    await officer.follow('Take the newer figure back');
    await officer.press('Take the figure back');
    await officer.sees('There is a problem');
    await officer.fill({ 'Why it is taken back': 'It was a draft.' });
    await officer.press('Take the figure back');
    await officer.sees('It was a draft.');

    const lead = await world.visitor('ines.okafor@inspectorate');
    await lead.open(`${inspection}/area`);
    await lead.follow('Show what the lists give');
    await lead.follow('A24 Children looked after');
    await lead.follow('Decide which figure is taken');
    await lead.press('Save');
    await lead.sees('There is a problem');
    await lead.choose(/The inspectorate’s: 648/);
    await lead.press('Save');
    await lead.sees('There is a problem');
    await lead.fill({ 'Why (needed when it is not the newest)': 'The newer one is not checked.' });
    await lead.press('Save');
    await lead.sees('the inspectorate’s figure', 'The newer one is not checked.');
    await lead.follow('Correct the inspectorate’s figure');
    await lead.fill({ Figure: 'many' });
    await lead.press('Save');
    await lead.sees('There is a problem');
    await lead.fill({ Figure: '649', 'Why it is corrected': 'A misprint.' });
    await lead.press('Save');
    await lead.sees('649', 'What was decided is undone');
    await lead.follow('All lines');

    await lead.follow('Import the inspectorate’s figures from a file');
    await lead.press('Show what it would do');
    await lead.sees('There is a problem');
    const head = 'Line,Figure,Date,Source\n';
    await lead.attach('File', { name: 'wrong.csv', text: `${head}A99,1,,\n` });
    await lead.press('Show what it would do');
    await lead.follow('choose it again');
    await lead.attach('File', {
      name: 'area.csv',
      text: `${head}A7,Eastmarch,,Report\nA8,Fostering,1/11/2026,Return\n`,
    });
    await lead.press('Show what it would do');
    await lead.sees('2 new figures');
    await lead.press('Import');
    await lead.sees('There is a problem');
    await lead.fill({ 'Why these figures are imported': 'The profile of 2026.' });
    await lead.press('Import');
    await lead.sees('2 figures imported.');
    await lead.follow(/^Take the inspectorate’s figure where there is no other/);
    await lead.press('Take these figures');
    await lead.sees('lines decided.');
    await lead.follow('Preview the finished section');
    await lead.sees('Eastmarch', 'decided yet');
  },
};

export const comparingFigures: Journey = {
  name: 'a lead inspector imports values to compare with',
  walk: async (world) => {
    const visit = await world.visitor('ines.okafor@inspectorate');
    await visit.open(`${inspection}/comparators`);
    await visit.follow('Replace them from a file');
    await visit.press('Show what it would do');
    await visit.sees('There is a problem');
    await visit.attach('File', { name: 'wrong.csv', text: 'measure,national\non-plan,12%\nnone,1\n' });
    await visit.press('Show what it would do');
    await visit.sees('This is no number.', 'There is no measure “none”');
    await visit.follow('choose it again');
    await visit.attach('File', {
      name: 'comparators.csv',
      text: 'measure,national,neighbours\nlooked-after-rate,60,58.4\n',
    });
    await visit.press('Show what it would do');
    const other = await world.visitor('ines.okafor@inspectorate');
    await other.open(`${inspection}/comparators/import`);
    await other.attach('File', { name: 'comparators.csv', text: 'measure,national\nlooked-after-rate,61\n' });
    await other.press('Show what it would do');
    await visit.press('Import');
    await visit.sees('Values of 1 measure have been kept.', '58.4');
    await other.press('Import');
    await other.sees('Look at the preview again.');
    await other.press('Import');
    await other.sees('61');
  },
};
