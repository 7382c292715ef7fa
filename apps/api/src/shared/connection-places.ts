import { Semaphore, withTimeout } from "async-mutex";
import { actingAtOnce, connectionPatience, readingAtOnce } from "./connections.ts";

/** Gives a place back to who waits for it. */
type Leave = () => void;

/**
 * Who reads may act before the reading is over, as when it is kept who saw a file. Were every connection reading, all would wait
 * for each other: an act never waits for who reads, so some connections left to acts are enough.
 */
const reading = withTimeout(new Semaphore(readingAtOnce), connectionPatience);

/**
 * What moves a figure goes one act after the other in the whole country. Who waits for its turn in the database holds a connection
 * meanwhile, and on the last day of a year all would be held by who waits: so one waits here, and readers go on.
 */
const acting = withTimeout(new Semaphore(actingAtOnce), connectionPatience);

/** Waits until one more may read; answers how to leave. Rejects where nobody leaves for too long. */
export const readingPlace = (): Promise<Leave> => placeAmong(reading);

/** The same for an act. */
export const actingPlace = (): Promise<Leave> => placeAmong(acting);

async function placeAmong(places: typeof reading): Promise<Leave> {
  const [, leave] = await places.acquire();
  return leave;
}
