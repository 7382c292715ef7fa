import Button from "@mui/material/Button";
import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import type { AwardCandidate, CandidateAward } from "../providers/queries/awardCandidates.ts";
import { QuietButton } from "../ui/QuietButton.tsx";
import { useMayAt } from "../view/useMayAt.ts";
import { AttestYearDialog } from "./AttestYearDialog.tsx";
import styles from "./Awards.module.css";
import { choosers } from "./choosers.ts";
import { SelectDialog } from "./SelectDialog.tsx";
import { yearsOfOtherRules } from "./yearsOfOtherRules.ts";

interface AwardActsProps {
  readonly candidate: AwardCandidate;
  readonly award: CandidateAward;
}

/** What the viewer may record of an award; an organisation is chosen above it. */
export function AwardActs({ candidate, award }: AwardActsProps) {
  const text = useText();
  const mayAt = useMayAt(choosers);
  const [open, setOpen] = useState<"select" | "attest" | null>(null);
  const above = candidate.subjectKind === "ORG" ? candidate.path.slice(0, -1) : candidate.path;
  if (!mayAt(above)) return null;
  const of = { name: candidate.subjectName, award: text(`awards.award.${award.award}`) };
  const close = () => setOpen(null);
  return (
    <div className={`${styles.acts} no-print`}>
      {restsOnAttestation(candidate, award) && (
        <Button variant="outlined" aria-label={text("awards.acts.attestOf", of)} onClick={() => setOpen("attest")}>
          {text("awards.acts.attest")}
        </Button>
      )}
      {award.selection ? (
        <QuietButton label={text("awards.acts.changeOf", of)} onClick={() => setOpen("select")}>
          {text("awards.acts.change")}
        </QuietButton>
      ) : (
        award.candidacy === "CANDIDATE" && (
          <Button variant="outlined" aria-label={text("awards.acts.selectOf", of)} onClick={() => setOpen("select")}>
            {text("awards.acts.select")}
          </Button>
        )
      )}
      {open === "select" && <SelectDialog candidate={candidate} award={award} onClose={close} />}
      {open === "attest" && (
        <AttestYearDialog candidate={candidate} award={award} years={yearsOfOtherRules(candidate)} onClose={close} />
      )}
    </div>
  );
}

/** Whether a year of other rules stands between the candidate and the award, or was attested for it. */
const restsOnAttestation = ({ years }: AwardCandidate, { candidacy, yearsNeeded }: CandidateAward): boolean =>
  yearsNeeded > 1 && (candidacy === "NEEDS_ATTESTATION" || years.some(({ answer }) => answer !== null));
