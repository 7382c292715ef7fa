import { expect, it } from "vitest";
import type { Warning } from "../providers/queries/warnings.ts";
import { quotaUses } from "../testing/sampleOverview.ts";
import { gravestFirst, markedAs } from "./howGrave.ts";

const [use] = quotaUses.nodes;
const scope = (status: "EXCEEDED" | "OK_ONLY_IF_INCLUSIVE", severity: Warning["severity"]) => ({
  kind: "QUOTA" as const,
  severity,
  quotaUse: use ? { ...use, status } : null,
});
const rule = (severity: Warning["severity"]) => ({ kind: "RULE" as const, severity, quotaUse: null });

it("a quota wears its state, unless the rules bar what one reading would allow", () => {
  expect(markedAs(scope("EXCEEDED", "WARN"))).toBe("QUOTA");
  expect(markedAs(scope("OK_ONLY_IF_INCLUSIVE", "WARN"))).toBe("QUOTA");
  expect(markedAs(scope("OK_ONLY_IF_INCLUSIVE", "BLOCK"))).toBe("SEVERITY");
  expect(markedAs(rule("ATTEST"))).toBe("SEVERITY");
  expect(markedAs({ ...scope("EXCEEDED", "WARN"), kind: "RECHECK" })).toBe("RECHECK");
});

it("what is marked red comes first", () => {
  const [exceeded, inclusive] = [scope("EXCEEDED", "WARN"), scope("OK_ONLY_IF_INCLUSIVE", "WARN")];
  const [barred, note] = [rule("BLOCK"), rule("WARN")];
  expect(gravestFirst([inclusive, exceeded, note, barred])).toEqual([exceeded, barred, inclusive, note]);
});
