import type { CommonFacts, Fact, TierCounts } from "./facts.ts";
import type { IsoDate } from "./rule/date.ts";
import type { CivilServantTier2016 } from "./vocabulary/civil-servant-tier.ts";
import type { MemberAward, MemberDefect } from "./vocabulary/member.ts";
import type { OrganisationKind } from "./vocabulary/organisation.ts";
import type { PeerKind, PeerStanding } from "./vocabulary/peer.ts";
import type { QualityTier } from "./vocabulary/tier.ts";

// What the 2016 regime asks of its two kinds of subject (case-format, KH57). Tiers of organisations are ranks: EXCELLENT
// stands for «trong sạch, vững mạnh», NOT_COMPLETED for «yếu kém».

/** Points of the five groups of the score sheet, in their order. */
export type Points = readonly [number, number, number, number, number];

/** A body beside the organisation, with where it stood in its own tiers. */
export interface Peer2016 {
  readonly kind: PeerKind;
  readonly tier: PeerStanding;
}

export interface OrganisationFacts2016 extends CommonFacts {
  readonly kind: OrganisationKind;
  readonly points?: Fact<Points>;
  /** The cells of a đảng bộ. */
  readonly subordinates?: Fact<TierCounts>;
  /** Members of a chi bộ. */
  readonly members?: Fact<TierCounts>;
  readonly peers?: readonly Peer2016[];
  readonly secretBallotHeld?: boolean;
  /** «Tập thể cấp ủy đoàn kết, hoàn thành xuất sắc nhiệm vụ». */
  readonly collectiveExcellent?: Fact<boolean>;
  /** «Tập thể, cấp ủy đoàn kết, hoàn thành tốt nhiệm vụ». */
  readonly collectiveGood?: Fact<boolean>;
  /** «sinh hoạt đúng quy định». */
  readonly meetingsRegular?: Fact<boolean>;
  /** Of a committee member, head or deputy; null: nobody was disciplined. */
  readonly leaderDiscipline?: { readonly selfDetected?: Fact<boolean> } | null;
  readonly disunity?: boolean;
  readonly corruptionDiscipline?: boolean;
}

/** The ballot of the cell: how many official members there are, and how many voted for each tier. */
export interface MemberVotes {
  readonly official: number;
  readonly for?: Fact<Readonly<Record<QualityTier, number>>>;
}

export interface MemberFacts2016 extends CommonFacts {
  readonly admittedOn?: Fact<IsoDate>;
  readonly exempt?: boolean;
  readonly civilServantTier?: Fact<CivilServantTier2016>;
  readonly votes?: Fact<MemberVotes>;
  readonly award?: MemberAward | null;
  /** Serving a discipline of the Party, the government or a mass organisation. */
  readonly servingDiscipline?: boolean;
  readonly defects?: readonly MemberDefect[];
}

/** One subject of the 2016 regime with the facts of its kind. */
export type SubjectFacts2016 =
  | { readonly regime: "POINTS_2016"; readonly subject: "ORG"; readonly facts: OrganisationFacts2016 }
  | { readonly regime: "POINTS_2016"; readonly subject: "MEMBER"; readonly facts: MemberFacts2016 };
