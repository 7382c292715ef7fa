import { Role, roleLabels } from "@xep-loai/domain";
import { useSaid, useText } from "../i18n/useText.ts";
import { UnitInput } from "../organisations/index.ts";
import { DayInput } from "../ui/DayInput.tsx";
import { SelectInput } from "../ui/SelectInput.tsx";
import type { FormValues } from "../view/formValues.ts";
import { todayInVietnam } from "../view/today.ts";
import { useView } from "../view/useView.ts";
import { useUnitHit } from "./useUnitHit.ts";

/** Which role, where, from when and until when. */
export function RoleFields() {
  const text = useText();
  const said = useSaid();
  const { year } = useView();
  const here = useUnitHit();
  return (
    <>
      <SelectInput
        name="role"
        at="given.role"
        label={text("accounts.role")}
        options={Object.values(Role).map((value) => ({ value, name: said(roleLabels[value]) }))}
        value={null}
        required
      />
      <UnitInput
        key={here?.organisation.id}
        label={text("accounts.unit")}
        year={year}
        start={here}
        at="given.organisationId"
      />
      <DayInput name="from" at="given.from" label={text("accounts.fromDay")} value={todayInVietnam()} required />
      <DayInput name="until" at="given.until" label={text("accounts.untilDay")} hint={text("accounts.untilHint")} />
    </>
  );
}

/** The same, as the API takes it. */
export const roleIn = (given: FormValues) => ({
  role: given.text("role") as Role,
  organisationId: given.text("otherId"),
  from: given.optionalDay("from"),
  until: given.optionalDay("until"),
});
