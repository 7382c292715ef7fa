import { useText } from "../../i18n/useText.ts";
import { DayInput } from "../../ui/DayInput.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import type { StandingDecision } from "../../view/useDecisionOnFile.ts";

interface DecisionFieldsProps {
  readonly of: "exempt" | "suspended";
  readonly decision: StandingDecision | null;
}

/** Number, day and body of the document somebody is exempt or suspended by. */
export function DecisionFields({ of, decision }: DecisionFieldsProps) {
  const text = useText();
  return (
    <>
      <TextInput
        name={`${of}Number`}
        label={text(`people.${of}Number`)}
        value={decision?.number}
        hint={text("people.decisionHint")}
      />
      <DayInput name={`${of}DecidedOn`} label={text(`people.${of}DecidedOn`)} value={decision?.decidedOn} />
      <TextInput name={`${of}By`} label={text(`people.${of}By`)} value={decision?.byBody} />
    </>
  );
}
