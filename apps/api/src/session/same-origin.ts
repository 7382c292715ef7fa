import type { NextFunction, Request, Response } from "express";

/** Refuses what another site's page sends: the cookie would come along with it. */
export function sameOrigin(request: Request, response: Response, next: NextFunction): void {
  const { origin } = request.headers;
  if (origin === undefined || isOwn(origin, request)) next();
  else refuseOrigin(response);
}

function refuseOrigin(response: Response): void {
  response
    .status(403)
    .type("text/plain")
    .send("Yêu cầu đến từ một trang khác.\nThe request comes from another site.\n");
}

function isOwn(origin: string, request: Request): boolean {
  return URL.canParse(origin) && new URL(origin).host === request.host;
}
