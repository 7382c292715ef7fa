import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { MikroORM } from "@mikro-orm/postgresql";
import { type Logger, pino } from "pino";
import { buildAuditSealer } from "./audit/audit-sealer.ts";
import { buildRewordingWorker } from "./classification/rewording-worker.ts";
import { openOrm } from "./database/open-orm.ts";
import { type Env, readServerEnv } from "./env.ts";
import { buildIntakeWorker } from "./intake/job/intake-worker.ts";
import { buildMailer, type Mailer } from "./mail/mailer.ts";
import { prepareDatabase } from "./prepare-database.ts";
import { isOpen } from "./production-settings.ts";
import { buildHeartbeat } from "./replica/heartbeat.ts";
import { replicaOf } from "./replica/replica.service.ts";
import { openSampleAccountIn, sampleAccountsIn } from "./sample-accounts.ts";
import { resealSecrets } from "./second-factor/reseal-secrets.service.ts";
import { buildServer } from "./server.ts";
import { statementTimeout } from "./shared/connections.ts";
import { documentsOf } from "./shared/trusted-documents.ts";
import { type IdentityProvider, identityProvider } from "./single-sign-on/identity-provider.service.ts";
import { tell } from "./tell.ts";
import { buildPackageWorker } from "./upward-package/job/package-worker.ts";
import type { Telemetry } from "./watch/telemetry.ts";

const dashboard = fileURLToPath(new URL("../../dashboard/dist", import.meta.url));

/** Longer than a question may take; who is still waiting then will not be answered. */
const patience = 20_000;

async function start(env: Env): Promise<void> {
  const telemetry = await telemetryOf(env);
  const wantsSample = env.SAMPLE !== "no";
  const { orm, jobs, firstAdministrator } = await prepareDatabase(env.DATABASE_URL, wantsSample, (text) =>
    tell({ type: "progress", text }),
  );
  if (isOpen(env)) await refuseSample(env, orm);
  const logger = pino({ level: env.LOG_LEVEL });
  await reseal(env, orm, logger);
  const replica = env.READ_DATABASE_URL
    ? await replicaOf(orm, await openOrm(env.READ_DATABASE_URL, statementTimeout), logger)
    : undefined;
  const introspection = env.NODE_ENV !== "production";
  const clock = () => new Date();
  const worker = buildIntakeWorker(jobs, logger, clock);
  const packages = buildPackageWorker(jobs, logger, clock);
  const sealer = buildAuditSealer(jobs, logger);
  const rewording = buildRewordingWorker(jobs, logger);
  const uploaded = () => void worker.workOff();
  const api = await buildServer({
    orm,
    logger,
    dashboard,
    introspection,
    clock,
    uploaded,
    provider: providerOf(env),
    replica,
    trustedDocuments: env.GRAPHQL_DOCUMENTS === "trusted" ? documentsOf(dashboard) : undefined,
    trustedProxies: env.TRUSTED_PROXIES,
    metricsToken: env.METRICS_TOKEN,
    secondFactor: {
      isRequired: env.SECOND_FACTOR === "required",
      secretKey: env.SECRET_KEY ?? null,
      secretKeyBefore: env.SECRET_KEY_BEFORE,
    },
  });
  const http = await listen(createServer(api.app), env);
  const mailer = mailerOf(env, jobs, logger);
  const heartbeat = replica ? [buildHeartbeat(jobs, logger)] : [];
  const beside = [worker, packages, sealer, rewording, ...heartbeat, ...(mailer ? [mailer] : [])];
  for (const each of beside) each.start();
  stopWhenAsked(
    http,
    async () =>
      void (await Promise.all(
        [api, ...beside, ...(replica ? [replica] : []), ...telemetry].map((each) => each.stop()),
      )),
    [orm, jobs],
  );
  const { port } = http.address() as AddressInfo;
  const host = env.HOST === "127.0.0.1" ? "localhost" : env.HOST;
  tell({ type: "ready", url: `http://${host}:${port}`, accounts: await sampleAccountsIn(orm), firstAdministrator });
}

