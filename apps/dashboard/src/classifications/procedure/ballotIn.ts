import { type Body, tiersHighestFirst } from "@xep-loai/domain";
import type { FormValues } from "../../view/formValues.ts";
import { tierIn } from "../TierInput.tsx";

/** A vote as it was filled in; a tier left empty had no votes. */
export const ballotIn = (given: FormValues) => ({
  by: given.text("by") as Body,
  heldOn: given.day("heldOn"),
  secret: given.text("secrecy") === "secret",
  eligible: Number(given.text("eligible")),
  present: Number(given.text("present")),
  votes: tiersHighestFirst.map((tier) => ({ tier, count: Number(given.text(`votes.${tier}`)) })),
  tier: tierIn(given, "tier"),
});
