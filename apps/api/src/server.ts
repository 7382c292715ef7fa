import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { expressMiddleware } from "@as-integrations/express5";
import compression from "compression";
import express, { type Express, type Request, type RequestHandler, type Response } from "express";
import type { Logger } from "pino";
import { exportedAudit } from "./audit/audit-export.route.ts";
import { formFile } from "./form-paper/form-file.route.ts";
import { scheduleFile } from "./inspection/schedule-file.route.ts";
import { workbookTemplate } from "./intake/download/template.route.ts";
import { errorsOfWorkbook } from "./intake/errors/errors.route.ts";
import { uploadWorkbook } from "./intake/upload/upload.route.ts";
import { exportedTable } from "./report/export.route.ts";
import { buildApiSchema } from "./schema.ts";
import { type ContextParts, requestContext } from "./session/request-context.ts";
import { sameOrigin } from "./session/same-origin.ts";
import { capacity, requestsAtOnce } from "./shared/capacity.ts";
import { closesTransaction } from "./shared/closes-transaction.ts";
import type { Context } from "./shared/context.ts";
import { fileRoute } from "./shared/file-route.ts";
import { httpErrors } from "./shared/http-errors.ts";
import { largestBody, limits } from "./shared/limits.ts";
import { maskErrors } from "./shared/masked-errors.ts";
import { answersOverload, throwOverload } from "./shared/overload.ts";
import { securityHeaders } from "./shared/security-headers.ts";
import { traced } from "./shared/trace.ts";
import { onlyTrusted } from "./shared/trusted-documents.ts";
import { website } from "./shared/website.ts";
import { singleSignOnRoutes } from "./single-sign-on/sso.route.ts";
import { checkedPackage } from "./upward-package/check/check.route.ts";
import { packageFile } from "./upward-package/download/package.route.ts";
import { reportFile } from "./upward-report/report-file.route.ts";
import { alive, ready } from "./watch/health.ts";
import { buildMetrics } from "./watch/metrics.ts";
import { metricsRoute } from "./watch/metrics-route.ts";
import { requestLog } from "./watch/request-log.ts";
import { spanned } from "./watch/request-span.ts";

/** By the clock deadlines and sessions are measured. */
export interface ServerParts extends ContextParts {
  readonly logger: Logger;
  /** Whether the schema may be asked for. */
  readonly introspection: boolean;
  /** The folder of the built dashboard. */
  readonly dashboard: string;
  /** Told that a workbook came in. */
  readonly uploaded?: () => void;
  /** The hashes of the documents that are answered; left out: any. */
  readonly trustedDocuments?: ReadonlySet<string> | undefined;
  /** Whose `X-Forwarded-*` is believed; left out: this machine's. */
  readonly trustedProxies?: readonly string[] | undefined;
  /** Lets who is on another machine read the figures of this server; without it nobody there may. */
  readonly metricsToken?: string | undefined;
}

export interface ApiServer {
  readonly app: Express;
  stop(): Promise<void>;
}

/** Builds the API with the dashboard it serves; whoever calls lets it listen. */
export async function buildServer(parts: ServerParts): Promise<ApiServer> {
  const apollo = buildApollo(parts);
  await apollo.start();
  const app = express();
  app.set("trust proxy", [...(parts.trustedProxies ?? ["loopback"])]).disable("x-powered-by");
  const metrics = buildMetrics(parts.orm);
  app.use(traced, spanned, securityHeaders);
  app.get("/healthz", alive);
  app.get("/readyz", ready(parts.orm));
  app.get("/metrics", metricsRoute(metrics, parts.metricsToken));
  app.use(metrics.timed, requestLog(parts.logger), compression());
  // A place is taken once the body is there: who sends it slowly, or never, keeps nobody out.
  const withRoom = capacity(requestsAtOnce);
  app.use(
    "/graphql",
    sameOrigin,
    express.json({ limit: largestBody }),
    withRoom,
    ...trustedOnly(parts),
    graphql(apollo, parts),
  );
  // Of files that come in there are places of their own, which are taken before the body.
  app.post("/intakes", sameOrigin, uploadWorkbook(contextFor(parts), parts.uploaded ?? (() => undefined)));
  app.post("/packages/check", sameOrigin, checkedPackage(contextFor(parts)));
  if (parts.provider) app.use(singleSignOnRoutes(parts.provider, contextFor(parts), parts.logger));
  app.use(withRoom);
  const fileOf = (answer: Parameters<typeof fileRoute>[1]) => fileRoute(contextFor(parts), answer);
  app.get("/intakes/template.xlsx", fileOf(workbookTemplate));
  app.get("/intakes/:id/errors.xlsx", fileOf(errorsOfWorkbook));
  app.get("/export-audit.:format", fileOf(exportedAudit));
  app.get("/export/:table.:format", fileOf(exportedTable));
  app.get("/packages/:id.zip", fileOf(packageFile));
  app.get("/reports/:id.:format", fileOf(reportFile));
  app.get("/forms/:form.:format", fileOf(formFile));
  app.get("/inspections/:id/schedule.:format", fileOf(scheduleFile));
  app.use(website(parts.dashboard), httpErrors(parts.logger));
  return { app, stop: () => apollo.stop() };
}

const trustedOnly = ({ trustedDocuments }: ServerParts): RequestHandler[] =>
  trustedDocuments ? [onlyTrusted(trustedDocuments)] : [];

function buildApollo({ logger, introspection }: ServerParts): ApolloServer<Context> {
  return new ApolloServer<Context>({
    ...limits,
    schema: buildApiSchema(),
    introspection,
    plugins: [...limits.plugins, closesTransaction, answersOverload, ApolloServerPluginLandingPageDisabled()],
    formatError: maskErrors(logger),
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger,
  });
}

function graphql(apollo: ApolloServer<Context>, parts: ServerParts) {
  const contextOf = contextFor(parts);
  return expressMiddleware(apollo, { context: ({ req, res }) => contextOf(req, res).catch(throwOverload) });
}

function contextFor(parts: ServerParts) {
  return (request: Request, response: Response) => requestContext(parts, request, response);
}
