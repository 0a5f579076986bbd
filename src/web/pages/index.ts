// Every page of the service, written out.
import type { FastifyInstance } from 'fastify';
import type { Parts } from '../parts.ts';
import { aboutPages } from './about/route.ts';
import { accountPages } from './account/route.ts';
import { authorityPages } from './authorities/route.ts';
import { changeLogPages } from './change-log/route.ts';
import { checkerPage } from './checker/route.ts';
import { daysAwayPages } from './days-away/route.ts';
import { frameworkPages } from './frameworks/route.ts';
import { healthPages } from './health/route.ts';
import { homePage } from './home/route.ts';
import { inspectionPages } from './inspections/route.ts';
import { invitationPages } from './invitation/route.ts';
import { keptFormPages } from './kept-form/route.ts';
import { openingsPage } from './openings/route.ts';
import { outboxPage } from './outbox/route.ts';
import { peoplePages } from './people/route.ts';
import { permissionsPage } from './permissions/route.ts';
import { programmePages } from './programme/route.ts';
import { retentionPages } from './retention/route.ts';
import { servicePages } from './service/route.ts';
import { setUpPages } from './set-up/route.ts';
import { signInPages } from './sign-in/route.ts';
import { tokenPages } from './tokens/route.ts';

export const pages: readonly ((app: FastifyInstance, parts: Parts) => void)[] = [
  homePage,
  healthPages,
  checkerPage,
  changeLogPages,
  openingsPage,
  outboxPage,
  retentionPages,
  aboutPages,
  authorityPages,
  inspectionPages,
  programmePages,
  daysAwayPages,
  frameworkPages,
  peoplePages,
  permissionsPage,
  servicePages,
  signInPages,
  setUpPages,
  invitationPages,
  accountPages,
  tokenPages,
  keptFormPages,
];
