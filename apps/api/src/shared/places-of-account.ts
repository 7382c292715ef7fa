import { Semaphore } from "async-mutex";
import type { Viewer } from "./viewer.ts";

type InPlace = <T>(account: Pick<Viewer, "id">, work: () => Promise<T>) => Promise<T>;

/** Does so much of one account at once, the rest after it: what one account asks for, or leaves unread, keeps no other waiting. */
export function placesOfAccount(atOnce: number): InPlace {
  const places = new Map<number, { readonly place: Semaphore; count: number }>();
  return async ({ id }, work) => {
    const own = places.get(id) ?? { place: new Semaphore(atOnce), count: 0 };
    places.set(id, own);
    own.count += 1;
    try {
      return await own.place.runExclusive(work);
    } finally {
      own.count -= 1;
      if (own.count === 0) places.delete(id);
    }
  };
}
