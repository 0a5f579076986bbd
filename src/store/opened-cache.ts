// Payloads that this process has opened, so that a list is not unsealed anew for every page. Opening is logged all the same.
import type { Keys } from './keys/index.ts';

/** Bytes of opened payloads that one process keeps at most. */
const roomInAll = 64 * 1024 * 1024;

type Held = { readonly inspectionId: string; readonly plain: Uint8Array };

export type OpenedCache = {
  readonly find: (payloadId: string) => Uint8Array | null;
  readonly keep: (payloadId: string, held: Held) => void;
  /** Forgets everything of an inspection. */
  readonly forget: (inspectionId: string) => void;
  /** Bytes held now. */
  readonly held: () => number;
};

/** A cache of at most `room` bytes: what was asked for longest ago goes first; what would fill more than half of it is not kept. */
export function openedCache(room: number = roomInAll): OpenedCache {
  // A Map keeps the order of its keys: the first is the one asked for longest ago.
  const kept = new Map<string, Held>();
  let bytes = 0;
  const drop = (id: string) => {
    bytes -= kept.get(id)?.plain.length ?? 0;
    kept.delete(id);
  };
  return {
    find: (id) => {
      const found = kept.get(id);
      if (found === undefined) return null;
      kept.delete(id);
      kept.set(id, found);
      return found.plain;
    },
    keep: (id, held) => {
      drop(id);
      if (held.plain.length > room / 2) return;
      kept.set(id, held);
      bytes += held.plain.length;
      for (const oldest of kept.keys()) {
        if (bytes <= room) break;
        drop(oldest);
      }
    },
    forget: (inspectionId) => {
      for (const [id, held] of [...kept]) if (held.inspectionId === inspectionId) drop(id);
    },
    held: () => bytes,
  };
}

const caches = new WeakMap<Keys, OpenedCache>();

/** The one cache of this process for an installation. */
export function cacheOf(store: { readonly keys: Keys }): OpenedCache {
  const found = caches.get(store.keys) ?? openedCache();
  caches.set(store.keys, found);
  return found;
}
