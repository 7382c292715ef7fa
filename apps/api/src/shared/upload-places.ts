import type { Request } from "express";
import type { Viewer } from "./viewer.ts";

/** How many files one server takes in at once, and how many of them of one account. */
export interface UploadLimit {
  readonly atOnce: number;
  readonly ofAccount: number;
}

/** Takes a place for the file of a request; answers how to leave it, null where none is free. */
export type TakePlace = (account: Pick<Viewer, "id">, request: Sender) => (() => void) | null;

type Sender = Pick<Request, "complete" | "destroy"> & { readonly socket: { readonly bytesRead: number } };

interface Place {
  readonly accountId: number;
  readonly request: Sender;
  readonly since: number;
  readonly bytesBefore: number;
}

/** Milliseconds one may take to begin, and bytes a second a sender keeps a place by. */
const grace = 10_000;
const leastPace = 32 * 1024;

/**
 * Places for files that come in, each of which lies on the disk or in memory as long as it has one. Where none is left, who sends
 * slowly gives up theirs to who comes: nobody keeps others out by not sending.
 */
export function uploadPlaces({ atOnce, ofAccount }: UploadLimit, now = () => performance.now()): TakePlace {
  const held = new Set<Place>();
  const paceOf = ({ since, bytesBefore, request }: Place) => (request.socket.bytesRead - bytesBefore) / (now() - since);
  const isSlow = (place: Place) =>
    !place.request.complete && now() - place.since > grace && paceOf(place) * 1_000 < leastPace;
  return ({ id: accountId }, request) => {
    const inTheWay = crowdIn([...held], accountId, { atOnce, ofAccount });
    if (inTheWay !== null) {
      const slow = inTheWay.find(isSlow);
      if (slow === undefined) return null;
      held.delete(slow);
      slow.request.destroy();
    }
    const place = { accountId, request, since: now(), bytesBefore: request.socket.bytesRead };
    held.add(place);
    return () => void held.delete(place);
  };
}

/** Of whose places one has to come free first; null: there is room. */
function crowdIn(
  held: readonly Place[],
  accountId: number,
  { atOnce, ofAccount }: UploadLimit,
): readonly Place[] | null {
  const own = held.filter((place) => place.accountId === accountId);
  if (own.length >= ofAccount) return own;
  return held.length >= atOnce ? held : null;
}
