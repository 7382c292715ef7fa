import { describe, expect, it } from "vitest";
import { reviewStateOf, stateOfAll } from "./review-state.ts";

const prepared = { meetingOn: null, completedOn: null };
const met = { meetingOn: "2019-12-10", completedOn: null };
const completed = { meetingOn: "2019-12-10", completedOn: "2019-12-11" };

it.each([
  [undefined, "NOT_BEGUN"],
  [prepared, "PREPARED"],
  [met, "MET"],
  [completed, "COMPLETED"],
] as const)("%j: %s", (review, state) => expect(reviewStateOf(review)).toBe(state));

describe("at several places", () => {
  it.each([
    [[], 2, "NOT_BEGUN"],
    [[completed], 2, "PREPARED"],
    [[completed, met], 2, "MET"],
    [[completed, completed], 2, "COMPLETED"],
    [[completed, completed], 1, "COMPLETED"],
    [[prepared, completed], 2, "PREPARED"],
  ] as const)("%j of %i places: %s", (reviews, asked, state) => expect(stateOfAll(reviews, asked)).toBe(state));
});
