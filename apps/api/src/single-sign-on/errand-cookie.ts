import { parseCookie, stringifySetCookie } from "cookie";
import type { Request, Response } from "express";
import { z } from "zod";
import type { Errand } from "./identity-provider.service.ts";

/** The prefix makes browsers refuse one that another host of the same domain plants. */
const nameOf = (request: Request): string => (request.secure ? "__Host-xep-loai-sso" : "xep-loai-sso");

/** Longer than anybody takes to type a password elsewhere, in seconds. */
const lifetime = 600;

const shape = z.object({ verifier: z.string(), state: z.string(), nonce: z.string(), page: z.string() });

/** Kept where the browser that goes can bring it back: it comes from another site, so not Strict as the session is. */
export function keepErrand(request: Request, response: Response, errand: Errand): void {
  write(request, response, JSON.stringify(errand), lifetime);
}

/** Null: this browser has not gone anywhere, or too long ago. Once taken it is gone. */
export function takeErrand(request: Request, response: Response): Errand | null {
  const kept = parseCookie(request.headers.cookie ?? "")[nameOf(request)];
  write(request, response, "", 0);
  return kept === undefined ? null : read(kept);
}

function read(kept: string): Errand | null {
  try {
    return shape.parse(JSON.parse(kept));
  } catch {
    return null;
  }
}

function write(request: Request, response: Response, value: string, maxAge: number): void {
  const flags = { httpOnly: true, sameSite: "lax", secure: request.secure, path: "/", maxAge } as const;
  response.appendHeader("set-cookie", stringifySetCookie({ name: nameOf(request), value, ...flags }));
}
