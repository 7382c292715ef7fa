import type { Client } from "./test-api.ts";
import type { Tried } from "./tried.ts";

type Done = (name: string, values: object, who?: Client) => Promise<{ organisationId: string }>;

const decision = (on: string) => ({ number: "31-QĐ/HU", on });

/** In the small country: every act on the tree, each with organisations of its own, founded in 2019. */
export function treeActsOfAYear(done: Done, administrator: Client): readonly Tried[] {
  const found = async (organisationId: string, kind: string): Promise<string> => {
    const given = { organisationId, kind, name: "Tổ chức mới", decision: decision("2019-03-01") };
    return (await done("foundOrganisation", given, administrator)).organisationId;
  };
  const cell = async () => ({
    id: await found("8", "SUBORDINATE_PARTY_CELL"),
    version: 1,
    decision: decision("2019-06-01"),
  });
  const grassroots = async () => ({ ...(await cell()), id: await found("4", "GRASSROOTS_PARTY_ORGANIZATION") });
  const withPowers = async () => {
    const given = await grassroots();
    await done("delegateToOrganisation", { ...given, decision: decision("2019-04-01") }, administrator);
    return { ...given, version: 2 };
  };
  const act = (name: string, values: Tried["values"]): Tried => ({ name, who: administrator, values });
  return [
    act("foundOrganisation", async () => ({
      organisationId: "8",
      kind: "SUBORDINATE_PARTY_CELL",
      name: "Chi bộ Trạm Y tế",
      decision: decision("2019-06-01"),
    })),
    act("renameOrganisation", async () => ({ ...(await cell()), name: "Chi bộ thôn 9" })),
    act("moveOrganisation", async () => ({ ...(await cell()), underId: "7" })),
    act("mergeOrganisation", async () => ({ ...(await cell()), intoId: "12" })),
    act("splitOrganisation", async () => {
      const { decision: decided } = await cell();
      const id = await found("4", "GRASSROOTS_PARTY_ORGANIZATION");
      const organisationIds = [await found(id, "SUBORDINATE_PARTY_CELL")];
      return { id, version: 1, name: "Đảng ủy xã An Quang", organisationIds, decision: decided };
    }),
    act("dissolveOrganisation", cell),
    act("delegateToOrganisation", grassroots),
    act("withdrawFromOrganisation", withPowers),
    act("setYearKindOfOrganisation", async () => ({ ...(await cell()), yearKind: "SCHOOL" })),
  ];
}
