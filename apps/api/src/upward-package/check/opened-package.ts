import type { Text } from "@xep-loai/domain";
import { isRefused, type Refused, refuseField } from "../../shared/refusal.ts";
import { type Manifest, manifestName, manifestShape } from "../build/manifest.ts";
import { type TableData, tableDataShape } from "../build/table-data.ts";
import { unzipped } from "./zip/unzipped.ts";
import { OddZip, TooMuch } from "./zip/zip-part.ts";

/** A package that came in. */
export interface OpenedPackage {
  readonly manifest: Manifest;
  readonly manifestBytes: Uint8Array;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** More letters than a manifest, or a table, has; JSON takes many times its size in memory. */
const [longestManifest, longestTable] = [1024 * 1024, 32 * 1024 * 1024];

/** Opens a package; what is none of ours, or unpacks to more than fits, is refused. */
export async function openedPackage(bytes: Buffer): Promise<OpenedPackage | Refused> {
  const files = await filesOf(bytes);
  if (isRefused(files)) return files;
  const manifestBytes = files.get(manifestName);
  if (manifestBytes === undefined) return refuseField("file", isBatch(files) ? aBatch : noPackage);
  const read = manifestShape.safeParse(jsonIn(manifestBytes, longestManifest));
  return read.success ? { manifest: read.data, manifestBytes, files } : refuseField("file", noPackage);
}

/** The table a file of a package holds; undefined: none that can be read. */
export function tableIn(bytes: Uint8Array | undefined): TableData | undefined {
  return bytes && tableDataShape.safeParse(jsonIn(bytes, longestTable)).data;
}

async function filesOf(bytes: Buffer): Promise<ReadonlyMap<string, Uint8Array> | Refused> {
  try {
    return await unzipped(bytes);
  } catch (error) {
    if (error instanceof TooMuch) return refuseField("file", tooMuch);
    if (error instanceof OddZip) return refuseField("file", noPackage);
    throw error;
  }
}

const isBatch = (files: ReadonlyMap<string, Uint8Array>): boolean =>
  files.size > 0 && [...files.keys()].every((path) => path.endsWith(".zip"));

/** undefined: no JSON, or too much of it. */
function jsonIn(bytes: Uint8Array, longest: number): unknown {
  if (bytes.length > longest) return undefined;
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    return undefined;
  }
}

const noPackage: Text = {
  vi: "Đây không phải là hồ sơ do hệ thống lập, hoặc tệp bị hỏng. Hãy tải lên đúng tệp .zip đã nhận.",
  en: "This is no package made by the system, or the file is damaged. Please upload the .zip as it was received.",
};
const aBatch: Text = {
  vi: "Tệp này gồm nhiều hồ sơ. Hãy giải nén rồi kiểm tra hồ sơ của từng đơn vị.",
  en: "This file holds several packages. Please unpack it and check the package of each unit.",
};
const tooMuch: Text = {
  vi: "Tệp giải nén ra quá lớn so với một hồ sơ.",
  en: "The file unpacks to more than a package holds.",
};
