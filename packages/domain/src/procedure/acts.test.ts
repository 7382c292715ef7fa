import { describe, expect, it } from "vitest";
import { procedureLaw } from "../testing/procedures.ts";
import { actsOf, bodiesOf, deciderOf, mayAct, mayDecide } from "./acts.ts";
import type { RatedSubject } from "./procedure-facts.ts";

const organisation = (kind: "DISTRICT_PARTY_ORGANIZATION" | "GRASSROOTS_PARTY_CELL" | "SUBORDINATE_PARTY_CELL") =>
  ({ subject: "ORG", kind }) as const;

const grassroots = { subject: "ORG", kind: "GRASSROOTS_PARTY_ORGANIZATION" } as const;

describe("who decides (rules.md 3.10.1)", () => {
  it.each<[string, RatedSubject, readonly string[] | undefined]>([
    ["HD21", organisation("DISTRICT_PARTY_ORGANIZATION"), ["PROVINCIAL_STANDING_COMMITTEE"]],
    ["HD21", grassroots, ["DISTRICT_STANDING_COMMITTEE"]],
    ["HD21", organisation("GRASSROOTS_PARTY_CELL"), ["DISTRICT_STANDING_COMMITTEE"]],
    ["HD21", organisation("SUBORDINATE_PARTY_CELL"), undefined],
    ["HD21", { subject: "MEMBER", kind: "SUBORDINATE_PARTY_CELL" }, ["GRASSROOTS_PARTY_COMMITTEE"]],
    ["HD21", { subject: "MEMBER", kind: "GRASSROOTS_PARTY_CELL" }, ["PARTY_CELL"]],
    ["HD21", { subject: "COLLECTIVE", kind: "DISTRICT_STANDING_COMMITTEE" }, ["PROVINCIAL_STANDING_COMMITTEE"]],
    ["HD21", { subject: "COLLECTIVE", kind: "GRASSROOTS_PARTY_COMMITTEE" }, ["DISTRICT_STANDING_COMMITTEE"]],
    ["HD21", { subject: "COLLECTIVE", kind: "PARTY_CAUCUS" }, undefined],
    ["HD21", { subject: "LEADER" }, ["COMPETENT_AUTHORITY"]],
    ["CV54", grassroots, ["BLOC_PARTY_COMMITTEE", "DISTRICT_STANDING_COMMITTEE"]],
    ["CV54", organisation("SUBORDINATE_PARTY_CELL"), ["GRASSROOTS_PARTY_COMMITTEE"]],
    ["CV54", { subject: "MEMBER", kind: "SUBORDINATE_PARTY_CELL" }, ["GRASSROOTS_PARTY_COMMITTEE"]],
    ["KH174", grassroots, ["DISTRICT_STANDING_COMMITTEE"]],
    ["KH57", grassroots, undefined],
    ["KH57", organisation("SUBORDINATE_PARTY_CELL"), undefined],
    ["KH57", { subject: "MEMBER", kind: "SUBORDINATE_PARTY_CELL" }, ["GRASSROOTS_PARTY_COMMITTEE"]],
  ])("%s %j: %j", (document, rated, bodies) =>
    expect(deciderOf(rated, procedureLaw(document).parameters)?.by).toEqual(bodies),
  );

  it.each<[string, RatedSubject, boolean | undefined]>([
    ["DISTRICT_STANDING_COMMITTEE", grassroots, true],
    ["GRASSROOTS_PARTY_COMMITTEE", grassroots, false],
    ["GRASSROOTS_PARTY_COMMITTEE", organisation("SUBORDINATE_PARTY_CELL"), undefined],
    ["DISTRICT_STANDING_COMMITTEE", { subject: "LEADER", managedBy: "DISTRICT_STANDING_COMMITTEE" }, true],
    ["DISTRICT_STANDING_COMMITTEE", { subject: "LEADER", managedBy: "PROVINCIAL_STANDING_COMMITTEE" }, false],
    ["DISTRICT_STANDING_COMMITTEE", { subject: "LEADER" }, undefined],
  ])("%s on %j: %s", (body, rated, may) =>
    expect(mayDecide(body as "DISTRICT_STANDING_COMMITTEE", rated, procedureLaw().parameters)).toBe(may),
  );
});

describe("«nơi không có chi ủy»", () => {
  const cell = { subject: "ORG", kind: "GRASSROOTS_PARTY_CELL" } as const;
  const { parameters } = procedureLaw();
  const selfRaters = (rated: RatedSubject) => {
    const actors = actsOf(rated, parameters)?.acts.SELF_RATING;
    return actors && bodiesOf(actors, rated);
  };

  it.each([
    [true, ["CELL_COMMITTEE"]],
    [false, ["PARTY_CELL"]],
    [undefined, ["CELL_COMMITTEE", "PARTY_CELL"]],
  ])("a cell with a committee %s: %j", (hasCellCommittee, bodies) =>
    expect(selfRaters({ ...cell, hasCellCommittee })).toEqual(bodies),
  );

  it("in a cell without one the secretary proposes", () => {
    const member = { subject: "MEMBER", kind: "SUBORDINATE_PARTY_CELL", hasCellCommittee: false } as const;
    expect(mayAct("PROPOSAL", "CELL_SECRETARY", member, parameters)).toBe(true);
    expect(mayAct("PROPOSAL", "CELL_COMMITTEE", member, parameters)).toBe(false);
  });
});

it("every act that is stated says where", () => {
  for (const document of ["HD21", "CV54", "KH57"]) {
    for (const { acts } of procedureLaw(document).parameters.acts) {
      for (const actors of Object.values(acts)) {
        expect(actors.by.length).toBeGreaterThan(0);
        expect(actors.citation).toMatch(/^(HD 21|CV 54|KH 57), /);
      }
    }
  }
});
