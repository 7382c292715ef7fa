import { describe, expect, it } from "vitest";
import { aCollectiveReview, anIndividualReview, reviewFinding, reviewOutcome } from "../testing/reviews.ts";
import { hd21Contents } from "./hd21-contents.ts";

const prompts = [{ issuer: "DISTRICT_STANDING_COMMITTEE" }] as const;
const form01 = ["I.1", "I.2", "I.3", "I.4", "I.5", "III"] as const;

describe("the report of a collective", () => {
  it.each([
    [{ contents: form01 }, "PASSED"],
    [{ contents: form01.slice(1) }, "WARNING"],
    [{ contents: form01, prompts }, "WARNING"],
    [{ contents: [...form01, "IV"], prompts }, "PASSED"],
    [{ contents: undefined }, "UNKNOWN"],
  ] as const)("%j: %s", (facts, outcome) =>
    expect(reviewOutcome(aCollectiveReview(facts), "HD21.REVIEW.CONTENT.COLLECTIVE")).toBe(outcome),
  );

  it("is told what is missing in the words of the document", () => {
    const { message, facts } = reviewFinding(
      aCollectiveReview({ contents: form01.slice(0, 5) }),
      "HD21.REVIEW.CONTENT.COLLECTIVE",
    );
    expect(message.vi).toContain("Kết quả khắc phục những hạn chế, khuyết điểm đã được cấp có thẩm quyền kết luận");
    expect(facts.map(({ name, met }) => [name, met])).toContainEqual(["contents.III", false]);
  });

  it.each([
    [{ defects: [["HEAD", "DEPUTY"]] }, "PASSED"],
    [{ defects: [["DEPUTY", "HEAD"]] }, "WARNING"],
    [{ defects: [["HEAD"], []] }, "WARNING"],
    [{ contents: form01 }, "WARNING"],
    [{ defects: [] }, "PASSED"],
  ] as const)("who is responsible, %j: %s", (facts, outcome) =>
    expect(reviewOutcome(aCollectiveReview(facts), "HD21.REVIEW.CONTENT.RESPONSIBILITY")).toBe(outcome),
  );

  it("KH 174 adds written directions and the conclusions of inspections", () => {
    const contents = [...form01, "I.2.KH174"];
    expect(reviewOutcome(aCollectiveReview({ contents }), "KH174.REVIEW.CONTENT.EXTRA")).toBe("WARNING");
    const whole = aCollectiveReview({ contents: [...contents, "III.KH174"] });
    expect(reviewOutcome(whole, "KH174.REVIEW.CONTENT.EXTRA")).toBe("PASSED");
  });
});

describe("the own review of a person", () => {
  const member = hd21Contents.member.filter(({ ifPrompted }) => !ifPrompted).map(({ code }) => code);

  it.each([
    ["HD21.REVIEW.CONTENT.MEMBER", { contents: member }, "PASSED"],
    ["HD21.REVIEW.CONTENT.MEMBER", { contents: member.filter((code) => code !== "I.1.27") }, "WARNING"],
    ["HD21.REVIEW.CONTENT.LEADER", { contents: member }, "NOT_APPLICABLE"],
    ["HD21.REVIEW.CONTENT.LEADER", { contents: member, positions: ["GRASSROOTS_SECRETARY"] }, "WARNING"],
    ["HD21.REVIEW.CONTENT.LEADER", { positions: ["GRASSROOTS_SECRETARY"] }, "PASSED"],
    ["HD21.REVIEW.CONTENT.CIVIL_SERVANT", {}, "NOT_APPLICABLE"],
    ["HD21.REVIEW.CONTENT.CIVIL_SERVANT", { isCivilServant: true }, "UNANSWERED"],
    ["KH57.REVIEW.CONTENT.MEMBER", { contents: ["1", "2", "3", "4", "5"] }, "PASSED"],
    ["KH57.REVIEW.CONTENT.MEMBER", { contents: ["1", "2", "3", "4"] }, "WARNING"],
    ["KH57.REVIEW.CONTENT.LEADER", { contents: ["b.1"], positions: ["DIVISION_LEADER"] }, "WARNING"],
    ["KH57.REVIEW.CONTENT.LEADER", {}, "NOT_APPLICABLE"],
  ] as const)("%s, %j: %s", (ruleId, facts, outcome) =>
    expect(reviewOutcome(anIndividualReview(facts), ruleId)).toBe(outcome),
  );

  it.each([
    [true, "PASSED"],
    [false, "FAILED"],
  ])("of a civil servant, attested %s: %s", (answer, outcome) => {
    const ruleId = "HD21.REVIEW.CONTENT.CIVIL_SERVANT";
    const facts = anIndividualReview({ isCivilServant: true, attestations: { [ruleId]: answer } });
    expect(reviewFinding(facts, ruleId)).toMatchObject({ outcome, severity: "ATTEST" });
  });
});

describe("KH57.REVIEW.REPORT_PARTS", () => {
  const all = ["STRENGTHS", "SHORTCOMINGS", "CAUSES", "REMEDIES"] as const;
  it.each([
    [{ reportParts: all }, "PASSED"],
    [{ reportParts: all.slice(1) }, "WARNING"],
    [{ reportParts: all, prompts: [{ issuer: "GRASSROOTS_PARTY_COMMITTEE" }] }, "WARNING"],
    [{}, "UNKNOWN"],
  ] as const)("%j: %s", (facts, outcome) =>
    expect(reviewOutcome(aCollectiveReview(facts), "KH57.REVIEW.REPORT_PARTS")).toBe(outcome),
  );
});

it.each([
  [["1", "2", "3", "4"], "PASSED"],
  [["1", "2", "3"], "WARNING"],
])("KH 57: four contents of a collective, %j: %s", (contents, outcome) =>
  expect(reviewOutcome(aCollectiveReview({ contents }), "KH57.REVIEW.CONTENT.COLLECTIVE")).toBe(outcome),
);
