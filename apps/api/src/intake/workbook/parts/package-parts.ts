import type { FileHandle } from "node:fs/promises";
import { posix } from "node:path";
import { refuseFile } from "../refused-workbook.ts";
import { type Attributes, readXml } from "../xml/xml-events.ts";
import { unpack } from "../zip/unpack.ts";
import { zipContents } from "../zip/zip-contents.ts";

/** An opened file: its parts by name. */
export interface PackageParts {
  /** The bytes of a part; undefined where there is none. */
  bytesOf(name: string): AsyncGenerator<Buffer> | undefined;
}

/** A part another part needs. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `sharedStrings`, `styles`. */
  readonly type: string;
  /** Name of the part. */
  readonly target: string;
}

export async function packageParts(file: FileHandle, size: number): Promise<PackageParts> {
  const contents = await zipContents(file, size);
  return {
    bytesOf(name) {
      const part = contents.get(name.toLowerCase());
      return part && unpack(file, part);
    },
  };
}

/** What a part (or "" for the file itself) is related to; what lies outside the file is left out. */
export async function relationsOf(parts: PackageParts, name: string): Promise<readonly Relation[]> {
  const bytes = parts.bytesOf(posix.join(posix.dirname(name), "_rels", `${posix.basename(name)}.rels`));
  if (bytes === undefined) return refuseFile("NO_WORKBOOK");
  const relations: Relation[] = [];
  await readXml(bytes, {
    open(tag, attributes) {
      if (tag === "Relationship" && attributes.TargetMode !== "External") relations.push(relation(name, attributes));
    },
  });
  return relations;
}

const relation = (from: string, { Id = "", Type = "", Target = "" }: Attributes): Relation => ({
  id: Id,
  type: posix.basename(Type),
  target: posix.join(Target.startsWith("/") ? "" : posix.dirname(from), Target).replace(/^\//, ""),
});
