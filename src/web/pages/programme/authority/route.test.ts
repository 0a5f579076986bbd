import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpAuthority, madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';
import { judge, plan } from '../made-up-programme.test-data.ts';

let service: MadeUpService;
let administrator: Browser;
let hmci: Browser;
let westmarch: string;
let fenholme: string;
let at: string;
beforeAll(async () => {
  service = await madeUpService();
  administrator = await service.signedIn(await madeUpPerson(service.store, 'Ada Quill', [{ role: 'administrator' }]));
  hmci = await service.signedIn(await madeUpPerson(service.store, 'Ruth Adeyemi', [{ role: 'hmci' }]));
  westmarch = await madeUpAuthority(service.store, 'Westmarch', '884');
  fenholme = await madeUpAuthority(service.store, 'Fenholme', '902');
  await judge(service.store, westmarch, 'inadequate', '2025-06-12');
  await judge(service.store, fenholme, 'good', '2025-06-12');
  at = `/programme/authorities/${westmarch}`;
});
afterAll(() => service.close());

const date = (field: string, text: string) => {
  const [day = '', month = '', year = ''] = text.split(' ');
  return { [`${field}-day`]: day, [`${field}-month`]: month, [`${field}-year`]: year };
};
const versionOn = async (browser: Browser, path: string): Promise<string> =>
  /name="version" value="([^"]*)"/.exec((await browser.get(path)).body)?.[1] ?? '';
const send = async (browser: Browser, path: string, fields: Readonly<Record<string, string>>) =>
  browser.post(path, { version: await versionOn(browser, path), ...fields });
const linkOn = async (browser: Browser, pattern: RegExp): Promise<string> => {
  const found = pattern.exec((await browser.get(at)).body)?.[1];
  if (found === undefined) throw new Error(`The page has no link like ${pattern}.`);
  return found;
};
const errorAt = (body: string, field: string): boolean => body.includes(`href="#${field}"`);

describe('an authority in the programme', () => {
  it('is shown with its window, why it is so, and what is assumed', async () => {
    const { status, body } = await hmci.get(at);
    expect(status).toBe(200);
    expect(body).toContain('12 December 2026 to 12 June 2027');
    expect(body).toContain('Not before 18 months after the inadequate judgement, Thursday 12 June 2025');
    expect(body).toContain('Single inspection framework 2015, ¶5.');
    expect(body).toMatch(/Assumed: The framework does not say when the months begin/);
    expect(body).toContain('never because staff are absent (¶8)');
  });

  it('is nowhere when there is none', async () => {
    expect((await hmci.get('/programme/authorities/00000000-0000-4000-8000-000000000000')).status).toBe(404);
    expect((await hmci.get('/programme/authorities/westmarch')).status).toBe(404);
  });

  it('is planned by administrators, and its inspection deferred by HMCI too', async () => {
    const { body } = await hmci.get(at);
    expect(body).toContain(`${at}/deferrals/add`);
    expect(body).not.toContain(`${at}/plan`);
    for (const path of ['plan', 'directions/add']) expect((await hmci.get(`${at}/${path}`)).status).toBe(403);
    const planner = (await administrator.get(at)).body;
    expect(planner).toContain(`${at}/plan`);
    expect(planner).toContain('Choose its week and who leads it.');
    expect(planner).not.toContain('Plan an inspection.');
  });

  it('shows past inspections beside those that are open', async () => {
    await plan(service.store, fenholme, '2024-03-04', { stage: 'closed', onSiteEnds: '2024-03-28' });
    const { body } = await hmci.get(`/programme/authorities/${fenholme}`);
    expect(body).toMatch(/Inspections whose report is published[\s\S]*4 March 2024/);
  });
});

