import { useNavigate } from "react-router";
import { useText } from "../../i18n/useText.ts";
import { usePutInForce } from "../../providers/acts/document.ts";
import type { Document } from "../../providers/queries/document.ts";
import type { DocumentEffect } from "../../providers/queries/documentEffect.ts";
import { ActDialog } from "../../view/ActDialog.tsx";
import documents from "../Documents.module.css";
import { useInForceLink } from "../useInForceLink.ts";
import { useConsequences } from "./useConsequences.ts";

interface PutInForceDialogProps {
  readonly document: Document;
  readonly effect: DocumentEffect;
  readonly onClose: () => void;
}

/** Says what will happen before it happens, and then shows the values the document has set. */
export function PutInForceDialog({ document, effect, onClose }: PutInForceDialogProps) {
  const text = useText();
  const navigate = useNavigate();
  const inForce = useInForceLink();
  const act = usePutInForce();
  const { id, version, number } = document;
  return (
    <ActDialog
      title={text("effect.confirm.title", { number: number ?? "" })}
      act={{
        ...act,
        run: async (seen) => {
          const done = await act.run(seen);
          if (done) await navigate(inForce(done));
          return done;
        },
      }}
      submitLabel={text("effect.act")}
      onClose={onClose}
      variablesOf={() => ({ seen: { id, version: version ?? 0 } })}
    >
      <ul className={documents.consequences}>
        {useConsequences(document, effect).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </ActDialog>
  );
}
