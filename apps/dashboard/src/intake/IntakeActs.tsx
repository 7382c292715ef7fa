import DownloadIcon from "@mui/icons-material/FileDownloadOutlined";
import Button from "@mui/material/Button";
import { useState } from "react";
import { Link } from "react-router";
import { useLanguage, useText } from "../i18n/useText.ts";
import { type Intake, isAtWork } from "../providers/queries/intakes.ts";
import { ActButton } from "../ui/ActButton.tsx";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import { ApplyDialog } from "./ApplyDialog.tsx";
import { countIn } from "./countIn.ts";
import { DiscardDialog } from "./DiscardDialog.tsx";
import styles from "./Intake.module.css";
import { errorsAddress } from "./templateAddress.ts";
import { UndoDialog } from "./UndoDialog.tsx";
import { useObstacleWords } from "./useObstacleWords.ts";

type Open = "apply" | "undo" | "discard" | null;

/** What may be done with the file now: one first act, and why it is not open beside it. */
export function IntakeActs({ intake }: { intake: Intake }) {
  const text = useText();
  const language = useLanguage();
  const link = useViewLink();
  const whyNot = useObstacleWords();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const { state, applyObstacle, undoObstacle, discardObstacle } = intake;
  if (isAtWork(intake)) return null;
  return (
    <div className={`${styles.acts} no-print`}>
      {state === "CHECKED" && (
        <ActButton variant="contained" notNow={whyNot(applyObstacle)} onClick={() => setOpen("apply")}>
          {text("intakes.act.apply")}
        </ActButton>
      )}
      {state === "APPLIED" && (
        <ActButton variant="outlined" notNow={whyNot(undoObstacle)} onClick={() => setOpen("undo")}>
          {text("intakes.act.undo")}
        </ActButton>
      )}
      {countIn(intake, "REJECTED") > 0 && intake.forgottenAt === null && (
        <Button variant="outlined" startIcon={<DownloadIcon />} href={errorsAddress(intake.id, language)} download>
          {text("intakes.act.errors")}
        </Button>
      )}
      {discardObstacle === null && <Button onClick={() => setOpen("discard")}>{text("intakes.act.discard")}</Button>}
      <Button component={Link} to={link(paths.intakes)}>
        {text("intakes.act.again")}
      </Button>
      {open === "apply" && <ApplyDialog intake={intake} onClose={close} />}
      {open === "undo" && <UndoDialog intake={intake} onClose={close} />}
      {open === "discard" && <DiscardDialog intake={intake} onClose={close} />}
    </div>
  );
}