describe('a deferral', () => {
  const fields = {
    grounds: 'local-emergency',
    words: 'The <b>river</b> flooded the town.',
    ...date('decidedOn', '20 11 2026'),
    ...date('until', '1 3 2027'),
  };

  it('is refused because staff are absent, in words that say why, and nothing typed is lost', async () => {
    const refused = await hmci.post(`${at}/deferrals/add`, { ...fields, grounds: 'staff-absence' });
    expect([refused.status, errorAt(refused.body, 'grounds')]).toEqual([422, true]);
    expect(refused.body).toContain(
      'Absence of staff is no reason to defer an inspection, and the director’s is not either',
    );
    expect(refused.body).toContain('The &lt;b&gt;river&lt;/b&gt; flooded the town.');
    expect(refused.body).toMatch(/name="until-year"[^>]*value="2027"/);
  });

  it('is refused at every field that is at fault', async () => {
    const { status, body } = await hmci.post(`${at}/deferrals/add`, {});
    expect(status).toBe(422);
    for (const field of ['grounds', 'words', 'decidedOn', 'until'])
      expect([field, errorAt(body, field)]).toEqual([field, true]);
  });

  it('is decided by HMCI, shown with its grounds, and not twice', async () => {
    const done = await hmci.post(`${at}/deferrals/add`, fields);
    expect([done.status, done.location]).toEqual([303, at]);
    const { body } = await hmci.get(at);
    expect(body).toContain('The inspection is deferred.');
    expect(body).toMatch(/1 March 2027[\s\S]*Holds[\s\S]*A local emergency[\s\S]*The &lt;b&gt;river/);
    expect(body).not.toContain(`${at}/deferrals/add`);
    const again = await hmci.post(`${at}/deferrals/add`, fields);
    expect([again.status, again.body.includes('is deferred until 1 March 2027 already')]).toEqual([422, true]);
  });

  it('decided by two people in one moment is decided by one of them', async () => {
    const path = `/programme/authorities/${fenholme}/deferrals/add`;
    const answers = await Promise.all([administrator.post(path, fields), hmci.post(path, fields)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
  });

  it('does not stop an inspection that is under way, and the form says what to do first', async () => {
    const notified = await madeUpAuthority(service.store, 'Stonemere', '912');
    const id = await plan(service.store, notified, '2026-11-16', { stage: 'notified', notifiedOn: '2026-11-16' });
    const path = `/programme/authorities/${notified}/deferrals/add`;
    const { body } = await hmci.get(path);
    expect(body).toMatch(/back to “Planned” first[\s\S]*at the stage “Notified”/);
    expect(body).toContain(`href="/inspections/${id}"`);
    const refused = await hmci.post(path, fields);
    expect([refused.status, refused.body.includes('is under way: a deferral does not stop it')]).toEqual([422, true]);
    expect(refused.body).toContain('The &lt;b&gt;river&lt;/b&gt; flooded the town.');
  });

  it('says for which week the inspection is planned all the same', async () => {
    const planned = await madeUpAuthority(service.store, 'Dunwater', '913');
    await plan(service.store, planned, '2027-02-08');
    const there = `/programme/authorities/${planned}`;
    expect((await hmci.get(`${there}/deferrals/add`)).body).not.toContain('is under way');
    expect((await hmci.post(`${there}/deferrals/add`, fields)).status).toBe(303);
    expect((await hmci.get(there)).body).toContain(
      'The inspection is deferred. It is planned for the week of 8 February 2027: move it, or take it out of the programme.',
    );
  });

  it('is changed with a reason; of two who change it the second sees what the first wrote', async () => {
    const change = await linkOn(hmci, /href="([^"]*\/deferrals\/[^"]*\/change)"/);
    const version = await versionOn(hmci, change);
    const longer = { ...fields, ...date('until', '1 4 2027') };
    expect(errorAt((await send(hmci, change, { ...longer, reason: '' })).body, 'reason')).toBe(true);
    expect((await send(hmci, change, { ...longer, reason: 'It lasts longer.' })).status).toBe(303);
    const second = await administrator.post(change, { ...fields, words: 'A flood.', reason: 'Shorter.', version });
    expect(second.status).toBe(409);
    expect(second.body).toMatch(/What is there now[\s\S]*1 April 2027[\s\S]*What you wrote/);
    expect(second.body).toMatch(/Ruth Adeyemi changed it: [^<]+ 2026/);
    expect(second.body.match(/You wrote otherwise/g)).toHaveLength(1);
  });

  it('ends with a reason, and stays as it was then', async () => {
    const end = await linkOn(hmci, /href="([^"]*\/deferrals\/[^"]*\/end)"/);
    expect(errorAt((await send(hmci, end, { reason: '' })).body, 'reason')).toBe(true);
    expect((await send(hmci, end, { reason: 'The offices are open again.' })).status).toBe(303);
    const { body } = await hmci.get(at);
    expect(body).toContain('Ended on 23 November 2026');
    expect(body).not.toMatch(/\/deferrals\/[^"]*\/end/);
    const late = await send(hmci, end, { reason: 'Again.' });
    expect([late.status, late.body.includes('cannot be changed any more')]).toEqual([422, true]);
  });

  it('of another authority is not reached from here', async () => {
    const { body } = await administrator.get(`/programme/authorities/${fenholme}`);
    const [, path = ''] = /href="([^"]*\/deferrals\/[^"]*\/end)"/.exec(body) ?? [];
    expect((await administrator.get(path)).status).toBe(200);
    expect((await administrator.get(path.replace(fenholme, westmarch))).status).toBe(404);
  });
});

describe('a direction of the Secretary of State', () => {
  const fields = {
    ...date('givenOn', '1 11 2026'),
    ...date('inspectFrom', '1 6 2027'),
    ...date('inspectBy', '30 9 2027'),
    words: 'As in the letter of that day.',
  };

  it('is refused at every field that is at fault, and where nothing is to be re-inspected', async () => {
    const wrong = { ...fields, ...date('givenOn', '1 1 2025'), ...date('inspectBy', '1 5 2027'), words: '' };
    const { status, body } = await administrator.post(`${at}/directions/add`, wrong);
    expect(status).toBe(422);
    for (const field of ['givenOn', 'inspectBy', 'words']) expect([field, errorAt(body, field)]).toEqual([field, true]);
    const good = await administrator.post(`/programme/authorities/${fenholme}/directions/add`, fields);
    expect([good.status, good.body.includes('about the re-inspection after an inadequate')]).toEqual([422, true]);
  });

  it('replaces the window', async () => {
    expect((await administrator.post(`${at}/directions/add`, fields)).status).toBe(303);
    const { body } = await administrator.get(at);
    expect(body).toContain('1 June 2027 to 30 September 2027');
    expect(body).toContain(
      'As the Secretary of State directed on 1 November 2026: not before 1 June 2027, by 30 September 2027.',
    );
  });

  it('is changed with a reason; the second of two sees what is there', async () => {
    const change = await linkOn(administrator, /href="([^"]*\/directions\/[^"]*\/change)"/);
    const version = await versionOn(administrator, change);
    const open = { ...fields, ...date('inspectBy', '') };
    expect(errorAt((await send(administrator, change, { ...open, reason: '' })).body, 'reason')).toBe(true);
    expect((await send(administrator, change, { ...open, reason: 'A new letter.' })).status).toBe(303);
    expect((await administrator.get(at)).body).toContain('Directed without a last day');
    const second = await administrator.post(change, { ...fields, reason: 'As before.', version });
    expect([second.status, second.body.includes('What is there now')]).toEqual([409, true]);
  });

  it('is withdrawn, and the window of the framework applies again', async () => {
    const withdraw = await linkOn(administrator, /href="([^"]*\/directions\/[^"]*\/withdraw)"/);
    const early = await send(administrator, withdraw, { ...date('withdrawnOn', '1 10 2026'), reason: '' });
    expect([errorAt(early.body, 'withdrawnOn'), errorAt(early.body, 'reason')]).toEqual([true, true]);
    const done = await send(administrator, withdraw, { ...date('withdrawnOn', '20 11 2026'), reason: 'By letter.' });
    expect(done.status).toBe(303);
    const { body } = await administrator.get(at);
    expect(body).toContain('12 December 2026 to 12 June 2027');
    expect(body).toContain('Withdrawn on 20 November 2026');
  });
});

describe('what the change log says of it', () => {
  it('is said in words, to whoever may see the programme and to nobody of the authority', async () => {
    const log = (await hmci.get(`/change-log?authority=${westmarch}`)).body;
    expect(log).toContain('Ruth Adeyemi deferred the inspection of Westmarch');
    expect(log).toContain('local emergency');
    expect(log).toContain('Ada Quill recorded a direction of the Secretary of State about Westmarch');
    const director = await service.signedIn(
      await madeUpPerson(service.store, 'Dee Rector', [{ role: 'director', authorityId: westmarch }]),
    );
    const seen = (await director.get(`/change-log?authority=${westmarch}`)).body;
    for (const hidden of ['deferred', 'Secretary of State', 'river']) expect(seen).not.toContain(hidden);
  });
});
