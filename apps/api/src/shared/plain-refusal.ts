import type { Response } from "express";
import type { RefusalCode, Refused } from "./refusal.ts";

const statusOf: Partial<Record<RefusalCode, number>> = { NOT_SIGNED_IN: 401, NOT_ALLOWED: 403, BAD_INPUT: 400 };

/** A refusal in place of a file: plain text, in both languages. */
export function sendRefusal(response: Response, { code, message }: Refused): void {
  response
    .status(statusOf[code] ?? 404)
    .type("text/plain")
    .send(`${message.vi}\n${message.en}\n`);
}
