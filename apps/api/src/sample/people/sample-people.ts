import { endedOn } from "../tree/ended-on.ts";
import { firstTree } from "../tree/organisation.ts";
import { reformedOn } from "../tree/reform/province-reform.ts";
import { treeOn } from "../tree/tree-on.ts";
import type { People } from "../year/year-rows.ts";
import { collectivesIn } from "./collectives.ts";
import { leadersOf } from "./leaders.ts";
import { sampleMembers } from "./members.ts";

const congress = "2015-06-01"; // before the sample years

/** Everybody of the sample: those of the first tree, and those who took office in what the reform founded. */
export function samplePeople(): People {
  const members = sampleMembers();
  const [first, reformed] = [firstTree(), treeOn(reformedOn)];
  const founded = reformed.filter((one) => one.foundedOn === reformedOn);
  const collectives = [...collectivesIn(first, congress), ...collectivesIn(founded, reformedOn)];
  const before = leadersOf(first, { tree: first, members, day: "2018-12-31" });
  const serving = before.filter(({ organisationId }) => endedOn(organisationId) === null);
  const after = leadersOf(founded, { tree: reformed, members, day: reformedOn, serving });
  return {
    members,
    collectives: collectives.map((one, index) => ({ ...one, id: index + 1 })),
    leaders: [...before.map((one) => ({ ...one, since: congress })), ...after].map((one, index) => ({
      ...one,
      id: index + 1,
    })),
  };
}
