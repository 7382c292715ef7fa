import type { Text } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import type { Cycle } from "./cycle.type.ts";

/** Every year held, newest first. */
export async function cycles(tx: Tx): Promise<Cycle[]> {
  const held = await rows<Omit<Cycle, "rulesHeld" | "ruleSetTitle">>(
    tx,
    `select year, closes_on as "closesOn", state, regime from cycle order by year desc`,
  );
  return held.map((cycle) => ({
    ...cycle,
    rulesHeld: cycle.regime !== "NOT_HELD",
    ruleSetTitle: titleOf(cycle.regime),
  }));
}

const titleOf = (regime: string): Text => (regime === "TIERS_2019" ? tiers2019 : notHeld);

const tiers2019: Text = {
  vi: "Hướng dẫn 21-HD/BTCTW ngày 18/10/2019 của Ban Tổ chức Trung ương",
  en: "Guidance 21-HD/BTCTW of 18 October 2019, Central Organisation Board",
};

const notHeld: Text = {
  vi: "Kết quả nhập từ trước, không kiểm tra theo quy định",
  en: "Results taken over from before, not checked against rules",
};
