import type { Fact } from "../facts.ts";
import { peerKindLabels } from "../labels.ts";
import { passed, unknown, warning } from "../rule/answer.ts";
import type { Text, UsedFact } from "../rule/finding.ts";
import type { Explanation, Rule } from "../rule/rule.ts";
import { countValue, usedFact } from "../rule/used-fact.ts";
import type { PeerKind } from "../vocabulary/peer.ts";

/** Those whose own tiers the rating needs, with how many of them have one; left out: not known. */
export interface OthersRatedFacts {
  readonly peers?: Fact<readonly { readonly kind: PeerKind; readonly isRated: boolean }[]>;
  readonly civilServants?: Fact<number>;
  readonly civilServantsRated?: Fact<number>;
}

/** What `*.PEER_ORGS` and `*.CIVIL_SERVANT` need must be there before. */
export const governmentRatedToo: Rule<OthersRatedFacts, unknown> = {
  id: "HD21.REPORT.GOVERNMENT_RATED_TOO",
  citation: "HD 21, III.1, bullet 3",
  clause: [
    "Chỉ đạo chính quyền, Mặt trận Tổ quốc, các đoàn thể chính trị - xã hội và thủ trưởng các cơ quan, đơn vị thực hiện đánh giá, xếp loại chất lượng tổ chức, cơ quan, đơn vị, công chức, viên chức hằng năm để bảo đảm đánh giá, xếp loại chất lượng tổ chức đảng, đảng viên, tập thể, cá nhân cán bộ lãnh đạo, quản lý thực chất.",
  ],
  step: "REPORT",
  means: "EVALUATED",
  effect: "DATA",
  severity: "WARN",
  subjects: ["ORG", "MEMBER"],
  closes: null,
  check: (facts) => {
    const explain = () => explainOthers(facts);
    if (missingPeers(facts).length > 0 || missingCivilServants(facts) > 0) return warning(explain);
    const { peers, civilServants, civilServantsRated } = facts;
    const isKnown = peers !== undefined && civilServants !== undefined && civilServantsRated !== undefined;
    return isKnown ? passed(explain) : unknown(explain);
  },
};

const missingPeers = ({ peers = [] }: OthersRatedFacts) => peers.filter(({ isRated }) => !isRated);

const missingCivilServants = ({ civilServants = 0, civilServantsRated = civilServants }: OthersRatedFacts): number =>
  Math.max(0, civilServants - civilServantsRated);

const explainOthers = (facts: OthersRatedFacts): Explanation => ({
  facts: [...(facts.peers ?? []).map(peerFact), civilServantsFact(facts)],
  message: othersMessage(missingPeers(facts).length, missingCivilServants(facts)),
});

const peerFact = ({ kind, isRated }: { readonly kind: PeerKind; readonly isRated: boolean }): UsedFact =>
  usedFact(`peers.${kind}`, peerKindLabels[kind], isRated ? rated : null, isRated);

const rated: Text = { vi: "Đã xếp loại", en: "Rated" };

const civilServantsFact = ({ civilServants, civilServantsRated }: OthersRatedFacts): UsedFact =>
  usedFact(
    "civilServantsRated",
    { vi: "Cán bộ, công chức, viên chức đã được xếp loại", en: "Civil servants rated" },
    civilServants === undefined || civilServantsRated === undefined
      ? countValue(civilServantsRated)
      : { vi: `${civilServantsRated}/${civilServants}`, en: `${civilServantsRated} of ${civilServants}` },
  );

const othersMessage = (peers: number, civilServants: number): Text =>
  peers === 0 && civilServants === 0
    ? { vi: "Không thiếu kết quả xếp loại nào đã biết.", en: "No tier that is known of is missing." }
    : {
        vi: `Chưa có kết quả xếp loại của ${peers} tổ chức cùng cấp và ${civilServants} cán bộ, công chức, viên chức.`,
        en: `The tiers of ${peers} bodies of the same level and ${civilServants} civil servants are missing.`,
      };
