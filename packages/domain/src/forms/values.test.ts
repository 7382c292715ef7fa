import { describe, expect, it } from "vitest";
import type { Form } from "./form.ts";
import { form01 } from "./form-01.ts";
import { inspectionSchedule } from "./inspection-schedule.ts";
import { scoreSheet2016 } from "./score-sheet-2016.ts";
import { type FormValues, faultsIn } from "./values.ts";

const faults = (form: Form, values: FormValues): readonly string[] =>
  faultsIn(form, values, true).map(({ itemId, fault }) => `${itemId} ${fault}`);

describe("what is entered must be what the form asks there", () => {
  it.each<[Form, FormValues, readonly string[]]>([
    [form01, { year: 2019, "implementation.level": "EXCELLENT", proposedTier: "GOOD" }, []],
    [form01, { year: "2019" }, ["year UNREADABLE"]],
    [form01, { "implementation.level": "COMPLETED" }, ["implementation.level UNREADABLE"]],
    [form01, { proposedTier: "AVERAGE" }, ["proposedTier UNREADABLE"]],
    [form01, { shortcomings: { implementation: "…", antiDegradation: "…" } }, []],
    [form01, { shortcomings: { remediation: "…" } }, ["shortcomings UNREADABLE"]],
    [form01, { "remediation.list": [{ defect: "…", state: "IN_PROGRESS", degree: null }] }, []],
    [form01, { "remediation.list": [{ defect: "…", state: "DONE" }] }, ["remediation.list UNREADABLE"]],
    [form01, { "remediation.list": { defect: "…" } }, ["remediation.list UNREADABLE"]],
    [form01, { strengths: "a heading" }, ["strengths UNKNOWN"]],
    [form01, { nothing: 1 }, ["nothing UNKNOWN"]],
    [scoreSheet2016, { "p1.own": 39.5, "ballot.votes": { GOOD: 12 }, "ballot.secret": true }, []],
    [scoreSheet2016, { "p1.own": 40.5 }, ["p1.own UNREADABLE"]],
    [scoreSheet2016, { "p1.own": 39.25 }, ["p1.own UNREADABLE"]],
    [scoreSheet2016, { "p1.own": -0.5 }, ["p1.own UNREADABLE"]],
    [scoreSheet2016, { "total.own": 100 }, ["total.own UNKNOWN"]],
    [scoreSheet2016, { "ballot.votes": { GOOD: 1.5 } }, ["ballot.votes UNREADABLE"]],
    [scoreSheet2016, { conditions: { "KH57.ORG.WEAK.DISUNITY": false } }, []],
    [scoreSheet2016, { conditions: { "KH57.ORG.WEAK.POINTS": true } }, ["conditions UNREADABLE"]],
    [inspectionSchedule, { visits: [{ date: "2016-11-21", timeFrom: "14:00", timeTo: "17:00", cell: 7 }] }, []],
    [inspectionSchedule, { visits: [{ date: "2016-11-31" }] }, ["visits UNREADABLE"]],
    [inspectionSchedule, { visits: [{ timeFrom: "14h" }] }, ["visits UNREADABLE"]],
  ])("%#", (form, values, expected) => expect(faults(form, values)).toEqual(expected));
});

it("a form that is handed in lacks nothing required", () => {
  const missing = faultsIn(form01, { year: 2019, subject: 12, proposedTier: " " }).map(({ itemId }) => itemId);
  expect(missing).toEqual([
    "implementation.text",
    "implementation.level",
    "leadershipResults.text",
    "leadershipResults.level",
    "democraticCentralism.text",
    "democraticCentralism.level",
    "antiDegradation.text",
    "antiDegradation.level",
    "inspectionDiscipline.text",
    "inspectionDiscipline.level",
    "shortcomings",
    "causes",
    "remediation.level",
    "proposedTier",
  ]);
});
