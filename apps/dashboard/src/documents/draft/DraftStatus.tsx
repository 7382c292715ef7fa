import KeptIcon from "@mui/icons-material/CloudDoneOutlined";
import WaitingIcon from "@mui/icons-material/PendingOutlined";
import { useFigures } from "../../i18n/useFigures.ts";
import { type Translate, useText } from "../../i18n/useText.ts";
import { Mark } from "../../ui/Mark.tsx";
import type { Autosave } from "./useAutosave.ts";

/** Whether everything written is kept, and if not, why and where it is meanwhile. */
export function DraftStatus({ autosave }: { readonly autosave: Autosave }) {
  const text = useText();
  const { moment } = useFigures();
  const { isAllKept, kept } = autosave;
  return (
    <div role="status">
      {isAllKept && kept.drafted ? (
        <Mark tone="quiet" icon={KeptIcon}>
          {text("drafts.kept", { moment: moment(kept.drafted.at) })}
        </Mark>
      ) : (
        <Mark tone="amber" icon={WaitingIcon}>
          {whyNotKept(autosave, text)}
        </Mark>
      )}
    </div>
  );
}

function whyNotKept({ asked, act }: Autosave, text: Translate): string {
  if (asked === null) return text("drafts.headIncomplete");
  if (act.problem) return text("drafts.notKept");
  return asked.withheld > 0 ? text("drafts.withheld", { smart_count: asked.withheld }) : text("drafts.keeping");
}
