import type { Position, ReviewPlace } from "@xep-loai/domain";
import { committeeOf } from "../tree/committee.ts";
import type { SampleOrganisation } from "../tree/organisation.ts";
import { cellOn, type SampleMember } from "./member.ts";

/** Groups of equivalent titles («chức danh tương đương»), the quota scope of leaders. */
export const titleGroups = [
  { id: 1, vi: "Bí thư cấp ủy cấp huyện", en: "Secretaries of district-level committees", level: "DISTRICT" },
  {
    id: 2,
    vi: "Phó Bí thư cấp ủy cấp huyện",
    en: "Deputy secretaries of district-level committees",
    level: "DISTRICT",
  },
  { id: 3, vi: "Bí thư đảng ủy cơ sở", en: "Secretaries of grassroots committees", level: "GRASSROOTS" },
  { id: 4, vi: "Phó Bí thư đảng ủy cơ sở", en: "Deputy secretaries of grassroots committees", level: "GRASSROOTS" },
  { id: 5, vi: "Bí thư chi bộ cơ sở", en: "Secretaries of grassroots cells", level: "GRASSROOTS" },
  {
    id: 6,
    vi: "Bí thư đảng ủy cấp trên trực tiếp của tổ chức cơ sở",
    en: "Secretaries of committees directly above the grassroots",
    level: "UPPER_GRASSROOTS",
  },
  {
    id: 7,
    vi: "Phó Bí thư đảng ủy cấp trên trực tiếp của tổ chức cơ sở",
    en: "Deputy secretaries of committees directly above the grassroots",
    level: "UPPER_GRASSROOTS",
  },
] as const;

/** One post held by one person in the sample years. */
export interface SampleLeader {
  readonly id: number;
  /** Elected on this day. */
  readonly since: string;
  readonly memberId: number;
  readonly fullName: string;
  readonly organisationId: number;
  readonly title: string;
  readonly titleGroupId: number;
  readonly position: Position;
  /** Besides the committee itself. */
  readonly sitsIn: readonly ReviewPlace[];
  readonly isHead: boolean;
  readonly transferredInOn: string | null;
}

type Post = readonly [title: string, titleGroupId: number, position: Position];

function postsOf(organisation: SampleOrganisation): readonly Post[] {
  switch (organisation.kind) {
    case "DISTRICT_PARTY_ORGANIZATION":
      return [
        ["Bí thư", 1, "DISTRICT_SECRETARY"],
        ["Phó Bí thư Thường trực", 2, "DISTRICT_STANDING_DEPUTY_SECRETARY"],
        ["Phó Bí thư", 2, "DISTRICT_DEPUTY_SECRETARY_CHAIR"],
      ];
    case "COMMUNE_PARTY_ORGANIZATION":
    case "UPPER_GRASSROOTS_PARTY_ORGANIZATION":
      return [
        ["Bí thư", 6, "UPPER_GRASSROOTS_SECRETARY"],
        ["Phó Bí thư Thường trực", 7, "UPPER_GRASSROOTS_STANDING_DEPUTY_SECRETARY"],
        ["Phó Bí thư", 7, "UPPER_GRASSROOTS_DEPUTY_SECRETARY_CHAIR"],
      ];
    case "GRASSROOTS_PARTY_ORGANIZATION":
      return [
        ["Bí thư", 3, "GRASSROOTS_SECRETARY"],
        ["Phó Bí thư", 4, "GRASSROOTS_DEPUTY_SECRETARY"],
      ];
    case "GRASSROOTS_PARTY_CELL":
      return [["Bí thư", 5, "GRASSROOTS_SECRETARY"]];
    default:
      return [];
  }
}

/** Every cell at or below an organisation. */
function cellsBelow(tree: readonly SampleOrganisation[], id: number): number[] {
  return [id, ...tree.filter((one) => one.parentId === id).flatMap((child) => cellsBelow(tree, child.id))];
}

const headNewcomer = { organisation: "Đảng bộ xã Hòa An", on: "2020-11-01" }; // rules.md 7, example 44

/** The country on the day they are chosen. */
interface Country {
  readonly tree: readonly SampleOrganisation[];
  readonly members: readonly SampleMember[];
  readonly day: string;
  /** Who holds a post already. */
  readonly serving?: readonly SampleLeader[];
}

/** The leaders of some organisations: the ablest members below each hold its posts, the ablest first, one post each. */
export function leadersOf(
  organisations: readonly SampleOrganisation[],
  { tree, members, day, serving = [] }: Country,
): SampleLeader[] {
  const taken = new Set(serving.map(({ memberId }) => memberId));
  const leaders: SampleLeader[] = [];
  const willing = members
    .filter((one) => one.exemptFrom === null && one.suspendedFrom === null && one.admittedOn < "2015")
    .sort((a, b) => b.ability - a.ability);
  for (const organisation of organisations) {
    const cells = new Set(cellsBelow(tree, organisation.id));
    for (const [title, titleGroupId, position] of postsOf(organisation)) {
      const holder = willing.find((one) => !taken.has(one.id) && cells.has(cellOn(one, day) ?? 0));
      if (!holder) continue;
      taken.add(holder.id);
      leaders.push({
        id: leaders.length + 1,
        since: day,
        memberId: holder.id,
        fullName: holder.fullName,
        organisationId: organisation.id,
        title: `${title} ${committeeOf(organisation)}`,
        titleGroupId,
        position,
        sitsIn: position === "DISTRICT_DEPUTY_SECRETARY_CHAIR" ? ["AGENCY_LEADERSHIP"] : [],
        isHead: title === "Bí thư",
        transferredInOn: title === "Bí thư" && organisation.name === headNewcomer.organisation ? headNewcomer.on : null,
      });
    }
  }
  return leaders;
}
