import type { Text } from "../rule/finding.ts";

/** How far a package for the superior is. */
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
  FAILED: {
    vi: "Không lập được, hãy lập lại hoặc báo quản trị hệ thống",
    en: "Could not be made; please try again or tell your administrator",
  },
  EXPIRED: { vi: "Đã hết hạn tải, hãy lập lại", en: "Can no longer be taken; please ask for it again" },
};
