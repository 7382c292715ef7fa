import { documentOfRegime, type Text } from "@xep-loai/domain";
import type { Standing } from "../organisation/standing.service.ts";
import type { Tx } from "../shared/tx.ts";
import { isUnderRules, rulesHeldBelow } from "../statistics/rules-held.service.ts";
import type { Asked, SummarySource } from "./summary-source.ts";

/** What a reader has to know: of the table itself, and in which part of the tree its year has results at all; null: nothing. */
export async function tableNote(tx: Tx, source: SummarySource, asked: Asked): Promise<Text | null> {
  const notes = [(await source.note?.(tx, asked)) ?? null, await partOfTree(tx, asked.organisation)];
  const said = notes.filter((note) => note !== null);
  if (said.length === 0) return null;
  return { vi: said.map(({ vi }) => vi).join(" "), en: said.map(({ en }) => en).join(" ") };
}

async function partOfTree(tx: Tx, organisation: Standing): Promise<Text | null> {
  if (organisation.regime === "NOT_HELD" || isUnderRules(organisation)) return null;
  const names = (await rulesHeldBelow(tx, organisation)).map(({ name }) => name).join(", ");
  return names === "" ? nothingHere(organisation) : onlyOf(organisation.year, names);
}

const onlyOf = (year: number, names: string): Text => ({
  vi: `Năm ${year} chỉ có kết quả của: ${names}. Các tổ chức đảng khác không có số liệu của năm này và không tính là chưa xếp loại.`,
  en: `In ${year} there are results only of: ${names}. All other organisations have no figures of this year and do not count as not yet rated.`,
});

function nothingHere({ year, regime }: Standing): Text {
  const document = documentOfRegime(regime).shortTitle;
  return {
    vi: `Năm ${year} chỉ có kết quả nơi áp dụng ${document.vi}; đơn vị này không có số liệu và không tính là chưa xếp loại.`,
    en: `In ${year} there are results only where ${document.en} holds; this unit has no figures and does not count as not yet rated.`,
  };
}
