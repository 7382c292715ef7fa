import { existsSync } from "node:fs";
import { join } from "node:path";
import { bin } from "./paths.mjs";
import { Problem } from "./problem.mjs";

/** The Node that the product runs on: the repository's own, or this one where none is packaged and it is new enough. */
export function findNode() {
  const own = join(bin, "node");
  if (existsSync(own)) return own;
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  throw new Problem(
    `Máy này (${process.platform}-${process.arch}) cần Node.js 24 trở lên; đang có ${process.versions.node}.`,
    `This machine (${process.platform}-${process.arch}) needs Node.js 24 or later; it has ${process.versions.node}.`,
  );
}
