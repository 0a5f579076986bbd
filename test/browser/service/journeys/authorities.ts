import type { Journey } from './journey.ts';

const admin = 'priya.raman@inspectorate';

export const anAuthority: Journey = {
  name: 'an administrator adds an authority, and records who leads it, where it is and how it was judged',
  walk: async (world) => {
    const visit = await world.visitor(admin);
    await visit.open('/authorities');
    await visit.sees('Westmarch', 'Amara Nwosu', 'shared with Fenholme');
    await visit.fill({ 'Name or code': 'nowhere' });
    await visit.press('Show');
    await visit.sees('No authority matches');
    await visit.open('/authorities');
    await visit.follow('Add an authority');
    await visit.press('Save');
    await visit.sees('There is a problem');
    await visit.fill({ Name: 'Thistledown', Code: 'ZZ099', 'Region (optional)': 'High Vales' });
    await visit.press('Save');
    await visit.sees('Thistledown', 'Record the director first');

    await visit.follow('Record a leader');
    await visit.press('Save');
    await visit.sees('There is a problem');
    await visit.choose('Director of children’s services (DCS)');
    await visit.fill({ Name: 'Mina Sørensen' });
    await visit.date('In post since', '1 4 2020');
    await visit.press('Save');
    await visit.sees('Mina Sørensen');
    await visit.follow(/^Correct.*Mina Sørensen/);
    await visit.press('Save');
    await visit.open(visit.path().replace(/\/leaders.*/, ''));
    await visit.follow('Record a leader');
    await visit.choose('Director of children’s services (DCS)', 'leaves on the day before the new one begins');
    await visit.fill({ Name: 'Abel Tuttle' });
    await visit.date('In post since', '1 9 2024');
    await visit.press('Save');
    await visit.sees('31 August 2024');
    await visit.follow('Record that they left: Abel Tuttle');
    await visit.press('Save');
    await visit.sees('There is a problem');
    await visit.date('Last day in post', '1 10 2026');
    await visit.press('Save');

    await visit.follow('Add an office');
    await visit.press('Save');
    await visit.sees('There is a problem');
    await visit.fill({ 'Name of the office': 'Front door', Address: '1 Gorse Hill\nThistledown' });
    await visit.choose('Contacts', 'Referrals');
    await visit.press('Save');
    await visit.follow(/^Change: Front door/);
    await visit.fill({ 'Name of the office': 'First door', 'Why it changes': 'As it calls itself.' });
    await visit.press('Save');
    await visit.follow(/^Close.*: First door/);
    await visit.press('Close the office');
    await visit.sees('There is a problem');
    await visit.date('Last day it was open', '1 11 2026');
    await visit.fill({ 'Why it closes': 'Merged.' });
    await visit.press('Close the office');

    await visit.follow('Record published judgements');
    await visit.press('Continue');
    await visit.choose(/Single inspection|2015/);
    await visit.press('Continue');
    await visit.press('Record the judgements');
    await visit.sees('There is a problem');
    await visit.fill({ 'Overall effectiveness': 'Good', Report: 'Thistledown: report' });
    await visit.date('Date of publication', '24 11 2018');
    await visit.press('Record the judgements');
    await visit.choose('The date is right');
    await visit.press('Record the judgements');
    await visit.sees('24 November 2018');
    await visit.follow(/^Correct.*Overall effectiveness/);
    await visit.choose('Outstanding');
    await visit.fill({ 'Why it is corrected': 'Mistyped.' });
    await visit.press('Save');
    await visit.sees('Outstanding');
    await visit.follow('Its entries of the change log');
    await visit.sees('Mistyped.');
  },
};

export const twoAtOnce: Journey = {
  name: 'two administrators change one authority: the second sees what the first wrote',
  walk: async (world) => {
    const one = await world.visitor(admin);
    const other = await world.visitor('gareth.pugh@inspectorate');
    for (const each of [one, other]) {
      await each.open('/authorities');
      await each.follow('Hallowick');
      await each.follow('Change name, code or region');
    }
    await one.press('Save');
    await one.follow('Change name, code or region');
    await one.fill({ Name: 'Hallowick and Dale', 'Why it changes': 'Its new name.' });
    await one.press('Save');
    await other.fill({ Name: 'Hallowick Borough', 'Why it changes': 'As in its letters.' });
    await other.press('Save');
    await other.sees('What is there now', 'Hallowick and Dale');
    await other.press('Save');
    await other.sees('Hallowick Borough');
  },
};

export const importing: Journey = {
  name: 'an administrator imports authorities from a file',
  walk: async (world) => {
    const visit = await world.visitor(admin);
    await visit.open('/authorities');
    await visit.follow('Import authorities from a file');
    await visit.press('Show what it would do');
    await visit.sees('There is a problem');
    const head = 'Code,Name,Region,Director,Director since,Framework,Overall grade,Published on,Report\n';
    await visit.attach('File', { name: 'wrong.csv', text: `${head}ZZ0-1,Nowhere,,,,,,,\n` });
    await visit.press('Show what it would do');
    await visit.sees('choose it again');
    await visit.follow('choose it again');
    const rows =
      'ZZ050,Thistledown,High Vales,Mina Sorensen,1/4/2020,sif-2015,good,24/11/2016,\nZZ001,Westmarch,Marchlands,,,,,,\nZZ002,Bracken,High Vales,,,,,,\n';
    await visit.attach('File', { name: 'authorities.csv', text: head + rows });
    await visit.press('Show what it would do');
    await visit.sees('Thistledown', 'Bracken');
    await visit.press('Import');
    await visit.sees('There is a problem');
    await visit.fill({ 'Why these authorities are imported': 'The programme of 2026.' });
    await visit.press('Import');
    await visit.sees('Thistledown');
  },
};
