import { sha256 } from "../../shared/sha256.ts";
import { manifestName } from "../build/manifest.ts";
import type { FileHashes } from "./kept-manifest.service.ts";
import type { OpenedPackage } from "./opened-package.ts";

/** A file of a package and what became of it on its way. */
export interface CheckedFile {
  readonly path: string;
  readonly state: "UNCHANGED" | "CHANGED" | "MISSING" | "ADDED";
}

/** Each file against the checksum the system kept, or where it kept none against the manifest; that one says nothing of itself. */
export function checkedFiles({ manifest, files }: OpenedPackage, kept: FileHashes | null): CheckedFile[] {
  const expected = new Map(kept === null ? manifest.files.map((of) => [of.path, of.sha256]) : Object.entries(kept));
  const added = [...files.keys()].filter((path) => !expected.has(path) && path !== manifestName);
  return [
    ...[...expected].map(([path, hash]) => ({ path, state: stateOf(files.get(path), hash) })),
    ...added.map((path) => ({ path, state: "ADDED" as const })),
  ];
}

function stateOf(bytes: Uint8Array | undefined, hash: string): CheckedFile["state"] {
  if (bytes === undefined) return "MISSING";
  return sha256(bytes) === hash ? "UNCHANGED" : "CHANGED";
}
