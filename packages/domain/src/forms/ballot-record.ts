import type { FormItem } from "./form.ts";
import { entry, heading } from "./item.ts";

const count = { kind: "NUMBER", max: null, step: 1 } as const;

/** No form of the documents has room for the votes; they are recorded beside it (rules.md 5.2). */
export const ballotRecord: FormItem = heading("ballot", { vi: "Kết quả biểu quyết", en: "Result of the vote" }, [
  entry("ballot.votes", { vi: "Số phiếu của từng mức", en: "Votes for each tier" }, { kind: "VOTES" }),
  entry("ballot.eligible", { vi: "Số người có quyền biểu quyết", en: "Entitled to vote" }, count),
  entry("ballot.present", { vi: "Số người có mặt", en: "Present" }, count),
  entry("ballot.secret", { vi: "Biểu quyết bằng phiếu kín", en: "Secret ballot" }, { kind: "YES_NO" }),
  entry("ballot.heldOn", { vi: "Ngày biểu quyết", en: "Held on" }, { kind: "DATE" }),
]);
