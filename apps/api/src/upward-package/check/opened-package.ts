import type { Text } from "@xep-loai/domain";
import { unzipSync } from "fflate";
import { isRefused, type Refused, refuseField } from "../../shared/refusal.ts";
import { type Manifest, manifestName, manifestShape } from "../build/manifest.ts";

/** A package that came in. */
export interface OpenedPackage {
  readonly manifest: Manifest;
  readonly manifestBytes: Uint8Array;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const mostFiles = 200;
const mostUnpacked = 400 * 1024 * 1024;

/** Opens a package; what is none of ours, or unpacks to more than fits, is refused. */
export function openedPackage(bytes: Uint8Array): OpenedPackage | Refused {
  const files = unpacked(bytes);
  if (isRefused(files)) return files;
  const manifestBytes = files.get(manifestName);
  if (manifestBytes === undefined) return refuseField("file", isBatch(files) ? aBatch : noPackage);
  const read = manifestShape.safeParse(jsonIn(manifestBytes));
  return read.success ? { manifest: read.data, manifestBytes, files } : refuseField("file", noPackage);
}

function unpacked(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | Refused {
  let [count, size] = [0, 0];
  try {
    const files = unzipSync(bytes, {
      filter({ originalSize }) {
        count += 1;
        size += originalSize;
        if (count > mostFiles || size > mostUnpacked) throw new TooMuch();
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    return refuseField("file", error instanceof TooMuch ? tooMuch : noPackage);
  }
}

class TooMuch extends Error {}

const isBatch = (files: ReadonlyMap<string, Uint8Array>): boolean =>
  files.size > 0 && [...files.keys()].every((path) => path.endsWith(".zip"));

/** undefined: no JSON. */
export function jsonIn(bytes: Uint8Array): unknown {
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
