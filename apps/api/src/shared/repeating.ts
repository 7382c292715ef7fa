import type { Logger } from "pino";
import { maskedError } from "./masked-errors.ts";

/** Work done again and again while the server runs. */
export interface Repeating<T> {
  /** Does it now; asked again meanwhile, one joins the work under way. Null where it failed, which the log knows. */
  now(): Promise<T | null>;
  /** Does it every so often, until it is stopped. */
  start(): void;
  /** When the work under way is done. */
  stop(): Promise<void>;
}

/** Does `work` every `pause` milliseconds; what fails is tried again the next time. */
export function repeating<T>(work: () => Promise<T>, pause: number, logger: Logger): Repeating<T> {
  let timer: NodeJS.Timeout | undefined;
  let under: Promise<T | null> | undefined;
  const now = () => {
    under ??= work()
      .catch((error: unknown) => {
        maskedError(logger, error);
        return null;
      })
      .finally(() => {
        under = undefined;
      });
    return under;
  };
  return {
    now,
    start() {
      timer = setInterval(() => void now(), pause);
      timer.unref();
    },
    async stop() {
      clearInterval(timer);
      await under;
    },
  };
}
