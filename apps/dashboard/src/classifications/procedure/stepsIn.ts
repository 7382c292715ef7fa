import { Audience, InputRating } from "@xep-loai/domain";
import type { Procedure } from "../../providers/queries/procedure.ts";
import type { FormValues } from "../../view/formValues.ts";
import { truthIn } from "../../view/readFields.ts";
import { bodyIn } from "./BodyInput.tsx";

type Record = Procedure["record"];

/** The steps as they were filled in; what the form did not ask stays as it was. */
export const stepsIn = (given: FormValues, record: Record): Record => ({
  levelsBy: bodyIn(given, "levelsBy"),
  selfRatedBy: bodyIn(given, "selfRatedBy"),
  selfRatedOn: given.optionalDay("selfRatedOn"),
  reportedToCell: given.has("reportedToCell") ? truthIn(given, "reportedToCell") : record.reportedToCell,
  proposedBy: bodyIn(given, "proposedBy"),
  proposedOn: given.optionalDay("proposedOn"),
  discussedOn: given.optionalDay("discussedOn"),
  announcedOn: given.optionalDay("announcedOn"),
  appraisedBy: bodyIn(given, "appraisedBy"),
  appraisedOn: given.optionalDay("appraisedOn"),
  decidedBy: bodyIn(given, "decidedBy"),
  managedBy: given.has("managedBy") ? bodyIn(given, "managedBy") : record.managedBy,
  openTo: tickedIn(given, "openTo", Object.values(Audience), record.openTo),
  inputRatings: given.all("asked").includes("inputRatings")
    ? tickedIn(given, "inputRatings", Object.values(InputRating), record.inputRatings)
    : record.inputRatings,
});

/** Nothing ticked of what was not recorded before: it is not recorded now. */
function tickedIn<Value extends string>(
  given: FormValues,
  name: string,
  values: readonly Value[],
  before: readonly Value[] | null,
): Value[] | null {
  const ticked = given.all(name);
  return ticked.length === 0 && before === null ? null : values.filter((value) => ticked.includes(value));
}
