import { Audience, InputRating, ruleSetById } from "@xep-loai/domain";
import { useText } from "../../i18n/useText.ts";
import type { Classification } from "../../providers/queries/classification.ts";
import type { Procedure } from "../../providers/queries/procedure.ts";
import { OptionInput } from "../../ui/OptionInput.tsx";
import { BodyInput } from "./BodyInput.tsx";

interface BesideStepsProps {
  readonly record: Procedure["record"];
  readonly classification: Classification;
}

/** What is recorded beside the steps, of whom it is asked. */
export function BesideSteps({ record, classification: { subjectKind, ruleSet } }: BesideStepsProps) {
  const text = useText();
  const isPoints = ruleSetById(ruleSet.id)?.regime === "POINTS_2016";
  return (
    <>
      {subjectKind === "MEMBER" && (
        <OptionInput
          kind="one"
          name="reportedToCell"
          label={text("procedure.act.reported")}
          chosen={record.reportedToCell === null ? "" : record.reportedToCell ? "yes" : "no"}
          options={[
            { value: "yes", name: text("classifications.why.yes") },
            { value: "no", name: text("classifications.why.no") },
            { value: "", name: text("procedure.act.none") },
          ]}
        />
      )}
      {subjectKind === "LEADER" && (
        <BodyInput
          mayBeNone
          name="managedBy"
          label={text("procedure.notice.managedBy")}
          asked={[]}
          value={record.managedBy}
        />
      )}
      {isPoints && (
        <>
          <input type="hidden" name="asked" value="inputRatings" />
          <OptionInput
            kind="several"
            name="inputRatings"
            label={text("procedure.notice.inputRatings")}
            chosen={record.inputRatings ?? []}
            options={Object.values(InputRating).map((value) => ({
              value,
              name: text(`procedure.inputRating.${value}`),
            }))}
          />
        </>
      )}
      <OptionInput
        kind="several"
        name="openTo"
        label={text("procedure.notice.openTo")}
        chosen={record.openTo ?? []}
        options={Object.values(Audience).map((value) => ({ value, name: text(`procedure.audience.${value}`) }))}
      />
    </>
  );
}
