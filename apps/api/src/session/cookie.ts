import { parseCookie, stringifySetCookie } from "cookie";
import type { Request, Response } from "express";
import type { SessionCookie } from "../shared/context.ts";

/** The prefix makes browsers refuse the cookie unless it is Secure, without Domain, and for the whole site. */
const nameOf = (request: Request): string => (request.secure ? "__Host-xep-loai" : "xep-loai");

/** Reads and writes the session cookie; scripts cannot read it, other sites cannot send it. */
export function sessionCookie(request: Request, response: Response): SessionCookie {
  const name = nameOf(request);
  function write(value: string, maxAge?: number): void {
    const lifetime = maxAge === undefined ? {} : { maxAge };
    const flags = { httpOnly: true, sameSite: "strict", secure: request.secure, path: "/", ...lifetime } as const;
    response.appendHeader("set-cookie", stringifySetCookie({ name, value, ...flags }));
  }
  return {
    token: parseCookie(request.headers.cookie ?? "")[name],
    set: (token) => write(token),
    clear: () => write("", 0),
  };
}
