import { execFile } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { BrowserProgram } from "./browser-program.ts";

/** Unpacked once per clone (211 MB); beside the package, so that a new version is unpacked anew. */
const unpacked = fileURLToPath(new URL("../node_modules/.cache/chromium", import.meta.url));

/** The Chromium of @sparticuz/chromium, made for cloud functions: it wants its libraries and fonts shown to it. */
export async function packagedChromium(): Promise<BrowserProgram> {
  const folder = `${unpacked}-${version()}`;
  if (!existsSync(folder)) await unpack(folder);
  writeFileSync(join(folder, "fonts/fonts.conf"), fontsOf(folder));
  return {
    executablePath: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_PATH: join(folder, "fonts") },
  };
}

/**
 * It unpacks to the temporary folder under fixed names, and its libraries only where it believes to be in the cloud. In a
 * process of its own: what else starts meanwhile keeps its temporary folder.
 */
async function unpack(folder: string): Promise<void> {
  const half = `${folder}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  const env = { ...process.env, AWS_LAMBDA_JS_RUNTIME: "nodejs24.x", TMPDIR: half };
  await run(process.execPath, ["--input-type=module", "--eval", unpacking], { env, cwd: import.meta.dirname });
  try {
    renameSync(half, folder);
  } catch {
    rmSync(half, { recursive: true, force: true });
  }
}

const run = promisify(execFile);
const unpacking = 'const { default: it } = await import("@sparticuz/chromium"); await it.executablePath();';

/** Without a font that it finds, headings have no width and count as hidden. */
function fontsOf(folder: string): string {
  const dir = `<dir>${join(folder, "fonts")}</dir><dir>/usr/share/fonts</dir>`;
  const doctype = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">';
  return `${doctype}<fontconfig>${dir}<cachedir>${join(folder, "fonts-cache")}</cachedir></fontconfig>\n`;
}

function version(): string {
  const require = createRequire(import.meta.url);
  try {
    const build = dirname(require.resolve("@sparticuz/chromium"));
    return (require(join(build, "../package.json")) as { version: string }).version;
  } catch {
    throw new Error(
      "Không có trình duyệt nào: cài Chromium, hoặc đặt CHROMIUM_PATH.\nThere is no browser: install Chromium, or set CHROMIUM_PATH.",
    );
  }
}
