import type { LeaderFacts, MemberFacts, OrganisationFacts } from "../facts.ts";
import { forbidden, notApplicable, passed, required, unknown } from "../rule/answer.ts";
import type { Explanation } from "../rule/rule.ts";
import type { Rule2019 } from "./context.ts";
import { shareGroupOf } from "./shares.ts";
import { numberFact, tierFact, truthFact } from "./used-facts.ts";

/** Of a chi bộ the members are the lower ones (C8). */
export const lowerFirst: Rule2019<OrganisationFacts> = {
  id: "HD21.ORDER.LOWER_FIRST",
  citation: "HD 21, II.B.6, bullet 3",
  clause: ["Đánh giá, xếp loại chất lượng tập thể cấp dưới trước, cấp trên sau"],
  effect: "GATE",
  severity: "BLOCK",
  subjects: ["ORG"],
  closes: null,
  check: (facts) => {
    const counts = facts[shareGroupOf(facts)];
    return forbidden(counts === undefined ? undefined : counts.PENDING > 0, () => explainPending(facts));
  },
};

function explainPending(facts: OrganisationFacts): Explanation {
  const group = shareGroupOf(facts);
  const pending = facts[group]?.PENDING;
  const name =
    group === "members"
      ? { vi: "đảng viên", en: "members" }
      : { vi: "tổ chức đảng trực thuộc", en: "subordinate organisations" };
  return {
    facts: [numberFact(`${group}.PENDING`, pending)],
    message:
      pending === undefined
        ? { vi: `Chưa có số liệu xếp loại ${name.vi}.`, en: `The tiers of the ${name.en} are not known.` }
        : { vi: `Còn ${pending} ${name.vi} chưa được xếp loại.`, en: `${pending} ${name.en} still to be rated.` },
  };
}

export const civilServantFirst: Rule2019<MemberFacts> = {
  id: "HD21.ORDER.CIVIL_SERVANT_FIRST",
  citation: "HD 21, II.B.6, bullet 3",
  clause: [
    "Đảng viên là công chức, viên chức thực hiện đánh giá, xếp loại chất lượng sau khi có kết quả đánh giá, xếp loại công chức, viên chức.",
  ],
  effect: "GATE",
  severity: "BLOCK",
  subjects: ["MEMBER"],
  closes: null,
  check: (facts) => {
    const { isCivilServant, civilServantTier } = facts;
    const explain = () => explainCivilServant(facts);
    if (isCivilServant === false) return notApplicable(explain);
    return isCivilServant === undefined || civilServantTier === undefined ? unknown(explain) : passed(explain);
  },
};

/** Who the member is to the employer; shown wherever the civil-servant tier is asked. */
export function explainCivilServant({ isCivilServant, civilServantTier }: MemberFacts): Explanation {
  const facts = [truthFact("isCivilServant", isCivilServant), tierFact("civilServantTier", civilServantTier)];
  if (isCivilServant === undefined) {
    return {
      facts: facts.slice(0, 1),
      message: {
        vi: "Chưa rõ có phải là cán bộ, công chức, viên chức hay không.",
        en: "Whether a civil servant is not recorded.",
      },
    };
  }
  if (!isCivilServant) {
    return {
      facts: facts.slice(0, 1),
      message: { vi: "Không phải là cán bộ, công chức, viên chức.", en: "Not a civil servant." },
    };
  }
  return {
    facts,
    message:
      civilServantTier === undefined
        ? {
            vi: "Chưa có kết quả xếp loại cán bộ, công chức, viên chức.",
            en: "The tier as civil servant is not known yet.",
          }
        : {
            vi: "Đã có kết quả xếp loại cán bộ, công chức, viên chức.",
            en: "The tier as civil servant is known.",
          },
  };
}

export const headLast: Rule2019<LeaderFacts> = {
  id: "HD21.LEADER.HEAD_LAST",
  citation: "HD 21, II.B.4, bullet 2, sentence 1",
  clause: [
    "Sau khi hoàn thành đánh giá, xếp loại chất lượng tổ chức, tập thể, cá nhân ở địa phương, cơ quan, đơn vị thì đánh giá, xếp loại chất lượng người đứng đầu.",
  ],
  effect: "GATE",
  severity: "BLOCK",
  subjects: ["LEADER"],
  closes: null,
  check: ({ isHead, othersDecided = true }) => {
    const explain = () => explainHeadLast(isHead, othersDecided);
    return isHead ? required(othersDecided, explain) : notApplicable(explain);
  },
};

const explainHeadLast = (isHead: boolean, othersDecided: boolean): Explanation => ({
  facts: [truthFact("isHead", isHead), truthFact("othersDecided", othersDecided)],
  message: !isHead
    ? { vi: "Không phải là người đứng đầu.", en: "Not the head." }
    : othersDecided
      ? { vi: "Tổ chức, tập thể, cá nhân khác đã được quyết định xếp loại.", en: "All others have been decided." }
      : {
          vi: "Tổ chức, tập thể hoặc cá nhân khác chưa được quyết định xếp loại.",
          en: "The organisation, its collective or another person is not decided yet.",
        },
});
