import EditIcon from "@mui/icons-material/EditOutlined";
import ForceIcon from "@mui/icons-material/GavelOutlined";
import { useState } from "react";
import { Link } from "react-router";
import { useText } from "../../i18n/useText.ts";
import type { Document } from "../../providers/queries/document.ts";
import type { DocumentEffect } from "../../providers/queries/documentEffect.ts";
import { ActButton } from "../../ui/ActButton.tsx";
import { draftPath } from "../../view/paths.ts";
import { useViewLink } from "../../view/useView.ts";
import { PutInForceDialog } from "./PutInForceDialog.tsx";

interface EffectActsProps {
  readonly document: Document;
  readonly effect: DocumentEffect;
}

/** To go on writing, or to put the draft in force. */
export function EffectActs({ document, effect }: EffectActsProps) {
  const text = useText();
  const link = useViewLink();
  const [isAsked, setAsked] = useState(false);
  const notYours = document.mayAct ? null : text("documents.add.notYours");
  return (
    <>
      <ActButton variant="outlined" startIcon={<EditIcon />} component={Link} to={link(draftPath(document.id))}>
        {text("effect.toDraft")}
      </ActButton>
      <ActButton variant="contained" startIcon={<ForceIcon />} notNow={notYours} onClick={() => setAsked(true)}>
        {text("effect.act")}
      </ActButton>
      {isAsked && <PutInForceDialog document={document} effect={effect} onClose={() => setAsked(false)} />}
    </>
  );
}
