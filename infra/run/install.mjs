import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "./lock.mjs";
import { findNode } from "./node24.mjs";
import { root } from "./paths.mjs";
import { pnpm } from "./pnpm.mjs";
import { Problem } from "./problem.mjs";
import { say } from "./say.mjs";

const stamp = join(root, "node_modules/.xep-loai-installed");

/** Installs what the lockfile names, when it has changed since the last time. Answers the path of Node 24. */
export async function install() {
  if (!isInstalled()) await withLock("install", installNow);
  return findNode();
}

async function installNow() {
  if (isInstalled()) return;
  say("Cài đặt thư viện, Node 24 và PostgreSQL", "Installing libraries, Node 24 and PostgreSQL");
  const { status, output } = await pnpm(["install", "--frozen-lockfile", "--trust-lockfile"], { quiet: true });
  if (status !== 0) {
    const vi = "Không cài đặt được. Cần mạng ở lần đầu; sau đó thì không.";
    throw new Problem(vi, "Installing failed. It needs the network the first time, and not later.", output);
  }
  writeFileSync(stamp, fingerprint());
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint();
}

function fingerprint() {
  const hash = createHash("sha256");
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml"]) hash.update(readFileSync(join(root, file)));
  return hash.digest("hex");
}
