import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import { useResolveRecheck } from "../providers/acts/classification.ts";
import type { Warning } from "../providers/queries/warnings.ts";
import { QuietButton } from "../ui/QuietButton.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import { useTopNames } from "../ui/tierNames.ts";
import { ActDialog } from "../view/ActDialog.tsx";
import { useMay } from "../view/useMay.ts";
import { useView } from "../view/useView.ts";

interface ResolveScopeProps extends Pick<Warning, "organisation"> {
  readonly recheckId: string;
}

/** «Đã xem xét lại» of the scope of a quota; a result is resolved where it is explained. */
export function ResolveScope({ recheckId, organisation }: ResolveScopeProps) {
  const text = useText();
  const { topTier } = useTopNames();
  const { year } = useView();
  const may = useMay(["DECIDER"], { organisationId: organisation.id, year });
  const act = useResolveRecheck();
  const [isOpen, setOpen] = useState(false);
  if (!may) return null;
  return (
    <>
      <QuietButton onClick={() => setOpen(true)}>{text("rerating.recheck.act")}</QuietButton>
      {isOpen && (
        <ActDialog
          title={text("rerating.recheck.scope", { name: organisation.name, topTier })}
          act={act}
          submitLabel={text("rerating.recheck.act")}
          onClose={() => setOpen(false)}
          variablesOf={(given) => ({ id: recheckId, note: given.text("note") })}
        >
          <TextInput required name="note" rows={2} label={text("rerating.recheck.note")} />
        </ActDialog>
      )}
    </>
  );
}
