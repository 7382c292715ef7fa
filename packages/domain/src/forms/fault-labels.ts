import type { Text } from "../rule/finding.ts";
import type { FormFault } from "./values.ts";

export const formFaultLabels: Readonly<Record<FormFault, Text>> = {
  MISSING: { vi: "Chưa nhập", en: "Not filled in" },
  UNREADABLE: { vi: "Không đúng kiểu dữ liệu của mục", en: "Not what this item takes" },
  UNKNOWN: { vi: "Biểu mẫu không có mục này", en: "The form has no such item" },
};
