// PostGraphile in front of the database at argv[2], on port argv[3], as the product's own restricted role within the scopes of argv[4].
import { createServer } from "node:http";
import { PgAggregatesPreset } from "@graphile/pg-aggregates";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { makePgSmartTagsPlugin } from "postgraphile/utils";

const [connectionString, port, scopes] = process.argv.slice(2);

/** The counters of an organisation, which the database finds by key and not by reference. */
const countersOfOrganisation = makePgSmartTagsPlugin({
  kind: "class",
  match: "tier_counter",
  tags: { foreignKey: "(year, organisation_id) references organisation_year (year, organisation_id)" },
});

const pgSettings = {
  role: "xep_loai_request",
  "xep_loai.viewer": "1",
  "xep_loai.scopes": scopes,
  "xep_loai.draft_scopes": "{}",
};
const service = postgraphile({
  extends: [PostGraphileAmberPreset, PgAggregatesPreset],
  plugins: [countersOfOrganisation],
  pgServices: [makePgService({ connectionString, schemas: ["public"], poolConfig: { max: 10 } })],
  grafast: { context: () => ({ pgSettings }) },
  grafserv: { graphqlPath: "/graphql", graphiql: false },
});
const server = createServer();
await service.createServ(grafserv).addTo(server);
server.listen(Number(port), "127.0.0.1", () => process.send?.({ type: "ready" }));
process.once("disconnect", () => process.exit(0));
