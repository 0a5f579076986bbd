import type { TestProject } from 'vitest/node';
import { installedChromium } from './installed-chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The browser's program. */
    chromium: string;
  }
}

/** Finds the browser, or installs it. */
export default function setup({ provide }: TestProject): void {
  provide('chromium', installedChromium());
}
