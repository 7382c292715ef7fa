import type { OrganisationFacts2016, Peer2016 } from "../facts-2016.ts";
import { peerKindLabels, peerStandingLabels } from "../labels.ts";
import { forbidden, required } from "../rule/answer.ts";
import type { Text, UsedFact } from "../rule/finding.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { usedFact } from "../rule/used-fact.ts";
import { isStandingAtLeast, type PeerKind, type PeerStanding } from "../vocabulary/peer.ts";

/** The bodies of the kinds that count. */
const counted = ({ peers = [] }: OrganisationFacts2016, kinds: readonly PeerKind[]): readonly Peer2016[] =>
  peers.filter(({ kind }) => kinds.includes(kind));

/** «Chính quyền, các tổ chức đoàn thể phân loại chất lượng đạt mức …»; where there is none it passes. */
export function checkPeers(facts: OrganisationFacts2016, kinds: readonly PeerKind[], minimum: PeerStanding): Answer {
  const peers = counted(facts, kinds);
  const low = peers.filter(({ tier }) => !isStandingAtLeast(tier, minimum));
  return required(low.length === 0, () => explainPeers(peers, low, minimum));
}

const explainPeers = (peers: readonly Peer2016[], low: readonly Peer2016[], minimum: PeerStanding): Explanation => ({
  facts: peers.map((peer) => peerFact(peer, isStandingAtLeast(peer.tier, minimum))),
  message: peers.length === 0 ? nobodyRated : peersMessage(low, peerStandingLabels[minimum]),
});

const nobodyRated: Text = {
  vi: "Không có chính quyền, đoàn thể cùng cấp nào được phân loại.",
  en: "No government or mass organisation of the same level was classified.",
};

function peersMessage(low: readonly Peer2016[], minimum: Text): Text {
  if (low.length === 0)
    return { vi: `Tất cả đạt “${minimum.vi}” trở lên.`, en: `All reach “${minimum.en}” or better.` };
  const names = low.map(({ kind }) => peerKindLabels[kind]);
  return {
    vi: `Cần tất cả đạt “${minimum.vi}” trở lên; thấp hơn: ${names.map(({ vi }) => vi).join(", ")}.`,
    en: `All must reach “${minimum.en}” or better; below it: ${names.map(({ en }) => en).join(", ")}.`,
  };
}

const peerFact = ({ kind, tier }: Peer2016, met: boolean | null): UsedFact =>
  usedFact(`peers.${kind}`, peerKindLabels[kind], peerStandingLabels[tier], met);

/** «phân loại chất lượng mức thấp nhất»: how many bodies of these kinds against how many force the lowest tier. */
export function checkLowestPeers(facts: OrganisationFacts2016, kinds: readonly PeerKind[], count: number): Answer {
  const lowest = counted(facts, kinds).filter(({ tier }) => tier === "LOWEST");
  return forbidden(lowest.length >= count, () => explainLowest(lowest, kinds, count));
}

function explainLowest(lowest: readonly Peer2016[], kinds: readonly PeerKind[], count: number): Explanation {
  const names = kinds.map((kind) => peerKindLabels[kind]);
  return {
    facts: lowest.map((peer) => peerFact(peer, false)),
    arithmetic: `${lowest.length} ${lowest.length >= count ? "≥" : "<"} ${count}`,
    message: {
      vi: `${names.map(({ vi }) => vi).join(", ")} ở mức thấp nhất: ${lowest.length}; từ ${count} thì xếp “Yếu kém”.`,
      en: `${names.map(({ en }) => en).join(", ")} at the lowest tier: ${lowest.length}; ${count} force “Weak”.`,
    },
  };
}
