import type { Cycle } from "../providers/queries/cycles.ts";
import { cycles } from "./samplePage.ts";

/** The years of the sample page with 2016 among them: rated under KH 57, organisations by points. */
export const cyclesWith2016: Cycle[] = [
  ...cycles,
  {
    year: 2018,
    closesOn: "2018-12-31",
    state: "CLOSED",
    regime: "NOT_HELD",
    rulesHeld: false,
    hasClassifications: true,
    ruleSetTitle: { vi: "Chưa kiểm tra theo quy định", en: "Not checked against rules" },
  },
  {
    year: 2016,
    closesOn: "2016-12-31",
    state: "CLOSED",
    regime: "POINTS_2016",
    rulesHeld: true,
    hasClassifications: true,
    ruleSetTitle: { vi: "Kế hoạch 57-KH/ĐUVP", en: "Plan 57-KH/ĐUVP" },
  },
];
