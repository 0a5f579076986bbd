import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpAuthority, madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';
import { type Inspected, inspected, opening, plannedInspection } from '../planned-inspection.test-data.ts';

let service: MadeUpService;
let administrator: Browser;
beforeAll(async () => {
  service = await madeUpService();
  administrator = await service.signedIn(await madeUpPerson(service.store, 'Ada Quill', [{ role: 'administrator' }]));
});
afterAll(() => service.close());

/** The names of the list's rows, in their order. */
const listed = (body: string) =>
  [...body.matchAll(/<th scope="row"[^>]*><a [^>]*>([^<]+)<\/a>/g)].map(([, name]) => name);

describe('the list of inspections', () => {
  it('says to each what will be here and what to do first', async () => {
    expect((await administrator.get('/inspections')).body).toContain('Plan the first one in the programme.');
    const hmci = await service.signedIn(await madeUpPerson(service.store, 'Hedda Marsh', [{ role: 'hmci' }]));
    expect((await hmci.get('/inspections')).body).toContain('An administrator plans them in the programme.');
    const authorityId = await madeUpAuthority(service.store, 'Quillmere', '901');
    const director = await service.signedIn(
      await madeUpPerson(service.store, 'Dee Rector', [{ role: 'director', authorityId }]),
    );
    expect((await director.get('/inspections')).body).toContain('once you have been notified of it');
    await plannedInspection(service.store, authorityId);
    const chief = await service.signedIn(await madeUpPerson(service.store, 'Harri Moss', [{ role: 'hmci' }]));
    expect(listed((await chief.get('/inspections')).body)).toEqual(['Quillmere']);
    const analyst = await service.signedIn(await madeUpPerson(service.store, 'Ana Lyst', [{ role: 'analyst' }]));
    expect((await analyst.get('/inspections')).status).toBe(403);
    expect((await service.visitor().get('/inspections')).location).toContain('/sign-in');
  });

  describe('with inspections in it', () => {
    let there: Inspected;
    beforeAll(async () => {
      there = await inspected(service, '<b>Westmarch</b>');
      await there.lead.post(`/inspections/${there.id}/open`, opening());
      await inspected(service, 'Eastmarch', { stage: 'fieldwork', weekOne: '2026-10-26' });
    });

    it('has stage, week 1 and the next deadline with what is left', async () => {
      const { body } = await administrator.get('/inspections');
      expect(body).toContain('23 November 2026');
      expect(body).toContain('List 1, contacts: stage 1');
      expect(body).toContain('in 1 working day');
      expect(body).toContain('&lt;b&gt;Westmarch');
      expect(body).not.toContain('<b>Westmarch');
      expect(listed(body)).toEqual(['&lt;b&gt;Westmarch&lt;/b&gt;', 'Quillmere', 'Eastmarch']);
    });

    it('is narrowed by authority and stage, and says when nothing matches', async () => {
      expect(listed((await administrator.get('/inspections?holding=EAST')).body)).toEqual(['Eastmarch']);
      expect(listed((await administrator.get('/inspections?stage=fieldwork')).body)).toEqual(['Eastmarch']);
      expect(listed((await administrator.get('/inspections?stage=constructor&page=x')).body)).toHaveLength(3);
      const { body } = await administrator.get(`/inspections?holding=${encodeURIComponent('"><script>')}`);
      expect(body).toContain('No inspection matches.');
      expect(body).not.toContain('"><script>');
    });

    it('shows each person those they have to do with', async () => {
      expect(listed((await there.member.get('/inspections')).body)).toEqual(['&lt;b&gt;Westmarch&lt;/b&gt;']);
      expect((await there.director.get('/inspections')).body).toContain('once you have been notified of it');
      await service.store.asOwner(`update bestfit.inspections set stage = 'notified' where id = $1`, [there.id]);
      expect(listed((await there.director.get('/inspections')).body)).toEqual(['&lt;b&gt;Westmarch&lt;/b&gt;']);
    });

    it('is a table for spreadsheets, narrowed likewise', async () => {
      const { headers, body } = await administrator.get('/inspections.csv?holding=west');
      expect(headers['content-disposition']).toContain('inspections.csv');
      expect(body).toContain('Inspected,Authority,Stage,Week 1');
      expect(body).toContain(
        '2026-11-23,2026-11-23,2026-12-17,sif-2015,2015-06-01,"List 1, contacts: stage 1",2026-11-24',
      );
      expect(body).not.toContain('Eastmarch');
    });

    it('comes in pages', async () => {
      const authorityId = await madeUpAuthority(service.store, 'Fenholme', '903');
      for (let week = 0; week < 50; week += 1) {
        const weekOne = Temporal.PlainDate.from('2020-01-06').add({ weeks: week }).toString();
        await plannedInspection(service.store, authorityId, { weekOne });
      }
      const first = (await administrator.get('/inspections')).body;
      expect(first).toContain('Showing 1 to 50 of 53 inspections');
      expect(listed((await administrator.get('/inspections?page=2')).body)).toHaveLength(3);
    });
  });
});
