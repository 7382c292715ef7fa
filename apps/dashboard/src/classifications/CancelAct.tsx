import { isDecided, regimeOfKey } from "@xep-loai/domain";
import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { ActButton } from "../ui/ActButton.tsx";
import { useHolds } from "../view/useHolds.ts";
import own from "./Acts.module.css";
import { deciders } from "./actRoles.ts";
import { CancelDialog } from "./CancelDialog.tsx";
import { useMayNotDecide } from "./useMayAct.ts";

/** «Hủy bỏ kết quả và xếp loại lại», of what is decided, for those who decide; a year taken over without its rules stands. */
export function CancelAct({ classification }: { classification: Classification }) {
  const text = useText();
  const notNow = useMayNotDecide(classification);
  const [isOpen, setOpen] = useState(false);
  const holds = useHolds(deciders);
  if (regimeOfKey(classification.ruleSet.id) === "NOT_HELD") return null;
  if (!holds || !isDecided(classification.state) || classification.notRatedReason) return null;
  return (
    <div className={`${own.act} no-print`}>
      <ActButton variant="outlined" color="error" notNow={notNow} onClick={() => setOpen(true)}>
        {text("rerating.cancel.act")}
      </ActButton>
      {isOpen && <CancelDialog classification={classification} onClose={() => setOpen(false)} />}
    </div>
  );
}
