import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { ActButton } from "../ui/ActButton.tsx";
import { useHolds } from "../view/useHolds.ts";
import own from "./Acts.module.css";
import { AttestForm } from "./AttestForm.tsx";
import { attesters } from "./actRoles.ts";
import { type AskedRule, isAwaited } from "./isAsked.ts";
import { useMayNotAttest } from "./useMayAct.ts";

interface AttestActProps {
  readonly asked: AskedRule;
  readonly classification: Classification;
}

/** The act of recording an answer, or another one; its form stands open where the present tier waits for it. */
export function AttestAct({ asked, classification }: AttestActProps) {
  const text = useText();
  const notNow = useMayNotAttest(classification);
  const [wanted, setWanted] = useState<boolean | null>(null);
  const isOpen = notNow === null && (wanted ?? isAwaited(asked, classification));
  if (!useHolds(attesters)) return null;
  if (isOpen) return <AttestForm asked={asked} classification={classification} onClose={() => setWanted(false)} />;
  return (
    <div className={`${own.act} no-print`}>
      <ActButton variant="outlined" notNow={notNow} onClick={() => setWanted(true)}>
        {text(asked.standing ? "rerating.attest.change" : "rerating.attest.act")}
      </ActButton>
    </div>
  );
}