/** A database may hold the sample from before the server was opened to others. */
async function refuseSample({ HOST }: Env, orm: MikroORM): Promise<void> {
  const username = await openSampleAccountIn(orm);
  if (username === undefined) return;
  throw new Error(
    `HOST=${HOST} mở phần mềm cho máy khác, mà «${username}» còn mật khẩu của dữ liệu mẫu, ai cũng biết. Khởi động với HOST=127.0.0.1, đổi mật khẩu hoặc khóa các tài khoản mẫu; hoặc dùng cơ sở dữ liệu trống với SAMPLE=no.\n` +
      `HOST=${HOST} opens the product to other machines, and «${username}» has the sample's password still, which everybody knows. Start it with HOST=127.0.0.1 and change the passwords of the sample's accounts or lock them; or take an empty database with SAMPLE=no.`,
  );
}

/** A key that is new, or the first, opens from now on what was kept before it. */
async function reseal({ SECRET_KEY, SECRET_KEY_BEFORE }: Env, orm: MikroORM, logger: Logger): Promise<void> {
  if (SECRET_KEY === undefined) return;
  const { left } = await resealSecrets(orm.em.fork(), SECRET_KEY, SECRET_KEY_BEFORE ?? null);
  if (left > 0) logger.warn({ left }, "second factors that neither SECRET_KEY nor SECRET_KEY_BEFORE opens");
}

/** Where no provider is named, one signs in with a password alone. */
function providerOf(env: Env): IdentityProvider | undefined {
  const {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    PUBLIC_URL: publicUrl,
  } = env;
  if (!issuer || !clientId || !clientSecret || !publicUrl) return undefined;
  return identityProvider({ issuer, clientId, clientSecret, publicUrl, claim: env.OIDC_CLAIM });
}

/** Where no collector is named, nothing of it is even loaded. */
async function telemetryOf({
  OTEL_EXPORTER_OTLP_ENDPOINT: url,
  OTEL_TRACES_SAMPLER_ARG: share,
}: Env): Promise<Telemetry[]> {
  if (url === undefined) return [];
  const { startTelemetry } = await import("./watch/telemetry.ts");
  return [startTelemetry({ url, share })];
}

/** Where no server for mail is named, reminders are notices alone. */
const mailerOf = ({ SMTP_URL, MAIL_FROM }: Env, orm: MikroORM, logger: Logger): Mailer | null =>
  SMTP_URL && MAIL_FROM ? buildMailer(orm, { url: SMTP_URL, from: MAIL_FROM }, logger) : null;

function listen(http: Server, { HOST, PORT }: Env): Promise<Server> {
  return new Promise((resolve, reject) => {
    http.once("error", (error) => reject(inPlainWords(error, PORT)));
    http.listen(PORT, HOST, () => resolve(http));
  });
}

function inPlainWords(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== "EADDRINUSE") return error;
  return new Error(
    `Cổng ${port} đang được chương trình khác dùng. Chọn cổng khác, ví dụ: PORT=${port + 1} npm start\n` +
      `Port ${port} is used by another program. Choose another one, e.g. PORT=${port + 1} npm start`,
  );
}

/** Finishes what was asked, then lets go of the database. */
function stopWhenAsked(http: Server, stopApi: () => Promise<void>, databases: readonly MikroORM[]): void {
  async function stop(): Promise<void> {
    setTimeout(() => http.closeAllConnections(), patience).unref();
    await new Promise((closed) => http.close(closed).closeIdleConnections());
    await stopApi();
    await Promise.all(databases.map((each) => each.close()));
    process.exit(0);
  }
  const asked = new AbortController();
  asked.signal.addEventListener("abort", stop);
  for (const event of ["SIGTERM", "SIGINT", "disconnect"]) process.once(event, () => asked.abort());
}

try {
  await start(readServerEnv(process.env));
} catch (error) {
  tell({ type: "failed", message: error instanceof Error ? error.message : String(error) });
  process.exit(1);
}
