import Button from "@mui/material/Button";
import { useState } from "react";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { SecondFactorBegun } from "../providers/acts/secondFactor.ts";
import { useSecondFactor } from "../providers/queries/secondFactor.ts";
import { useViewer } from "../providers/queries/viewer.ts";
import { LoadingState } from "../ui/LoadingState.tsx";
import { ProblemState } from "../view/ProblemState.tsx";
import styles from "./Account.module.css";
import { BeginDialog } from "./BeginDialog.tsx";
import { RemoveDialog } from "./RemoveDialog.tsx";

/** Whether there is one, and what can be done about it. */
export function SecondFactorStanding({ onBegun }: { onBegun: (begun: SecondFactorBegun) => void }) {
  const { data, error, refetch } = useSecondFactor();
  if (error) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  if (data.setAt === null) return <NoneYet onBegun={onBegun} />;
  return <SetUp setAt={data.setAt} left={data.recoveryCodesLeft} />;
}

function NoneYet({ onBegun }: { onBegun: (begun: SecondFactorBegun) => void }) {
  const text = useText();
  const isDue = useViewer().data?.isSecondFactorDue ?? false;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {isDue && <p>{text("account.factor.due")}</p>}
      <p>{text("account.factor.none")}</p>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {text("account.factor.begin")}
      </Button>
      {isOpen && <BeginDialog onBegun={onBegun} onClose={() => setOpen(false)} />}
    </>
  );
}

function SetUp({ setAt, left }: { setAt: string; left: number }) {
  const text = useText();
  const { moment, count } = useFigures();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p>{text("account.factor.set", { moment: moment(setAt), count: count(left) })}</p>
      <p className={styles.quiet}>{text("account.factor.change")}</p>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {text("account.factor.remove")}
      </Button>
      {isOpen && <RemoveDialog onClose={() => setOpen(false)} />}
    </>
  );
}
