import { factMakers } from "../rule/fact-makers.ts";

// How the facts of a cancellation, and of what rests on it, are named beside an answer.

export const fact = factMakers({
  state: { vi: "Trạng thái", en: "State" },
  ground: { vi: "Căn cứ hủy bỏ", en: "Ground" },
  reason: { vi: "Đã nêu lý do", en: "Reason given" },
  decidedBy: { vi: "Nơi đã quyết định", en: "Decided by" },
  cancelledBy: { vi: "Nơi hủy bỏ", en: "Cancelled by" },
  reopenedYear: { vi: "Xếp loại lại cho năm", en: "Rated anew for" },
  trigger: { vi: "Căn cứ điều chỉnh", en: "Trigger" },
  newTier: { vi: "Mức điều chỉnh", en: "New tier" },
  tier: { vi: "Mức đã quyết định", en: "Tier decided" },
});
