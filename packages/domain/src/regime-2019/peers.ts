import type { OrganisationFacts, Peer } from "../facts.ts";
import { peerKindLabels, tierLabels } from "../labels.ts";
import { required } from "../rule/answer.ts";
import type { Text, UsedFact } from "../rule/finding.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { isTierAtLeast, lowestTier, type QualityTier } from "../vocabulary/tier.ts";

/** The bodies of the kinds that count. */
export const countedPeers = ({ peers = [] }: OrganisationFacts, kinds: readonly Peer["kind"][]): readonly Peer[] =>
  peers.filter(({ kind }) => kinds.includes(kind));

/** «cùng cấp được xếp loại chất lượng … trở lên»; where there is none it passes. */
export const checkPeers = (peers: readonly Peer[], minimum: QualityTier): Answer =>
  required(
    peers.every(({ tier }) => isTierAtLeast(tier, minimum)),
    () => explainPeers(peers, minimum),
  );

const explainPeers = (peers: readonly Peer[], minimum: QualityTier): Explanation => ({
  facts: peers.map((peer) => ({ ...peerFact(peer), met: isTierAtLeast(peer.tier, minimum) })),
  message: peers.length === 0 ? nobodyRated : peersMessage(peers, minimum),
});

const nobodyRated: Text = {
  vi: "Không có cơ quan, đoàn thể cùng cấp nào được xếp loại.",
  en: "No body of the same level was rated.",
};

function peersMessage(peers: readonly Peer[], minimum: QualityTier): Text {
  const below = peers.filter(({ tier }) => !isTierAtLeast(tier, minimum)).map(({ kind }) => peerKindLabels[kind]);
  const { vi, en } = tierLabels[minimum];
  if (below.length === 0) return { vi: `Tất cả đạt “${vi}” trở lên.`, en: `All reach “${en}” or better.` };
  return {
    vi: `Cần tất cả đạt “${vi}” trở lên; thấp hơn: ${below.map((peer) => peer.vi).join(", ")}.`,
    en: `All must reach “${en}” or better; below it: ${below.map((peer) => peer.en).join(", ")}.`,
  };
}

const peerFact = ({ kind, tier }: Peer): UsedFact => ({
  name: `peers.${kind}`,
  label: peerKindLabels[kind],
  value: tierLabels[tier],
  met: null,
});

/** How many are at the lowest tier against how many force it. */
export const explainLowestPeers = (lowest: readonly Peer[], count: number): Explanation => ({
  facts: lowest.map(peerFact),
  arithmetic: `${lowest.length} ${lowest.length >= count ? "≥" : "<"} ${count}`,
  message: {
    vi: `${lowest.length} tổ chức (Mặt trận Tổ quốc, đoàn thể) xếp loại “${tierLabels[lowestTier].vi}”; từ ${count} thì xếp mức thấp nhất.`,
    en: `${lowest.length} of the Fatherland Front and mass organisations at “${tierLabels[lowestTier].en}”; ${count} force the lowest tier.`,
  },
});
