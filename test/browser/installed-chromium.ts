import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  process.env.BESTFIT_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const found = () => places.find((path) => path !== undefined && existsSync(path));

/**
 * The Chromium to test with: the one installed, else Debian's package, which is installed when this process may do so. Throws an
 * error that says what to do where neither is possible.
 */
export function installedChromium(): string {
  const there = found();
  if (there !== undefined) return there;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall) {
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
  }
  const installed = found();
  if (installed !== undefined) return installed;
  throw new Error(
    mayInstall
      ? 'The package chromium could not be installed. Install Chromium or Chrome, or name one in BESTFIT_CHROMIUM.'
      : 'The browser tests need Chromium. Install Chromium or Chrome (on Debian: apt-get install chromium), or name one in BESTFIT_CHROMIUM.',
  );
}
