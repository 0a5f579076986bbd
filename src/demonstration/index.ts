// The front door of the demonstration: a made-up authority and its people, for trying Bestfit before anything real is in it.
export { loadDemonstration } from './load.ts';
export { removeDemonstration } from './remove.ts';
