import PrintIcon from "@mui/icons-material/PrintOutlined";
import Button from "@mui/material/Button";
import { useState } from "react";
import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Inspection } from "../providers/queries/inspection.ts";
import { ActButton } from "../ui/ActButton.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { inspectionPath } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import { PublishDialog } from "./PublishDialog.tsx";

interface InspectionHeadProps {
  readonly inspection: Inspection;
  readonly may: boolean;
}

/** Which notice, how far it has come, and what to do next: announce the schedule, or print it once it is announced. */
export function InspectionHead({ inspection, may }: InspectionHeadProps) {
  const text = useText();
  const link = useViewLink();
  const { date } = useFigures();
  const { id, number, title, issuedBy, issuedOn, state } = inspection;
  const isAnnounced = state === "SCHEDULED";
  return (
    <PageHead
      title={text("inspections.heading", { number, title })}
      lead={`${issuedBy} · ${date(issuedOn)} · ${text(`inspections.state.${state}`)}`}
    >
      {may && !isAnnounced && <PublishButton inspection={inspection} />}
      <Button
        variant={isAnnounced ? "contained" : "outlined"}
        startIcon={<PrintIcon />}
        component={Link}
        to={link(`${inspectionPath(id)}/lich`)}
      >
        {text("inspections.print.act")}
      </Button>
      {may && (
        <Button variant="outlined" component={Link} to={link(`${inspectionPath(id)}/sua`)}>
          {text("inspections.edit.act")}
        </Button>
      )}
    </PageHead>
  );
}

function PublishButton({ inspection }: Pick<InspectionHeadProps, "inspection">) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const isEmpty = inspection.cells.every(({ visit }) => visit === null);
  return (
    <>
      <ActButton
        variant="contained"
        notNow={isEmpty ? text("inspections.publish.noVisit") : null}
        onClick={() => setOpen(true)}
      >
        {text("inspections.publish.act")}
      </ActButton>
      {isOpen && <PublishDialog inspection={inspection} onClose={() => setOpen(false)} />}
    </>
  );
}
