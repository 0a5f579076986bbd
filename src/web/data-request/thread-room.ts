/**
 * Megabytes of objects that a thread with lists may make, the same for the one that reads and the one that answers: what could be checked
 * can be looked at. For what dies young more would be a little quicker, and is never given back while the thread lives.
 */
export const threadRoom = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 12 } as const;
