import { describe, expect, it } from "vitest";
import { type Override, override } from "../rule-sets/override.ts";
import { authorityOf } from "../rule-sets/parameters/authority.ts";
import type { Parameters2019 } from "../rule-sets/rule-set.ts";
import { rulesBelowDocuments } from "../testing/documents.ts";
import { actorsOf, mayDecide } from "./acts.ts";
import { procedureLawOf } from "./procedure-documents.ts";
import type { RatedSubject } from "./procedure-facts.ts";

const at = ["Số 9, mục II", ["…"]] as const;
const cell: RatedSubject = { subject: "ORG", kind: "SUBORDINATE_PARTY_CELL", hasCellCommittee: false };
const caucus = { subject: "COLLECTIVE", kind: "PARTY_CAUCUS" } as RatedSubject;

function tableUnder(...overrides: readonly Override<Parameters2019>[]) {
  const law = procedureLawOf(rulesBelowDocuments(overrides));
  if (law === undefined) throw new Error("no law");
  return law.parameters;
}

describe("a board's document says who acts where HD 21 leaves it open", () => {
  const table = tableUnder(
    override(authorityOf("SUBORDINATE_PARTY_CELL", "DECISION"), ["GRASSROOTS_PARTY_COMMITTEE"], ...at),
    override(authorityOf("SUBORDINATE_PARTY_CELL", "BALLOT"), ["CELL_COMMITTEE"], ...at),
    override(authorityOf("OTHER_COLLECTIVES", "DECISION"), ["PROVINCIAL_STANDING_COMMITTEE"], ...at),
  );

  it("who decides on a subordinate cell", () => {
    expect(mayDecide("GRASSROOTS_PARTY_COMMITTEE", cell, table)).toBe(true);
    expect(mayDecide("DISTRICT_STANDING_COMMITTEE", cell, table)).toBe(false);
    expect(mayDecide("GRASSROOTS_PARTY_COMMITTEE", cell, tableUnder())).toBeUndefined();
  });

  it("without a committee the cell itself acts; the document is named", () =>
    expect(actorsOf("BALLOT", cell, table)).toEqual({
      by: ["CELL_COMMITTEE"],
      withoutCellCommittee: ["PARTY_CELL"],
      citation: "Số 9, mục II",
    }));

  it("a collective still rates itself", () => {
    expect(mayDecide("PROVINCIAL_STANDING_COMMITTEE", caucus, table)).toBe(true);
    expect(actorsOf("SELF_RATING", caucus, table)?.citation).toBe("HD 21, II.B.3.5, step 1");
  });
});
