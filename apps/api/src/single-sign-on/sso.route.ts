import { type Request, type RequestHandler, type Response, Router } from "express";
import type { Logger } from "pino";
import { signOut } from "../session/session.service.ts";
import { capacity } from "../shared/capacity.ts";
import type { Context } from "../shared/context.ts";
import { maskedError } from "../shared/masked-errors.ts";
import { keepErrand, takeErrand } from "./errand-cookie.ts";
import type { IdentityProvider } from "./identity-provider.service.ts";
import { type SsoTrouble, signInIdentified } from "./sign-in-identified.service.ts";

/** A provider that does not answer holds these up, and nobody else. */
const atOnce = 20;

type ContextOf = (request: Request, response: Response) => Promise<Context>;

/** `/sign-in/sso` leads to the provider, `/sign-in/sso/back` from it into the dashboard. */
export function singleSignOnRoutes(provider: IdentityProvider, contextOf: ContextOf, logger: Logger): Router {
  const router = Router();
  router.use("/sign-in/sso", capacity(atOnce));
  router.get("/sign-in/sso", there(provider, contextOf, logger));
  router.get("/sign-in/sso/back", back(provider, contextOf, logger));
  return router;
}

function there(provider: IdentityProvider, contextOf: ContextOf, logger: Logger): RequestHandler {
  return async (request, response) => {
    try {
      // Who comes back from another site brings no strict cookie: the session before ends here.
      const { owner, cookie } = await contextOf(request, response);
      await signOut(owner, cookie.token);
      const { errand, url } = await provider.begin(pageOf(request.query.page));
      keepErrand(request, response, errand);
      lead(response, url.href);
    } catch (error) {
      maskedError(logger, error);
      lead(response, signInPage("UNREACHABLE"));
    }
  };
}

function back(provider: IdentityProvider, contextOf: ContextOf, logger: Logger): RequestHandler {
  return async (request, response) => {
    const errand = takeErrand(request, response);
    if (errand === null) return lead(response, signInPage("NOT_FINISHED"));
    const context = await contextOf(request, response);
    try {
      const identified = await provider.identify(errand, new URL(request.originalUrl, "http://here").searchParams);
      const opened = await signInIdentified(context, identified);
      if (typeof opened === "string") return lead(response, signInPage(opened));
      context.cookie.set(opened.token);
      lead(response, pageOf(errand.page));
    } catch (error) {
      maskedError(logger, error);
      lead(response, signInPage("NOT_FINISHED"));
    } finally {
      await context.transaction.close();
    }
  };
}

const lead = (response: Response, url: string): void => response.set("cache-control", "no-store").redirect(303, url);

const signInPage = (trouble: SsoTrouble): string => `/dang-nhap?sso=${trouble}`;

/** In letters as they go over the line: a cookie takes 4,096, and writes each % as three. */
const longest = 1_000;

/** A page of this site, whatever is asked for: nobody is led elsewhere once signed in. */
function pageOf(asked: unknown): string {
  const here = "http://here";
  const url = typeof asked === "string" ? URL.parse(asked, here) : null;
  const page = url?.origin === here ? `${url.pathname}${url.search}` : "/";
  return page.startsWith("//") || page.length > longest ? "/" : page;
}
