import type { Text } from "../../rule/finding.ts";
import type { TableFaultCode } from "./table-fault.ts";

/** What each kind of fault is called. */
export const tableFaultLabels: Readonly<Record<TableFaultCode, Text>> = {
  RATED_MISSING: { vi: "Thiếu số được xếp loại", en: "Number rated not printed" },
  RATED_EXCEEDS_TOTAL: { vi: "Số được xếp loại lớn hơn tổng số", en: "More rated than there are" },
  SUM_EXCEEDS_RATED: { vi: "Các mức cộng lại bị thừa", en: "The tiers add up to too many" },
  SUM_BELOW_RATED: { vi: "Các mức cộng lại bị thiếu", en: "The tiers add up to too few" },
  PERCENT_ON_TOTAL: { vi: "Tỷ lệ tính trên tổng số", en: "Percentage of the total" },
  PERCENT_ROUNDING: { vi: "Làm tròn sai", en: "Wrong rounding" },
  PERCENT_OTHER_BASE: { vi: "Tỷ lệ tính trên số khác", en: "Percentage of another number" },
  PERCENT_MISMATCH: { vi: "Tỷ lệ không khớp", en: "Percentage does not fit" },
  LIKELY_TYPO: { vi: "Có thể đánh máy nhầm", en: "Probably a typing error" },
};
