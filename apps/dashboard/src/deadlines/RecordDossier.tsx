import Button from "@mui/material/Button";
import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import type { Dossier } from "../providers/queries/dossier.ts";
import { useOrganisation } from "../providers/queries/organisation.ts";
import { useIsYearClosed } from "../view/useIsYearClosed.ts";
import { useMayAt } from "../view/useMayAt.ts";
import { DossierDialog } from "./DossierDialog.tsx";
import { recorders } from "./recorders.ts";

/** What came in is recorded above the unit that sends, while the year is open. */
export function RecordDossier({ dossier }: { dossier: Dossier }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const { organisation, year } = dossier;
  const path = useOrganisation({ organisationId: organisation.id, year }).data?.breadcrumb ?? [];
  const isClosed = useIsYearClosed(year);
  if (!useMayAt(recorders)(path.slice(0, -1)) || isClosed) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {text("deadlines.dossier.record")}
      </Button>
      {isOpen && <DossierDialog dossier={dossier} onClose={() => setOpen(false)} />}
    </>
  );
}
