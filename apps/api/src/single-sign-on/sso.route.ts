import { type Request, type RequestHandler, type Response, Router } from "express";
import type { Logger } from "pino";
import type { Context } from "../shared/context.ts";
import { maskedError } from "../shared/masked-errors.ts";
import { keepErrand, takeErrand } from "./errand-cookie.ts";
import type { IdentityProvider } from "./identity-provider.service.ts";
import { type SsoTrouble, signInIdentified } from "./sign-in-identified.service.ts";

type ContextOf = (request: Request, response: Response) => Promise<Context>;

/** `/sign-in/sso` leads to the provider, `/sign-in/sso/back` from it into the dashboard. */
export function singleSignOnRoutes(provider: IdentityProvider, contextOf: ContextOf, logger: Logger): Router {
  const router = Router();
  router.get("/sign-in/sso", there(provider, logger));
  router.get("/sign-in/sso/back", back(provider, contextOf, logger));
  return router;
}

function there(provider: IdentityProvider, logger: Logger): RequestHandler {
  return async (request, response) => {
    try {
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
      lead(response, errand.page);
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

/** A page of this site, whatever is asked for: nobody is led elsewhere once signed in. */
function pageOf(asked: unknown): string {
  const here = "http://here";
  const url = typeof asked === "string" && asked.length < 2_000 ? URL.parse(asked, here) : null;
  return url?.origin === here && !url.pathname.startsWith("//") ? `${url.pathname}${url.search}` : "/";
}
