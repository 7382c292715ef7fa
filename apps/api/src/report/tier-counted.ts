import type { SummarySource } from "./summary-source.ts";

/** Which results a table of tiers counts, in words. */
export const tiersCounted: SummarySource["counted"] = ({ decidedOnly }) =>
  decidedOnly
    ? { vi: "Chỉ kết quả đã quyết định", en: "Decided ones only" }
    : { vi: "Cả kết quả chưa quyết định (tạm tính)", en: "Those not decided too (provisional)" };
