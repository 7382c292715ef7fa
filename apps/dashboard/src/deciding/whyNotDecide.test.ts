import { expect, it } from "vitest";
import { aCandidate } from "./sampleScope.ts";
import { whyNotDecide } from "./whyNotDecide.ts";

const proposed = aCandidate();
const decided = aCandidate({ id: "2", state: "DECIDED" });
const draft = aCandidate({ id: "3", state: "SELF_RATED" });
const own = aCandidate({ id: "4", enteredByViewer: true });
const cell = aCandidate({ id: "6", awaits: aCandidate().organisation });
const awaiting = aCandidate({ id: "5", awaitsAppraisal: true });

it.each([
  ["nobody who decides", false, [proposed], { why: "notDecider", count: 0 }],
  ["nothing left", true, [decided], { why: "allDecided", count: 0 }],
  ["one not proposed yet", true, [proposed, draft], { why: "notProposed", count: 1 }],
  ["one the decider entered", true, [proposed, own], { why: "ownEntry", count: 1 }],
  ["what was not received", true, [proposed, cell, awaiting], { why: "notReceived", count: 1, units: ["Chi bộ 4"] }],
  ["one to be appraised first", true, [proposed, awaiting], { why: "notAppraised", count: 1 }],
  ["all proposed by others", true, [proposed, decided], null],
])("%s", (_name, mayDecide, rows, answer) => expect(whyNotDecide({ mayDecide }, rows)).toEqual(answer));
