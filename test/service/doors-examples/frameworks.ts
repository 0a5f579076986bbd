// The doors of frameworks.
import { byApi, type Example, type Examples } from './example.ts';

const framework = (rest: string): Example => ({ path: `/frameworks/sif-2015/2015-06-01${rest}` });
const notLoaded = (rest: string): Example => ({
  ...framework(rest),
  leadsNowhere: 'a framework that Bestfit brings is not kept here',
});

export const frameworks: Examples = {
  'GET /frameworks/:id': [{ path: '/frameworks/sif-2015' }],
  'GET /frameworks/:id/:version': [framework('')],
  'GET /frameworks/:id/:version/judgements/*': [framework('/judgements/overall')],
  'GET /frameworks/:id/:version/publish': [notLoaded('/publish')],
  'POST /frameworks/:id/:version/publish': [notLoaded('/publish')],
  'GET /frameworks/:id/:version/end': [notLoaded('/end')],
  'POST /frameworks/:id/:version/end': [notLoaded('/end')],
  'GET /frameworks/:id/:version/withdraw': [notLoaded('/withdraw')],
  'POST /frameworks/:id/:version/withdraw': [notLoaded('/withdraw')],
  'GET /frameworks/:id/:version/remove': [notLoaded('/remove')],
  'POST /frameworks/:id/:version/remove': [notLoaded('/remove')],
  'GET /frameworks/:id/:version/wording': [framework('/wording')],
  'POST /frameworks/:id/:version/wording': [framework('/wording')],
  'GET /api/v1/frameworks/:id/:version': [byApi('frameworks/sif-2015/2015-06-01')],
  'GET /api/v1/frameworks/:id/:version/rules': [byApi('frameworks/sif-2015/2015-06-01/rules')],
  'GET /api/v1/frameworks/:id/:version/wording': [
    { ...byApi('frameworks/sif-2015/2015-06-01/wording'), leadsNowhere: 'no wording was imported' },
  ],
};
