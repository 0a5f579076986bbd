import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MadeUpService, madeUpService } from '#made-up-service';

let service: MadeUpService;
beforeAll(async () => {
  service = await madeUpService();
});
afterAll(() => service.close());

const text = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const compare = (query: string) => service.visitor().get(`/frameworks/compare?${query}`);

describe('comparing two frameworks', () => {
  it('says first what the comparison cannot show', async () => {
    const { status, body } = await compare('a=slac-2012&b=sif-2015');
    const page = text(body);
    expect(status).toBe(200);
    expect(page.indexOf('What this comparison cannot show')).toBeGreaterThan(0);
    expect(page.indexOf('What this comparison cannot show')).toBeLessThan(page.indexOf('Judgements'));
    expect(page).toContain('Safeguarding and looked after children 2012 and Single inspection framework 2015');
  });

  it('counts how statements relate, and lists those that differ by title', async () => {
    const page = text((await compare('a=what-good-looks-like@1&b=sif-2015@2015-06-01')).body);
    expect(page).toMatch(/The same: \d+/);
    expect(page).toContain('Added in the later text');
  });

  it('of one with itself sets nothing side by side, and says so', async () => {
    expect(text((await compare('a=sif-2015&b=sif-2015')).body)).toContain('is the same framework on both sides');
  });

  it('asks for two to begin with, and for the one that is missing or unknown', async () => {
    expect(text((await compare('')).body)).toContain('Choose two.');
    const { status, body } = await compare('a=sif-2015&b=%3Cscript%3E');
    expect(status).toBe(422);
    expect(body).toContain('Choose the second framework.');
    expect(body).not.toContain('<script>');
    expect((await compare('a=sif-2015&a=slac-2009&b=sif-2015')).status).toBe(422);
  });
});
