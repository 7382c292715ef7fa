// Runs under Node 24, once everything is built: the database first, then the API; at the end the API first, the database last.
import { database } from "./database.mjs";
import { say } from "./say.mjs";
import { startApi } from "./serve-api.mjs";

let stopping;

const server = await database(process.env.DATABASE_FOLDER);
const api = startApi(server.url);

function stop(status) {
  stopping ??= inOrder(status);
}

async function inOrder(status) {
  say("Đang dừng", "Stopping");
  await api.stop();
  await server.stop();
  process.exit(status);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stop(0));
api.ended.then((status) => {
  if (stopping === undefined) say("Máy chủ API đã dừng", "The API has ended");
  stop(status || 1);
});
server.ended.then(() => {
  if (stopping === undefined)
    say("Máy chủ cơ sở dữ liệu đã dừng bất ngờ", "The database server has ended unexpectedly");
  stop(1);
});
