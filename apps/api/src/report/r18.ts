import {
  type PeerKind,
  PeerStanding,
  peerKindLabels,
  peerStandingLabels,
  type QualityTier,
  type Text,
  tierBelow,
  tierNamesOf,
} from "@xep-loai/domain";
import {
  type OrganisationWithPeers,
  organisationsWithPeers,
  organisationsWithPeersCount,
} from "../classification/peers.service.ts";
import { type ShownSubject, subjectRows } from "./subject-rows.ts";
import type { SourceOf } from "./summary-source.ts";
import { type Column, columnOf } from "./table-column.type.ts";

type Shown = ShownSubject<OrganisationWithPeers>;

const column = columnOf<Shown>;

const isStanding = (tier: string): tier is PeerStanding => tier in PeerStanding;

/** A body has the tiers of the organisations, in years by points a standing in its own. */
function tierOf(tier: QualityTier | PeerStanding, { view, locale }: Shown): string {
  return isStanding(tier) ? peerStandingLabels[tier][locale] : tierNamesOf(view, "ORG")[tier][locale];
}

const bodies = (kind: PeerKind): Column<Shown> =>
  column(kind, "PASSAGE", peerKindLabels[kind], (shown) => {
    const of = shown.subject.peers.filter((peer) => peer.kind === kind);
    return of.length === 0 ? null : of.map(({ tier }) => tierOf(tier, shown)).join("; ");
  });

const ownTier: Text = { vi: "Mức của tổ chức đảng", en: "Tier of the organisation" };
const effect: Text = { vi: "Ảnh hưởng đến mức cao nhất được xếp", en: "Effect on the ceiling" };

/** «Không quá Hoàn thành tốt nhiệm vụ: … [HD21.ORG.EXCELLENT.PEER_ORGS]»; nothing where they stand in no tier's way. */
function effectCell({ subject, view, locale }: Shown): string | null {
  const names = tierNamesOf(view, "ORG");
  const said = subject.findings.map(({ blocksTier, message, ruleId }) => {
    const left = blocksTier && tierBelow(blocksTier);
    const most = left === null ? "" : `${locale === "vi" ? "Không quá" : "At most"} ${names[left][locale]}: `;
    return `${most}${message[locale].replace(/\.$/, "")} [${ruleId}]`;
  });
  return said.length === 0 ? null : said.join("; ");
}

/** rules.md 6.2: tiers of government, front, mass organisations, effect on the ceiling. */
const columns: readonly Column<Shown>[] = [
  bodies("GOVERNMENT"),
  bodies("FATHERLAND_FRONT"),
  bodies("MASS_ORGANIZATION"),
  column(
    "tier",
    "PASSAGE",
    ownTier,
    ({ subject: { tier }, view, locale }) => tier && tierNamesOf(view, "ORG")[tier][locale],
  ),
  column("effect", "PASSAGE", effect, effectCell),
];

/** R18, the bodies of the same level whose own tiers count for an organisation (HD21.ORG.*.PEER_ORGS, KH57.ORG.*.PEER_ORGS). */
export const r18: SourceOf = (view) => ({
  id: "R18",
  title: {
    vi: "Kết quả xếp loại của chính quyền, mặt trận, đoàn thể cùng cấp",
    en: "Tiers of the bodies of the same level",
  },
  counted: () => ({ vi: "Cả kết quả chưa quyết định", en: "Those not decided too" }),
  ...subjectRows({ view, columns, read: organisationsWithPeers, count: organisationsWithPeersCount }),
  rowHeading: { vi: "Tổ chức đảng", en: "Party organisation" },
  groups: async () => [],
  namesPersons: () => false,
});
