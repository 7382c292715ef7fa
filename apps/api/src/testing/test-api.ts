import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { MikroORM } from "@mikro-orm/postgresql";
import type { Role } from "@xep-loai/domain";
import { type Logger, pino } from "pino";
import { afterAll } from "vitest";
import { openOrm } from "../database/open-orm.ts";
import type { Replica } from "../replica/replica.service.ts";
import { buildServer } from "../server.ts";
import { openSession } from "../session/session.service.ts";
import { statementTimeout as productsTimeout } from "../shared/connections.ts";
import { optionalSecondFactor, type SecondFactorPolicy } from "../shared/second-factor-policy.ts";
import { firstRow, rows } from "../shared/tx.ts";
import type { Viewer } from "../shared/viewer.ts";
import type { IdentityProvider } from "../single-sign-on/identity-provider.service.ts";
import { smallCountryDatabase, type TestDatabase, testDatabase } from "./test-database.ts";

/** What came back over HTTP. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads an answer as the JSON it is
  readonly data: any;
  readonly errors: { message: string; extensions: Record<string, unknown> }[] | undefined;
}

/** Somebody with a browser. */
export interface Client {
  ask(query: string, variables?: object): Promise<Answer>;
  get(path: string): Promise<Response>;
}

export interface TestApi extends TestDatabase {
  readonly orm: MikroORM;
  readonly url: string;
  /** Opens the figures of the server to other machines. */
  readonly metricsToken: string;
  /** Lines of the log, in JSON. */
  readonly log: string[];
  /** Nobody in particular, with these headers. */
  anyone(headers?: Record<string, string>): Client;
  /** The cookie of a new account with a role on these organisations, signed in. */
  cookieOf(organisationIds: readonly number[], role?: Role): Promise<string>;
  /** A new account with a role on these organisations, signed in. */
  viewerOf(organisationIds: readonly number[], role?: Role): Promise<Client>;
  /** A new account with these grants, signed in. */
  viewerWith(grants: Viewer["grants"]): Promise<Client>;
}

const metricsToken = "token-of-the-tests-00000001";

interface Wishes {
  /** The clock; asked anew for every request where it is a function. */
  readonly now?: string | (() => string);
  readonly secondFactor?: SecondFactorPolicy;
  /** Where one signs in too, of the address the API is reached at. */
  readonly provider?: (url: string) => IdentityProvider;
  readonly trustedDocuments?: ReadonlySet<string>;
  readonly replica?: (primary: MikroORM) => Promise<Replica>;
  /** Instead of one of the test file's own; the caller drops it. */
  readonly database?: TestDatabase;
  readonly trustedProxies?: readonly string[];
  readonly introspection?: boolean;
  readonly statementTimeout?: string;
  readonly logLevel?: "warn" | "info";
}

/** The same on a database with the small country in it. */
export const smallCountryApi = async (wishes: Wishes = {}): Promise<TestApi> =>
  testApi({ ...wishes, database: await smallCountryDatabase() });

/** The whole API on a database of the test file's own. Call it once, at the top of the file. */
export async function testApi({
  now = "2021-01-15T08:00:00+07:00",
  introspection = false,
  logLevel = "warn",
  secondFactor = optionalSecondFactor,
  provider,
  trustedProxies,
  trustedDocuments,
  replica,
  statementTimeout = productsTimeout,
  database: given,
}: Wishes = {}): Promise<TestApi> {
  const database = given ?? (await testDatabase());
  const orm = await openOrm(database.url, statementTimeout);
  const log: string[] = [];
  const clock = () => new Date(typeof now === "string" ? now : now());
  const http = createServer().listen(0, "127.0.0.1");
  await once(http, "listening");
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const parts = {
    orm,
    logger: loggerTo(log, logLevel),
    dashboard: "/nowhere",
    introspection,
    clock,
    metricsToken,
    secondFactor,
    statementTimeout,
    trustedProxies,
    trustedDocuments,
    replica: await replica?.(orm),
    provider: provider?.(url),
  };
  const server = await buildServer(parts);
  http.on("request", server.app);
  afterAll(async () => {
    http.close();
    http.closeAllConnections();
    await server.stop();
    await orm.close();
  });
  const anyone = (headers: Record<string, string> = {}) => client(url, headers);
  async function cookieWith(grants: Viewer["grants"]): Promise<string> {
    return `xep-loai=${await openSession(orm.em.fork(), await accountWith(orm, grants), clock())}`;
  }
  const cookieOf = (organisationIds: readonly number[], role: Role = "VIEWER") =>
    cookieWith(organisationIds.map((organisationId) => ({ organisationId, role })));
  async function viewerOf(organisationIds: readonly number[], role?: Role): Promise<Client> {
    return anyone({ cookie: await cookieOf(organisationIds, role) });
  }
  const viewerWith = async (grants: Viewer["grants"]) => anyone({ cookie: await cookieWith(grants) });
  return { ...database, orm, url, metricsToken, log, anyone, cookieOf, viewerOf, viewerWith };
}

function loggerTo(log: string[], level: string): Logger {
  return pino({ level }, { write: (line: string) => void log.push(line) });
}

function client(url: string, headers: Record<string, string>): Client {
  return {
    get: (path) => fetch(url + path, { headers }),
    async ask(query, variables = {}) {
      const body = JSON.stringify({ query, variables });
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body,
      });
      const { data, errors } = (await response.json()) as Pick<Answer, "data" | "errors">;
      return { status: response.status, headers: response.headers, data, errors };
    },
  };
}

async function accountWith(orm: MikroORM, grants: Viewer["grants"]): Promise<number> {
  const owner = orm.em.fork();
  const account = await firstRow<{ id: number }>(
    owner,
    `insert into account (username, display_name, password_hash)
     values (gen_random_uuid()::text, 'Người thử', '') returning id`,
  );
  const insert = "insert into account_grant (account_id, organisation_id, role) values ($1, $2, $3)";
  for (const { organisationId, role } of grants) await rows(owner, insert, [account?.id, organisationId, role]);
  return account?.id ?? 0;
}
