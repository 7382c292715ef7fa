import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { ActButton } from "../ui/ActButton.tsx";
import { isUnder366 } from "../view/isUnder366.ts";
import { useHolds } from "../view/useHolds.ts";
import own from "./Acts.module.css";
import { AdjustDialog } from "./AdjustDialog.tsx";
import { deciders } from "./actRoles.ts";
import { useMayNotDecide } from "./useMayAct.ts";

/** «Điều chỉnh mức xếp loại», once, of what is decided under QĐ 366, for those who decide. */
export function AdjustAct({ classification }: { classification: Classification }) {
  const text = useText();
  const notNow = useMayNotDecide(classification);
  const [isOpen, setOpen] = useState(false);
  const holds = useHolds(deciders);
  const isStanding = classification.state === "DECIDED" || classification.state === "NOTIFIED";
  if (!holds || !isStanding || classification.notRatedReason || !isUnder366(classification)) return null;
  return (
    <div className={`${own.act} no-print`}>
      <ActButton variant="outlined" notNow={notNow} onClick={() => setOpen(true)}>
        {text("rerating.adjust.act")}
      </ActButton>
      {isOpen && <AdjustDialog classification={classification} onClose={() => setOpen(false)} />}
    </div>
  );
}
