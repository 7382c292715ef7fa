import { describe, expect, it } from "vitest";
import { collectives } from "../testing/border-collectives.ts";
import { leaders } from "../testing/border-leaders.ts";
import { members } from "../testing/border-members.ts";
import { organisations } from "../testing/border-organisations.ts";
import { told } from "../testing/told.ts";
import { evaluateCase } from "./evaluate-case.ts";

const tables = { organisations, members, collectives, leaders: { tiers: leaders } };

describe.each(Object.entries(tables))("%s under HD 21", (_, topics) => {
  describe.each(Object.entries(topics))("%s", (_, cases) => {
    it.each(cases)("%s", (_, value, expected) => expect(told(evaluateCase({ value, repeated: [] }))).toBe(expected));
  });
});
