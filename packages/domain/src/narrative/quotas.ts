import type { Text } from "../rule/finding.ts";
import { countText } from "../tables/soundness/figure-text.ts";
import { filled } from "../tables/soundness/filled.ts";
import { clauses, listed, sentences } from "./joined.ts";
import { counted, scopeNoun } from "./noun.ts";
import type { ReportedQuotas } from "./report-figures.ts";

/** How the quotas of the top tier are kept: within, used up, accepted of few, beyond. */
export function quotaWords(quotas: ReportedQuotas): Text {
  if (quotas.scopes === 0) return noQuota;
  return sentences([standing(quotas), usedUp(quotas), provisional(quotas)]);
}

const noQuota: Text = {
  vi: "Không có phạm vi nào phải tính giới hạn tỷ lệ của mức cao nhất.",
  en: "No scope is held to a quota of the top tier.",
};

const beyond = ({ exceeded, onlyIfInclusive }: ReportedQuotas): number => exceeded + onlyIfInclusive;

function standing(quotas: ReportedQuotas): Text {
  const within = quotas.scopes - beyond(quotas);
  if (beyond(quotas) === 0) {
    return filled(quotas.scopes === 1 ? oneWithin : allWithin, { scopes: counted(quotas.scopes, scopeNoun) });
  }
  const parts = [
    within > 0 ? filled(someWithin, { within: countText(String(within)) }) : null,
    quotas.onlyIfInclusive > 0 ? filled(inclusive, { count: countText(String(quotas.onlyIfInclusive)) }) : null,
    quotas.exceeded > 0 ? filled(over, { count: countText(String(quotas.exceeded)), where: whereOver(quotas) }) : null,
  ].filter((part) => part !== null);
  return filled(
    {
      vi: "Trong {scopes} phải tính giới hạn tỷ lệ của mức cao nhất: {said}.",
      en: "Of {scopes} held to a quota of the top tier: {said}.",
    },
    { scopes: counted(quotas.scopes, scopeNoun), said: clauses(parts) },
  );
}

const oneWithin: Text = {
  vi: "{scopes} phải tính giới hạn tỷ lệ của mức cao nhất, trong giới hạn.",
  en: "{scopes} is held to a quota of the top tier and keeps it.",
};
const allWithin: Text = {
  vi: "Cả {scopes} phải tính giới hạn tỷ lệ của mức cao nhất đều trong giới hạn.",
  en: "All {scopes} held to a quota of the top tier keep it.",
};
const someWithin: Text = { vi: "{within} trong giới hạn", en: "{within} within it" };
const inclusive: Text = {
  vi: "{count} chỉ đạt nếu tính trên số “tốt trở lên”",
  en: "{count} within it only on the wider base",
};
const over: Text = { vi: "{count} vượt giới hạn{where}", en: "{count} over it{where}" };

/** « (Huyện ủy A vượt 2, Huyện ủy B vượt 1)». */
function whereOver({ farthest, exceeded }: ReportedQuotas): Text {
  if (farthest.length === 0) return { vi: "", en: "" };
  const said = farthest.map(({ name, over: by }) =>
    filled(
      { vi: "{name} vượt {by}", en: "{name} by {by}" },
      { name: { vi: name, en: name }, by: countText(String(by)) },
    ),
  );
  return filled(exceeded > farthest.length ? aboveAll : these, { where: listed(said) });
}

const these: Text = { vi: " ({where})", en: " ({where})" };
const aboveAll: Text = { vi: " (nhiều nhất: {where})", en: " (most: {where})" };

function usedUp({ atLimit, small }: ReportedQuotas): Text | null {
  const parts = [
    atLimit > 0 ? filled(atTheLimit, { count: counted(atLimit, scopeNoun) }) : null,
    small > 0 ? filled(ofFew, { count: counted(small, scopeNoun) }) : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : filled({ vi: "Có {said}.", en: "There are {said}." }, { said: listed(parts) });
}

const atTheLimit: Text = { vi: "{count} đã dùng hết chỉ tiêu", en: "{count} without a place left" };
const ofFew: Text = {
  vi: "{count} được chấp nhận vì số ít",
  en: "{count} accepted because of the small number",
};

function provisional({ provisional: count }: ReportedQuotas): Text | null {
  return count === 0
    ? null
    : filled(
        {
          vi: "{count} còn tạm tính do có trường hợp chưa quyết định.",
          en: "Provisional, as somebody is not decided yet: {count}.",
        },
        { count: counted(count, scopeNoun) },
      );
}
