import Button from "@mui/material/Button";
import { useState } from "react";
import { useNavigate } from "react-router";
import { useText } from "../../i18n/useText.ts";
import { useOrganisation } from "../../providers/queries/organisation.ts";
import { enterers } from "../../view/enterers.ts";
import { memberPath } from "../../view/paths.ts";
import { useMay } from "../../view/useMay.ts";
import { useView, useViewLink } from "../../view/useView.ts";
import { hitOf } from "./hitOf.ts";
import { PeopleActDialog } from "./PeopleActDialog.tsx";
import { useNewestYear } from "./useNewestYear.ts";

/** «Kết nạp đảng viên», for who enters at the unit in view; its file opens afterwards. */
export function AdmitMember() {
  const text = useText();
  const link = useViewLink();
  const navigate = useNavigate();
  const { organisationId } = useView();
  const unit = { organisationId, year: useNewestYear() };
  const may = useMay(enterers, unit);
  const path = useOrganisation(unit).data?.breadcrumb ?? [];
  const [isOpen, setOpen] = useState(false);
  if (!may) return null;
  const isCell = path.at(-1)?.kind.endsWith("_PARTY_CELL") ?? false;
  return (
    <>
      <Button variant="contained" size="small" onClick={() => setOpen(true)}>
        {text("peopleActs.act.ADMIT")}
      </Button>
      {isOpen && (
        <PeopleActDialog
          chosen={{ act: "ADMIT", unit: isCell ? hitOf(path) : null }}
          onClose={() => setOpen(false)}
          onDone={(id) => void navigate(link(memberPath(id)))}
        />
      )}
    </>
  );
}
