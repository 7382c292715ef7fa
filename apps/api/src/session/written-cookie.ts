import { parseCookie, stringifySetCookie } from "cookie";
import type { Request, Response } from "express";
import type { Asker } from "../replica/on-replica.service.ts";

const name = "xep-loai-written";

/** Longer than a standby that is still asked may lag, in seconds. */
const lifetime = 300;

/** What a browser knows of its last act, so that every copy of the server knows it: whoever wrote sees what they wrote. */
export function writtenCookie(request: Request, response: Response): Asker {
  const kept = parseCookie(request.headers.cookie ?? "")[name] ?? "";
  return {
    written: isPosition(kept) ? kept : null,
    // What is taken along, or signed, says nothing of its age later on.
    takesOld: request.originalUrl.startsWith("/graphql"),
    keepWritten(value) {
      if (response.headersSent) return;
      const flags = {
        httpOnly: true,
        sameSite: "strict",
        secure: request.secure,
        path: "/",
        maxAge: lifetime,
      } as const;
      response.appendHeader("set-cookie", stringifySetCookie({ name, value, ...flags }));
    },
    tellAsOf(moment) {
      if (!response.headersSent) response.set("x-read-as-of", moment.toISOString());
    },
  };
}

/** A place in the log of a PostgreSQL. */
const isPosition = (kept: string): boolean => /^[0-9A-F]{1,8}\/[0-9A-F]{1,8}$/i.test(kept);
