// Loaded into the API before it starts: keeps what it sends to the database for a question while it is asked to.
import { createRequire } from "node:module";

const pg = createRequire(process.env.RECORD_FROM)("pg");
const send = pg.Client.prototype.query;
let statements;

process.on("message", (message) => {
  if (message === "record") statements = [];
  if (message !== "recorded") return;
  process.send({ type: "statements", statements: ofQuestion(statements).map(({ client, ...statement }) => statement) });
  statements = undefined;
});

pg.Client.prototype.query = function query(statement, values, ...rest) {
  const text = typeof statement === "string" ? statement : statement?.text;
  if (text !== undefined)
    statements?.push({
      client: this,
      name: statement?.name,
      text,
      values: Array.isArray(values) ? values : statement.values,
    });
  return send.call(this, statement, values, ...rest);
};

/** Who asks is looked up by its session, then answered on one connection; what a job sends meanwhile is no part of it. */
function ofQuestion(sent) {
  const asking = new Set(sent.filter(({ text }) => text.includes("xep_loai_request")).map(({ client }) => client));
  return sent.filter(({ client, text }) => asking.has(client) || text.includes("token_hash"));
}
