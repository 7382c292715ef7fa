import Button from "@mui/material/Button";
import { useState } from "react";
import { useText } from "../../i18n/useText.ts";
import type { TopShare } from "../../providers/queries/outstandingDecisions.ts";
import { RecordDialog } from "./RecordDialog.tsx";

/** «Ghi quyết định», for who decides above the unit. */
export function RecordDecision({ share }: { share: TopShare }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" size="small" onClick={() => setOpen(true)}>
        {text("quotas.raise.record")}
      </Button>
      {isOpen && <RecordDialog share={share} onClose={() => setOpen(false)} />}
    </>
  );
}
