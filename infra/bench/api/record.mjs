// Loaded into the API before it starts: keeps what it sends to the database while it is asked to.
import { createRequire } from "node:module";

const pg = createRequire(process.env.RECORD_FROM)("pg");
const send = pg.Client.prototype.query;
let statements;

process.on("message", (message) => {
  if (message === "record") statements = [];
  if (message !== "recorded") return;
  process.send({ type: "statements", statements });
  statements = undefined;
});

pg.Client.prototype.query = function query(statement, values, ...rest) {
  const text = typeof statement === "string" ? statement : statement?.text;
  if (text !== undefined)
    statements?.push({ name: statement?.name, text, values: Array.isArray(values) ? values : statement.values });
  return send.call(this, statement, values, ...rest);
};
