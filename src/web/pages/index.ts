// Every page of the service, written out.
import type { FastifyInstance } from 'fastify';
import type { Parts } from '../parts.ts';
import { authorityPages } from './authorities/route.ts';
import { checkerPage } from './checker/route.ts';
import { healthPages } from './health/route.ts';
import { homePage } from './home/route.ts';

export const pages: readonly ((app: FastifyInstance, parts: Parts) => void)[] = [
  homePage,
  healthPages,
  checkerPage,
  authorityPages,
];
