import type { Journey } from './journey.ts';

const admin = 'priya.raman@inspectorate';

export const planning: Journey = {
  name: 'an administrator sees what is at risk in the programme, plans an inspection, moves it and takes it out again',
  walk: async (world) => {
    const visit = await world.visitor(admin);
    await visit.open('/programme');
    await visit.sees('At risk: Overdue', 'The coming three years', 'Patrick O’Rourke also leads');
    await visit.fill({ 'Name or code': 'nowhere' });
    await visit.press('Show');
    await visit.sees('No authority matches');
    await visit.open('/programme?show=at-risk');
    await visit.open('/programme?holding=larkshire');
    await visit.unfold('The same numbers as a table');
    await visit.open('/programme');
    await visit.follow(/^Capacity by month$/);
    await visit.sees('over-committed', 'Inspector-days by month');
    await visit.follow('Twelve months later');

    await visit.open('/programme');
    await visit.follow('Larkshire');
    await visit.sees('Due soon, not planned', 'Assumed:');
    const place = visit.path();
    await visit.open(`${place}/plan`);
    await visit.date('Monday of week 1', '15 12 2026');
    await visit.press('Plan the inspection');
    await visit.sees('There is a problem', 'the Monday of that week is 14 December 2026');
    await visit.date('Monday of week 1', '14 12 2026');
    await visit.fill({ 'Lead inspector (optional)': 'Siobhan Keane' });
    await visit.press('Plan the inspection');
    await visit.sees('was in force until 31 December 2017');
    await visit.choose('It is inspected under this framework all the same');
    await visit.press('Plan the inspection');
    await visit.sees('The inspection is planned.', 'Siobhan Keane', 'within its window');
    await visit.follow(/^Change the plan/);
    await visit.press('Save');
    await visit.follow(/^Change the plan/);
    await visit.date('Monday of week 1', '7 12 2026');
    await visit.press('Save');
    await visit.sees('There is a problem');
    await visit.fill({ 'Why the plan changes': 'A week earlier is quieter.' });
    await visit.press('Save');
    await visit.sees('Siobhan Keane is on the team of the inspection of Westmarch');
    await visit.choose('They lead it all the same');
    await visit.press('Save');
    await visit.sees('7 December 2026');
    await visit.follow(/^Take out/);
    await visit.press('Take it out of the programme');
    await visit.sees('There is a problem');
    await visit.fill({ 'Why it is taken out': 'The authority is being merged.' });
    await visit.press('Take it out of the programme');
    await visit.sees('No week');
    await visit.follow('Its entries of the change log');
    await visit.sees('The authority is being merged.');
  },
};

export const puttingOff: Journey = {
  name: 'HMCI defers an inspection, and an administrator records what the Secretary of State directs',
  walk: async (world) => {
    const hmci = await world.visitor('ruth.adeyemi@inspectorate');
    await hmci.open('/programme');
    await hmci.follow('Hallowick');
    await hmci.follow('Defer the inspection');
    await hmci.press('Defer the inspection');
    await hmci.sees('There is a problem');
    await hmci.choose('Absence of staff');
    await hmci.fill({ 'What has happened, and why the inspection cannot go ahead': 'The director is away.' });
    await hmci.date('Deferred until', '1 6 2027');
    await hmci.press('Defer the inspection');
    await hmci.sees('Absence of staff is no reason to defer an inspection');
    await hmci.choose('A local emergency');
    await hmci.fill({ 'What has happened, and why the inspection cannot go ahead': 'The town hall burnt down.' });
    await hmci.press('Defer the inspection');
    await hmci.sees('The inspection is deferred.', 'The town hall burnt down.');
    await hmci.follow(/^Change: deferral/);
    await hmci.date('Deferred until', '1 7 2027');
    await hmci.fill({ 'Why it changes': 'The new offices open later.' });
    await hmci.press('Save');
    await hmci.follow(/^End: deferral/);
    await hmci.press('End the deferral');
    await hmci.sees('There is a problem');
    await hmci.fill({ 'Why it ends': 'The new offices are open.' });
    await hmci.press('End the deferral');
    await hmci.sees('Ended on 23 November 2026');

    const visit = await world.visitor(admin);
    await visit.open('/programme');
    await visit.follow('Dunwater');
    await visit.follow('Record a direction of the Secretary of State');
    await visit.press('Save');
    await visit.sees('There is a problem');
    await visit.date('Given on', '2 11 2026');
    await visit.date('Inspected by (optional)', '30 9 2027');
    await visit.fill({ 'What is directed, and where it can be read': 'The letter of that day.' });
    await visit.press('Save');
    await visit.sees('As the Secretary of State directed on 2 November 2026: by 30 September 2027.');
    await visit.follow(/^Change: direction/);
    await visit.date('Not inspected before (optional)', '1 4 2027');
    await visit.fill({ 'Why it changes': 'It says so too.' });
    await visit.press('Save');
    await visit.follow(/^Record that it was withdrawn: direction/);
    await visit.press('Save');
    await visit.sees('There is a problem');
    await visit.fill({ Why: 'A later letter.' });
    await visit.press('Save');
    await visit.sees('Withdrawn on 23 November 2026');
  },
};

export const whoInspects: Journey = {
  name: 'an administrator keeps who inspects, and an inspector says when they are away',
  walk: async (world) => {
    const visit = await world.visitor(admin);
    await visit.open('/programme/inspectors');
    await visit.follow('Record who inspects');
    await visit.press('Save');
    await visit.sees('There is a problem');
    await visit.fill({ 'Who inspects': 'Gareth Pugh' });
    await visit.choose('Education');
    await visit.press('Save');
    await visit.sees('Recorded as inspecting.');
    await visit.follow('Gareth Pugh');
    await visit.follow('Change what they inspect, or until when');
    await visit.date('Last day on which they inspect (optional)', '31 12 2027');
    await visit.press('Save');
    await visit.sees('There is a problem');
    await visit.fill({ 'Why it changes': 'Retires.' });
    await visit.press('Save');
    await visit.sees('Inspects until 31 December 2027');
    await visit.follow('Record days away');
    await visit.press('Save');
    await visit.sees('There is a problem');
    await visit.date('First day away', '5 7 2027');
    await visit.choose('Training');
    await visit.press('Save');
    await visit.follow(/^Change: 5 July/);
    await visit.date('Last day away', '9 7 2027');
    await visit.press('Save');
    await visit.follow(/^Cancel: 5 July/);
    await visit.press('Cancel these days away');
    await visit.sees('There is a problem');
    await visit.fill({ 'Why they are cancelled': 'The course is off.' });
    await visit.press('Cancel these days away');
    await visit.sees('Cancelled');

    const own = await world.visitor('hannah.lindqvist@inspectorate');
    await own.open('/days-away');
    await own.sees('Record leave and training');
    await own.open('/days-away/add');
    await own.date('First day away', '2 8 2027');
    await own.date('Last day away', '13 8 2027');
    await own.choose('Leave');
    await own.press('Save');
    await own.sees('The days away have been recorded.');
    await own.follow(/^Change: 2 August/);
    await own.date('Last day away', '20 8 2027');
    await own.press('Save');
    await own.follow(/^Cancel: 2 August/);
    await own.fill({ 'Why they are cancelled': 'No holiday.' });
    await own.press('Cancel these days away');
  },
};
