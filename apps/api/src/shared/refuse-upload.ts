import type { Request, Response } from "express";
import { retryAfter } from "./overload.ts";
import type { RefusalCode, Refused } from "./refusal.ts";

const statusOf: Partial<Record<RefusalCode, number>> = {
  NOT_SIGNED_IN: 401,
  SECOND_FACTOR_DUE: 403,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  TRY_AGAIN: 503,
};

/**
 * Answers why a file is not taken, before it has come. What nobody has begun to read Node throws away as it comes, for five minutes
 * at most: were the connection closed on who still sends, they would not get to read the answer.
 */
export function refuseUpload(request: Request, response: Response, { code, message, problems }: Refused): void {
  if (!request.complete && request.readableDidRead) response.set("connection", "close");
  if (code === "TRY_AGAIN") response.set("retry-after", retryAfter);
  response.status(statusOf[code] ?? 400).json({ code, message, problems });
}

/** Whether a body says itself that it is longer than it may be. */
export const isSaidLongerThan = (megabytes: number, { headers }: Pick<Request, "headers">): boolean =>
  Number(headers["content-length"]) > megabytes * 1024 * 1024;
