import type { Body } from "@xep-loai/domain";
import { useState } from "react";
import { useText } from "../../i18n/useText.ts";
import type { ProcedureStep } from "../../providers/queries/procedure.ts";
import { DayInput } from "../../ui/DayInput.tsx";
import own from "../Acts.module.css";
import { BodyInput } from "./BodyInput.tsx";

interface TakenInputsProps {
  readonly step: ProcedureStep["step"];
  /** Of the two fields, who and when. */
  readonly names: readonly [string, string];
  readonly asked: readonly Body[];
  readonly by: Body | null;
  readonly on: string | null;
}

/** Who took a step, and with it the day. */
export function TakenInputs({ step, names: [byName, onName], asked, by, on }: TakenInputsProps) {
  const text = useText();
  const [isTaken, setTaken] = useState(by !== null || on !== null);
  const words = { step: text(`procedure.step.${step}`) };
  return (
    <div className={own.pair}>
      <BodyInput
        mayBeNone
        name={byName}
        label={text("procedure.act.byWhom", words)}
        asked={asked}
        value={by}
        onChange={(body) => setTaken(body !== "")}
      />
      {isTaken && <DayInput required name={onName} label={text("procedure.act.on", words)} value={on} />}
    </div>
  );
}
