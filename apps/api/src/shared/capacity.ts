import type { RequestHandler, Response } from "express";
import { retryAfter } from "./overload.ts";

/** How many requests one server has under way at once: with seven readers the last one waits for some seconds, not more. */
export const requestsAtOnce = 400;

/** Refuses what is beyond capacity at once, rather than letting everybody wait: 503, with when to try again. */
export function capacity(atOnce: number): RequestHandler {
  let underWay = 0;
  return (_request, response, next) => {
    if (underWay >= atOnce) return sayBusy(response);
    underWay += 1;
    response.on("close", () => {
      underWay -= 1;
    });
    next();
  };
}

/** The answer to who came when it was full. */
export function sayBusy(response: Response): void {
  response.removeHeader("content-disposition");
  response
    .status(503)
    .set({ "retry-after": retryAfter, "cache-control": "no-store" })
    .type("text/plain")
    .send(
      "Máy chủ đang quá tải; hãy thử lại sau vài giây.\nThe server is overloaded; please try again in a few seconds.\n",
    );
}
