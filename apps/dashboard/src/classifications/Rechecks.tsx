import RecheckIcon from "@mui/icons-material/ManageSearchOutlined";
import { useText } from "../i18n/useText.ts";
import type { Classification, Recheck } from "../providers/queries/classification.ts";
import own from "./Acts.module.css";
import { RecheckCause } from "./RecheckCause.tsx";
import { ResolvedRechecks } from "./ResolvedRechecks.tsx";
import { ResolveRecheck } from "./ResolveRecheck.tsx";
import { RulesSince } from "./RulesSince.tsx";

/** A result this one rests on changed: said before the answer, with the act that takes the flag away. */
export function Rechecks({ classification }: { classification: Classification }) {
  const text = useText();
  const open = classification.rechecks.filter(isOpen);
  return (
    <>
      {open.length > 0 && (
        <section role="alert" className={own.recheck}>
          <h2>
            <RecheckIcon aria-hidden fontSize="small" />
            {text("rerating.recheck.title")}
          </h2>
          {open.map((recheck) => (
            <div key={recheck.id} className={own.flag}>
              <RecheckCause recheck={recheck} />
              <RulesSince recheck={recheck} findings={classification.explanation.findings} />
              <ResolveRecheck recheck={recheck} classification={classification} />
            </div>
          ))}
        </section>
      )}
      <ResolvedRechecks rechecks={classification.rechecks.filter((recheck) => !isOpen(recheck))} />
    </>
  );
}

const isOpen = ({ resolvedAt }: Recheck): boolean => resolvedAt === null;
