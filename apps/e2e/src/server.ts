import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { startTestServer } from "@xep-loai/postgres";

/** A sample account, as the product names it when it is ready. */
export interface Account {
  readonly role: string;
  readonly username: string;
  readonly password: string;
}

/** The whole product on a database of its own. */
export interface Product {
  readonly url: string;
  readonly databaseUrl: string;
  readonly accounts: readonly Account[];
  stop(): Promise<void>;
}

type Message =
  | { type: "progress"; text: string }
  | { type: "ready"; url: string; accounts: Account[] }
  | { type: "failed"; message: string };

const main = fileURLToPath(new URL("../../api/dist/main.js", import.meta.url));

/** Starts the built product with the sample years, on an empty database and a free port. */
export async function startProduct(): Promise<Product> {
  const database = await startTestServer();
  const api = spawn(process.execPath, [main], {
    env: { ...process.env, DATABASE_URL: database.url, PORT: String(await freePort()), NODE_ENV: "production" },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  async function stop(): Promise<void> {
    await stopApi(api);
    await database.stop();
  }
  try {
    return { ...(await ready(api)), databaseUrl: database.url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function ready(api: ChildProcess): Promise<{ url: string; accounts: Account[] }> {
  return new Promise((resolve, reject) => {
    api.on("message", (message: Message) => {
      if (message.type === "ready") resolve(message);
      if (message.type === "failed") reject(new Error(message.message));
    });
    api.once("exit", (code) => reject(new Error(`The API ended before it was ready (status ${code})`)));
  });
}

async function stopApi(api: ChildProcess): Promise<void> {
  if (api.exitCode !== null || api.signalCode !== null) return;
  const ended = new Promise((resolve) => api.once("exit", resolve));
  if (api.connected) api.disconnect();
  const late = setTimeout(() => api.kill("SIGKILL"), 10_000);
  await ended;
  clearTimeout(late);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
