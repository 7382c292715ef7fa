import type { Text } from "@xep-loai/domain";

/** How far a package is. */
export const PackageState = {
  WAITING: "WAITING",
  RUNNING: "RUNNING",
  DONE: "DONE",
  FAILED: "FAILED",
  EXPIRED: "EXPIRED",
} as const;
export type PackageState = (typeof PackageState)[keyof typeof PackageState];

export const packageStateLabels: Readonly<Record<PackageState, Text>> = {
  WAITING: { vi: "Đang chờ", en: "Waiting" },
  RUNNING: { vi: "Đang lập", en: "Being made" },
  DONE: { vi: "Đã lập xong", en: "Done" },
  FAILED: { vi: "Không lập được", en: "Failed" },
  EXPIRED: { vi: "Đã hết hạn tải", en: "Expired" },
};
