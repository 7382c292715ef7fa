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
] as const;

/** One post held by one person in the sample years. */
export interface SampleLeader {
  readonly id: number;
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

/** The leaders of a tree: the ablest members below each committee hold its posts, the ablest first. */
export function leadersOf(
  tree: readonly SampleOrganisation[],
  members: readonly SampleMember[],
  day: string,
): SampleLeader[] {
  const taken = new Set<number>();
  const leaders: SampleLeader[] = [];
  const willing = members
    .filter((one) => one.exemptFrom === null && one.suspendedFrom === null && one.admittedOn < "2015")
    .sort((a, b) => b.ability - a.ability);
  for (const organisation of tree) {
    const cells = new Set(cellsBelow(tree, organisation.id));
    for (const [title, titleGroupId, position] of postsOf(organisation)) {
      const holder = willing.find((one) => !taken.has(one.id) && cells.has(cellOn(one, day) ?? 0));
      if (!holder) continue;
      taken.add(holder.id);
      leaders.push({
        id: leaders.length + 1,
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
