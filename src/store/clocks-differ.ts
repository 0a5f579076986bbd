/** How much the clocks of machines that share a database may differ, in milliseconds. */
const clocksDiffer = 5 * 60_000;

/**
 * The latest time that anything honest bears now. What bears a later one was written while a clock was wrong, and has since been put
 * right: it must neither hold nor count until the time comes.
 */
export const latestBelieved = (at: Date): Date => new Date(at.getTime() + clocksDiffer);
