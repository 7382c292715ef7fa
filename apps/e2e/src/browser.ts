import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from "playwright-core";
import type { BrowserProgram } from "./browser-program.ts";
import { packagedChromium } from "./packaged-chromium.ts";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const flags = [
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--no-first-run",
];

/** The Chromium of CHROMIUM_PATH, an installed one, else the one that npm brought. */
export async function findBrowser(): Promise<BrowserProgram> {
  return chosen() ?? installed() ?? (await packagedChromium());
}

/** Opens a headless Chromium. */
export async function openBrowser(program?: BrowserProgram): Promise<Browser> {
  return chromium.launch(optionsFor(program ?? (await findBrowser())));
}

/** A headless Chromium that several test files connect to. */
export async function serveBrowser(): Promise<BrowserServer> {
  return chromium.launchServer(optionsFor(await findBrowser()));
}

/** It sees our own pages only, so it goes without the sandbox that containers refuse. */
function optionsFor({ executablePath, env = {} }: BrowserProgram): LaunchOptions {
  return { executablePath, env: { ...process.env, ...env }, args: flags, chromiumSandbox: false };
}

function chosen(): BrowserProgram | undefined {
  const executablePath = process.env.CHROMIUM_PATH;
  if (!executablePath) return undefined;
  if (!existsSync(executablePath)) throw new Error(`CHROMIUM_PATH names no program: ${executablePath}`);
  return { executablePath };
}

function installed(): BrowserProgram | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const executablePath = [...candidates, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"].find(
    existsSync,
  );
  return executablePath === undefined ? undefined : { executablePath };
}
