// The front door of the settings: what the other rooms may use.
export type { Config, ConfigFaults } from './config.ts';
export { usualDataFolder, type Whereabouts } from './data-folder.ts';
export type { MailSender } from './kinds/mail-sender.ts';
export type { MailServer } from './kinds/mail-server.ts';
export { listeningAt } from './own-address.ts';
export { type Given, readConfig } from './read-config.ts';
export { type Setting, settings } from './settings.ts';
