import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import { useResolveRecheck } from "../providers/acts/classification.ts";
import type { Classification, Recheck } from "../providers/queries/classification.ts";
import { ActButton } from "../ui/ActButton.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import { ActForm } from "../view/ActForm.tsx";
import { useHolds } from "../view/useHolds.ts";
import own from "./Acts.module.css";
import { deciders } from "./actRoles.ts";
import { useMayNotDecide } from "./useMayAct.ts";

interface ResolveRecheckProps {
  readonly recheck: Recheck;
  readonly classification: Classification;
}

/** «Đã xem xét lại», with what came of it: the tier stays, or it is cancelled. */
export function ResolveRecheck({ recheck: { id }, classification }: ResolveRecheckProps) {
  const text = useText();
  const act = useResolveRecheck();
  const notNow = useMayNotDecide(classification);
  const [isOpen, setOpen] = useState(false);
  if (!useHolds(deciders)) return null;
  if (!isOpen)
    return (
      <div className={`${own.act} no-print`}>
        <ActButton variant="outlined" notNow={notNow} onClick={() => setOpen(true)}>
          {text("rerating.recheck.act")}
        </ActButton>
      </div>
    );
  return (
    <div className={`${own.form} no-print`}>
      <ActForm
        act={act}
        submitLabel={text("rerating.recheck.act")}
        onSubmit={(given) => void act.run({ id, note: given.text("note") })}
        onCancel={() => setOpen(false)}
      >
        <TextInput required name="note" rows={2} label={text("rerating.recheck.note")} />
      </ActForm>
    </div>
  );
}
