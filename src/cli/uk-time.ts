/** A moment as people in the United Kingdom write it: 23 November 2026 at 09:00. */
export const ukTime = (at: Date): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'long', timeStyle: 'short' }).format(at);
