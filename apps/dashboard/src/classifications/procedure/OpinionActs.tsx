import type { ReactNode } from "react";
import { useText } from "../../i18n/useText.ts";
import type { Opinion, Procedure } from "../../providers/queries/procedure.ts";
import { RecordAct } from "./RecordAct.tsx";
import { WithdrawOpinionDialog } from "./WithdrawOpinionDialog.tsx";

interface OpinionActsProps {
  readonly procedure: Procedure;
  readonly opinion: Opinion;
  /** In which it is put right, or recorded once it was given. */
  readonly dialog: (close: () => void) => ReactNode;
}

/** What may be done with an opinion that is recorded. */
export function OpinionActs({ procedure, opinion, dialog }: OpinionActsProps) {
  const text = useText();
  const { giver, givenOn } = opinion;
  return (
    <>
      <RecordAct
        words={text(`procedure.act.${givenOn ? "correct" : "opinion"}`)}
        label={text(`procedure.act.${givenOn ? "correctOf" : "opinionOf"}`, { giver })}
        dialog={dialog}
      />
      <RecordAct
        words={text("acts.withdraw")}
        label={text("procedure.act.withdrawOf", { giver })}
        dialog={(close) => <WithdrawOpinionDialog procedure={procedure} opinion={opinion} onClose={close} />}
      />
    </>
  );
}
