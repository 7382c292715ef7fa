import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import { ActButton } from "../ui/ActButton.tsx";
import { useHolds } from "../view/useHolds.ts";
import own from "./Acts.module.css";
import { recorders } from "./actRoles.ts";
import { QuartersDialog, type QuartersProps } from "./QuartersDialog.tsx";
import { useMayNotRecord } from "./useMayAct.ts";

/** «Ghi kết quả từng quý», for those who record the steps of a result. */
export function QuartersAct({ classification, quarters }: QuartersProps) {
  const text = useText();
  const notNow = useMayNotRecord(classification);
  const [isOpen, setOpen] = useState(false);
  if (!useHolds(recorders) || classification.state === "CANCELLED") return null;
  return (
    <div className={`${own.act} no-print`}>
      <ActButton variant="outlined" notNow={notNow} onClick={() => setOpen(true)}>
        {text("rerating.quarters.act")}
      </ActButton>
      {isOpen && <QuartersDialog classification={classification} quarters={quarters} onClose={() => setOpen(false)} />}
    </div>
  );
}
