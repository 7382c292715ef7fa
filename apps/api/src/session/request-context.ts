import type { MikroORM } from "@mikro-orm/postgresql";
import type { Request, Response } from "express";
import { onReplica } from "../replica/on-replica.service.ts";
import type { Replica } from "../replica/replica.service.ts";
import type { Context } from "../shared/context.ts";
import { type ActWay, requestTransaction } from "../shared/request-transaction.ts";
import { isSecondFactorDue, optionalSecondFactor, type SecondFactorPolicy } from "../shared/second-factor-policy.ts";
import type { Viewer } from "../shared/viewer.ts";
import { onPrimary } from "../shared/where-to-read.ts";
import type { IdentityProvider } from "../single-sign-on/identity-provider.service.ts";
import { sessionCookie } from "./cookie.ts";
import { viewerOfSession } from "./session.service.ts";
import { writtenCookie } from "./written-cookie.ts";

/** Of the server, what a request needs. */
export interface ContextParts {
  readonly orm: MikroORM;
  readonly clock: () => Date;
  /** Left out: everybody may have a second factor, nobody has to. */
  readonly secondFactor?: SecondFactorPolicy;
  /** Left out: everything is read where it is written. */
  readonly replica?: Replica | undefined;
  /** How long one statement of a request may take; left out: 15 seconds. */
  readonly statementTimeout?: string | undefined;
  /** Left out: one signs in with a password alone. */
  readonly provider?: IdentityProvider | undefined;
}

/** Who asks, with what they may read, for one request. */
export async function requestContext(
  { orm, clock, provider, replica, statementTimeout, secondFactor = optionalSecondFactor }: ContextParts,
  request: Request,
  response: Response,
): Promise<Context> {
  const now = clock();
  const owner = orm.em.fork();
  const cookie = sessionCookie(request, response);
  const account = meant(request, await viewerOfSession(owner, cookie.token, now));
  const way = wayOf(request);
  const reads = replica ? onReplica(orm, replica, writtenCookie(request, response)) : onPrimary(orm);
  return {
    viewer: account === null || account.hasOneTimePassword || isSecondFactorDue(account, secondFactor) ? null : account,
    account,
    transaction: requestTransaction(orm, now, { way }, reads, statementTimeout),
    owner,
    wrote: reads.wrote,
    cookie,
    address: request.ip ?? "",
    way,
    secondFactor,
    hasSingleSignOn: provider !== undefined,
    now,
  };
}

/** A page says whom it takes for signed in: somebody else may have signed in since, in another tab, and nothing is done in their name. */
function meant(request: Request, viewer: Viewer | null): Viewer | null {
  const taken = request.get("xep-loai-viewer");
  return taken === undefined || taken === String(viewer?.id) ? viewer : null;
}

/** The dashboard says who it is, as clients of Apollo do; of a link on its pages the browser says so. */
const wayOf = (request: Request): ActWay["way"] =>
  request.get("apollographql-client-name") === "dashboard" || request.get("sec-fetch-site") === "same-origin"
    ? "FORM"
    : "API";
