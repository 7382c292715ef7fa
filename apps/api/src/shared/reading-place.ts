import { Semaphore, withTimeout } from "async-mutex";
import { connectionPatience, readingAtOnce } from "./connections.ts";

/**
 * Who reads may act before the reading is over, as when it is kept who saw a file. Were every connection reading, all would wait
 * for each other: an act never waits for who reads, so some connections left to acts are enough.
 */
const places = withTimeout(new Semaphore(readingAtOnce), connectionPatience);

/** Waits until one more may read; answers how to leave. Rejects where nobody leaves for too long. */
export async function readingPlace(): Promise<() => void> {
  const [, leave] = await places.acquire();
  return leave;
}
