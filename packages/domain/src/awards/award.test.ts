import { expect, it } from "vitest";
import { ruleById } from "../rules.ts";
import { ruleIdOfAward } from "./award.ts";

it.each(Object.entries(ruleIdOfAward))("%s rests on a rule of awards", (_award, id) =>
  expect(ruleById(id)).toMatchObject({ step: "AWARD", means: "ATTESTED" }),
);
