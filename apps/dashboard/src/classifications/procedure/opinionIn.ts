import { tiersHighestFirst } from "@xep-loai/domain";
import type { Opinion } from "../../providers/queries/procedure.ts";
import type { FormValues } from "../../view/formValues.ts";
import { chosenIn } from "../../view/readFields.ts";
import { opinionKinds } from "./opinionKinds.ts";

/** An opinion as it was filled in; its giver where that was known before. */
export const opinionIn = (given: FormValues, { kind, giver }: Partial<Opinion>) => ({
  kind: kind ?? chosenIn(given, "kind", opinionKinds) ?? "RELATED_BODY",
  giver: giver ?? given.text("giver"),
  askedOn: given.optionalDay("askedOn"),
  givenOn: given.optionalDay("givenOn"),
  tier: chosenIn(given, "tier", tiersHighestFirst),
  content: given.optional("content"),
  attached: given.optional("attached"),
});
