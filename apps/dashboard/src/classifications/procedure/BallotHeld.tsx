import OpenIcon from "@mui/icons-material/HowToVoteOutlined";
import SecretIcon from "@mui/icons-material/LockOutlined";
import NotSecretIcon from "@mui/icons-material/ReportOutlined";
import { citationText, decimalText, percentage } from "@xep-loai/domain";
import { useFigures } from "../../i18n/useFigures.ts";
import { useLanguage, useText } from "../../i18n/useText.ts";
import type { Ballot, Procedure } from "../../providers/queries/procedure.ts";
import { Mark } from "../../ui/Mark.tsx";
import styles from "./Procedure.module.css";

interface BallotHeldProps {
  readonly ballot: Ballot;
  readonly procedure: Procedure;
}

/** Who voted, on which day, whether secretly, and how many were there. */
export function BallotHeld({ ballot, procedure: { mustBeSecret, steps } }: BallotHeldProps) {
  const text = useText();
  const language = useLanguage();
  const { date, count, percent } = useFigures();
  const { by, heldOn, eligible, present } = ballot;
  const share = percentage(present, eligible);
  const citation = steps.find(({ step }) => step === "BALLOT")?.citation;
  return (
    <>
      <p>{text("procedure.ballot.held", { body: text(`procedure.body.${by}`), date: date(heldOn) })}</p>
      <p>
        <Secrecy ballot={ballot} mustBeSecret={mustBeSecret} />{" "}
        {mustBeSecret && (
          <span className={styles.quiet}>
            {text("procedure.ballot.mustBeSecret")} {citation && <cite>({citationText(citation, language)})</cite>}
          </span>
        )}
      </p>
      <p>
        {text("procedure.ballot.counts", {
          present: count(present),
          eligible: count(eligible),
          percent: percent(share && decimalText(share)),
        })}
      </p>
    </>
  );
}

function Secrecy({ ballot: { secret }, mustBeSecret }: { ballot: Ballot; mustBeSecret: boolean }) {
  const text = useText();
  if (secret)
    return (
      <Mark tone="quiet" icon={SecretIcon}>
        {text("procedure.ballot.secret")}
      </Mark>
    );
  return (
    <Mark tone={mustBeSecret ? "red" : "quiet"} icon={mustBeSecret ? NotSecretIcon : OpenIcon}>
      {text(`procedure.ballot.${secret === null ? "notKnown" : "open"}`)}
    </Mark>
  );
}
