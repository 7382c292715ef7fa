import { Migrator } from "@mikro-orm/migrations";
import { defineConfig, UnderscoreNamingStrategy } from "@mikro-orm/postgresql";
import type { Pool, PoolClient } from "pg";
import { Account, AccountGrant } from "./account/account.entity.ts";
import { Attestation, Classification } from "./classification/classification.entity.ts";
import { Collective } from "./collective/collective.entity.ts";
import { Cycle } from "./cycle/cycle.entity.ts";
import { giveBackLost } from "./database/lost-connections.ts";
import { prepareWhatRepeats } from "./database/prepared-statements.ts";
import { spanStatements } from "./database/statement-spans.ts";
import { Leader, TitleGroup } from "./leader/leader.entity.ts";
import { Member, MemberStay } from "./member/member.entity.ts";
import { migrations } from "./migrations/migrations.ts";
import { Organisation, OrganisationVersion } from "./organisation/organisation.entity.ts";
import { Session } from "./session/session.entity.ts";
import { connectionPatience, connections } from "./shared/connections.ts";
import { Submission } from "./submission/submission.entity.ts";

/** What acts write through; what is only read (the tree of a year, counters, quota use, warnings) is read in SQL. */
export const entities = [
  Account,
  AccountGrant,
  Attestation,
  Classification,
  Collective,
  Cycle,
  Leader,
  Member,
  MemberStay,
  Organisation,
  OrganisationVersion,
  Session,
  Submission,
  TitleGroup,
];

function setUp(pool: Pool): void {
  giveBackLost(pool);
  spanStatements(pool);
  prepareWhatRepeats(pool);
}

/** Once, when a connection is made; a transaction may give itself another time. */
const limited = (statementTimeout: string) => (client: PoolClient) =>
  client.query("select set_config('statement_timeout', $1, false)", [statementTimeout]);

/** MikroORM on the database of `url`, as its owner; the schema is the migrations' hand-written SQL. */
export const ormConfig = (url: string, statementTimeout: string) =>
  defineConfig({
    clientUrl: url,
    pool: { max: connections },
    driverOptions: {
      connectionTimeoutMillis: connectionPatience,
      onPoolCreated: setUp,
      onConnect: limited(statementTimeout),
    },
    entities,
    namingStrategy: UnderscoreNamingStrategy,
    extensions: [Migrator],
    migrations: { migrationsList: migrations, snapshot: false, allOrNothing: true, silent: true },
  });
