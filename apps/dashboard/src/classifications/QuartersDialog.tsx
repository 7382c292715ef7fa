import { quartersOfAYear, tiersHighestFirst } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import { useRecordQuarterTiers } from "../providers/acts/classification.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { SelectInput } from "../ui/SelectInput.tsx";
import { useTierNames } from "../ui/tierNames.ts";
import { ActDialog } from "../view/ActDialog.tsx";
import type { FormValues } from "../view/formValues.ts";
import { chosenIn } from "../view/readFields.ts";
import own from "./Acts.module.css";

export interface QuartersProps {
  readonly classification: Classification;
  readonly quarters: NonNullable<Classification["quarterTiers"]>;
}

/** The tier of each quarter; one without a tier is not assessed yet. */
export function QuartersDialog({ classification, quarters, onClose }: QuartersProps & { onClose: () => void }) {
  const text = useText();
  const act = useRecordQuarterTiers();
  const { full } = useTierNames();
  const { id, year, version, subjectName } = classification;
  const options = [
    { value: "", name: text("rerating.quarters.none") },
    ...tiersHighestFirst.map((tier) => ({ value: tier, name: full(tier) })),
  ];
  return (
    <ActDialog
      title={text("rerating.quarters.actOf", { name: subjectName })}
      act={act}
      submitLabel={text("rerating.quarters.save")}
      onClose={onClose}
      variablesOf={(given) => ({ id, year, version, quarters: quartersIn(given) })}
    >
      <p className={own.lead}>{text("rerating.quarters.lead")}</p>
      <div className={own.pair}>
        {quartersOfAYear.map((quarter) => (
          <SelectInput
            key={quarter}
            name={`quarter${quarter}`}
            label={text(`rerating.quarters.name.q${quarter}`)}
            options={options}
            value={quarters.find(({ no }) => no === quarter)?.tier ?? ""}
          />
        ))}
      </div>
    </ActDialog>
  );
}

const quartersIn = (given: FormValues) =>
  quartersOfAYear.flatMap((no) => {
    const tier = chosenIn(given, `quarter${no}`, tiersHighestFirst);
    return tier === null ? [] : [{ no, tier }];
  });
