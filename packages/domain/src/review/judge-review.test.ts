import { describe, expect, it } from "vitest";
import { notHeld } from "../rule-sets/not-held.ts";
import { ruleSetOfKey } from "../rule-sets/rule-sets.ts";
import { aCollectiveReview, anIndividualReview, type DocumentName, reviewFindings } from "../testing/reviews.ts";
import { isReported } from "../verdict-reading.ts";
import { reviewLawOf } from "./review-documents.ts";

const reported = (findings: ReturnType<typeof reviewFindings>) =>
  findings.filter(isReported).map(({ ruleId, outcome }) => `${ruleId} ${outcome}`);

describe("a review in which everything is in order", () => {
  it("of a committee has nothing to tell", () => expect(reported(reviewFindings(aCollectiveReview()))).toEqual([]));
  it("of a member has nothing to tell", () => expect(reported(reviewFindings(anIndividualReview()))).toEqual([]));
});

it("a review of which nothing is recorded is judged without a fault", () => {
  const collective = { of: "COLLECTIVE", kind: null, level: "GRASSROOTS" } as const;
  const individual = { of: "INDIVIDUAL", positions: [] } as const;
  for (const name of ["HD21", "CV54", "KH174", "CV04", "KH57"] as const) {
    for (const facts of [collective, individual]) {
      const findings = reviewFindings(facts, name);
      expect(findings.length).toBeGreaterThan(5);
      expect(findings.every(({ message }) => message.vi !== "" && message.en !== "")).toBe(true);
      expect(findings.filter(({ outcome }) => outcome === "FAILED")).toEqual([]);
    }
  }
});

const lawOf = (key: string) => {
  const ruleSet = ruleSetOfKey(key);
  return ruleSet && reviewLawOf(ruleSet);
};

describe("a lower document", () => {
  const idsUnder = (name: DocumentName) =>
    [...reviewFindings(aCollectiveReview(), name), ...reviewFindings(anIndividualReview(), name)].map(
      ({ ruleId }) => ruleId,
    );

  it("is asked in the place of the rules it says anew", () => {
    const ids = idsUnder("CV54");
    expect(ids).toContain("CV54.REVIEW.ORDER");
    expect(ids).toContain("CV54.REVIEW.PLACE");
    for (const id of ["COLLECTIVE_FIRST", "HEAD_FIRST", "GOVERNMENT_FIRST"]) {
      expect(ids).not.toContain(`HD21.REVIEW.ORDER.${id}`);
    }
    expect(ids).toContain("HD21.REVIEW.REPORT.DRAFT_LEAD_TIME");
  });

  it("may add a rule", () => {
    expect(idsUnder("KH174")).toContain("KH174.REVIEW.CONTENT.EXTRA");
    expect(idsUnder("KH174")).toContain("HD21.REVIEW.CONTENT.COLLECTIVE");
  });

  it("of 2016 takes nothing from above", () =>
    expect(idsUnder("KH57").every((id) => id.startsWith("KH57."))).toBe(true));

  it("that says nothing of the review changes nothing", () => expect(lawOf("HD21/KH165-TU")).toEqual(lawOf("HD21")));

  it("of a year whose rules are not held there is no law", () => expect(reviewLawOf(notHeld)).toBeUndefined());
});
