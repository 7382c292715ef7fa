import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

interface Told {
  readonly type: string;
  readonly url?: string;
  readonly message?: string;
  readonly text?: { readonly vi: string };
  readonly accounts?: { readonly username: string; readonly password: string }[];
  readonly firstAdministrator?: { readonly username: string; readonly password: string } | null;
}

/** The API as npm start runs it. */
export interface ApiRun {
  readonly api: ChildProcess;
  /** Everything until it is ready or has failed. */
  readonly told: Told[];
  readonly ended: Promise<unknown[]>;
}

/** Runs the built API as npm start does, until it is ready or has failed. */
export async function runApi(env: Record<string, string>): Promise<ApiRun> {
  const main = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
  const api = spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ended = once(api, "exit");
  const told: Told[] = [];
  await new Promise<void>((resolve) => {
    api.on("message", (message: Told) => {
      told.push(message);
      if (message.type !== "progress") resolve();
    });
  });
  return { api, told, ended };
}
