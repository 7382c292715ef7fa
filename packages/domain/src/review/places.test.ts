import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DocumentName, reviewLaw } from "../testing/reviews.ts";
import { Position } from "../vocabulary/position.ts";
import { furtherPlaces, placesOfReview } from "./places.ts";
import type { ReviewedPerson } from "./review-facts.ts";
import type { PlaceParameters } from "./review-parameters.ts";

const placesUnder = (name: DocumentName): PlaceParameters => reviewLaw(name).parameters.places;

const spelled = (person: ReviewedPerson, name: DocumentName) =>
  placesOfReview(person, placesUnder(name)).map(({ anyOf }) => anyOf.join(" | "));

describe("places of review by position (rules.md 3.10.2)", () => {
  it.each([
    ["HD21", [], ["CELL"]],
    ["HD21", ["DISTRICT_STANDING_COMMITTEE_MEMBER"], ["CELL", "DISTRICT_STANDING_COMMITTEE", "AGENCY_LEADERSHIP"]],
    ["HD21", ["DISTRICT_SECRETARY"], ["CELL", "DISTRICT_STANDING_COMMITTEE", "AGENCY_LEADERSHIP"]],
    ["HD21", ["DISTRICT_COMMITTEE_MEMBER"], ["CELL", "WORKPLACE_LEADERSHIP"]],
    [
      "HD21",
      ["DISTRICT_STANDING_COMMITTEE_MEMBER", "DISTRICT_COMMITTEE_MEMBER"],
      ["CELL", "DISTRICT_STANDING_COMMITTEE", "AGENCY_LEADERSHIP"],
    ],
    ["HD21", ["GRASSROOTS_COMMITTEE_MEMBER"], ["CELL", "GRASSROOTS_PARTY_COMMITTEE", "AGENCY_LEADERSHIP"]],
    ["HD21", ["CELL_SECRETARY"], ["CELL"]],
    ["KH174", ["DISTRICT_SECRETARY"], ["CELL", "DISTRICT_STANDING_COMMITTEE"]],
    ["KH174", ["DISTRICT_PEOPLES_COMMITTEE_LEADER"], ["CELL", "DISTRICT_STANDING_COMMITTEE", "AGENCY_LEADERSHIP"]],
    ["KH174", ["DISTRICT_COMMITTEE_MEMBER"], ["CELL", "WORKPLACE_LEADERSHIP"]],
    ["CV54", ["GRASSROOTS_COMMITTEE_MEMBER"], ["CELL", "GRASSROOTS_PARTY_COMMITTEE"]],
    ["CV54", ["CELL_SECRETARY", "CELL_COMMITTEE_MEMBER"], ["CELL"]],
    ["KH57", ["GRASSROOTS_STANDING_COMMITTEE_MEMBER"], ["CELL", "GRASSROOTS_STANDING_COMMITTEE"]],
    ["KH57", ["CELL_SECRETARY"], ["CELL", "CELL_COMMITTEE"]],
    [
      "KH57",
      ["OFFICE_CHIEF"],
      ["CELL", "PARTY_AFFAIRS_COMMITTEE", "GRASSROOTS_STANDING_COMMITTEE", "AGENCY_LEADERSHIP"],
    ],
    ["KH57", [], ["CELL"]],
  ] as const)("%s %j: %j", (name, positions, expected) => expect(spelled({ positions }, name)).toEqual(expected));

  it("«mà mình là thành viên»: not asked of who does not sit there", () => {
    const person = { positions: ["GRASSROOTS_COMMITTEE_MEMBER"], memberOf: [] } as const;
    expect(spelled(person, "HD21")).toEqual(["CELL", "GRASSROOTS_PARTY_COMMITTEE"]);
    expect(spelled({ positions: ["CELL_SECRETARY"], memberOf: [] }, "KH57")).toEqual(["CELL"]);
  });

  it("under the one-head regime before key cadres or the whole staff", () =>
    expect(spelled({ positions: ["AGENCY_LEADER"], oneHeadRegime: true }, "HD21")).toEqual([
      "CELL",
      "KEY_CADRE_CONFERENCE | WHOLE_STAFF",
    ]));

  it("a leader who is no Party member has no cell", () =>
    expect(spelled({ positions: ["AGENCY_LEADER"], isPartyMember: false }, "HD21")).toEqual(["AGENCY_LEADERSHIP"]));

  it("every place says where it stands", () => {
    const [, place] = placesOfReview({ positions: ["DISTRICT_SECRETARY"] }, placesUnder("KH174"));
    expect(place).toMatchObject({ position: "DISTRICT_SECRETARY", citation: "KH 174, B.I.2.2" });
  });
});

describe("whoever holds whatever", () => {
  const anybody = fc.record({
    positions: fc.uniqueArray(fc.constantFrom(...Object.values(Position)), { maxLength: 6 }),
  });
  const anyDocument = fc.constantFrom("HD21", "CV54", "KH174", "CV04", "KH57" as const) as fc.Arbitrary<DocumentName>;

  it("the cell comes first, no place twice, and the order of the positions tells nothing", () => {
    fc.assert(
      fc.property(anybody, anyDocument, (person, name) => {
        const places = spelled(person, name);
        expect(places[0]).toBe("CELL");
        expect(new Set(places).size).toBe(places.length);
        const reversed = spelled({ positions: [...person.positions].reverse() }, name);
        expect([...reversed].sort()).toEqual([...places].sort());
      }),
    );
  });

  it("no place demanded counts as a further one", () => {
    fc.assert(
      fc.property(anybody, anyDocument, (person, name) => {
        const demanded = placesOfReview(person, placesUnder(name)).flatMap(({ anyOf }) => anyOf);
        expect(furtherPlaces(person, demanded, placesUnder(name))).toEqual([]);
        expect(furtherPlaces(person, ["OTHER"], placesUnder(name))).toEqual(["OTHER"]);
      }),
    );
  });
});
