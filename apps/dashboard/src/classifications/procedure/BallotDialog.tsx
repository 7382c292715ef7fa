import { asksNothing, ballotFaultLabels, ballotFaults, tiersHighestFirst } from "@xep-loai/domain";
import { useSaid, useText } from "../../i18n/useText.ts";
import { useRecordBallot } from "../../providers/acts/procedure.ts";
import type { Classification } from "../../providers/queries/classification.ts";
import type { Ballot, Procedure } from "../../providers/queries/procedure.ts";
import { CountInput } from "../../ui/CountInput.tsx";
import { DayInput } from "../../ui/DayInput.tsx";
import { useTierNames } from "../../ui/tierNames.ts";
import { ActDialog } from "../../view/ActDialog.tsx";
import type { FormValues } from "../../view/formValues.ts";
import { todayInVietnam } from "../../view/today.ts";
import own from "../Acts.module.css";
import { RadioInput } from "../RadioInput.tsx";
import { TierInput } from "../TierInput.tsx";
import { BodyInput } from "./BodyInput.tsx";
import { ballotIn } from "./ballotIn.ts";
import { expectedAt } from "./expectedAt.ts";

interface BallotDialogProps {
  readonly procedure: Procedure;
  readonly classification: Classification;
  readonly onClose: () => void;
}

/** Who voted, when, how, and for which tiers. */
export function BallotDialog({ procedure, classification, onClose }: BallotDialogProps) {
  const text = useText();
  const said = useSaid();
  const { full } = useTierNames();
  const act = useRecordBallot();
  const { id, year, version, ballot, mustBeSecret } = procedure;
  const faultIn = (given: FormValues): string | null => {
    const { votes, ...held } = ballotIn(given);
    if (held.heldOn > todayInVietnam()) return text("procedure.act.tooLate");
    const counted = { ...held, votes: Object.fromEntries(votes.map(({ tier, count }) => [tier, count])) };
    // what a document asks besides is for the API to say, with the clause
    const faults = ballotFaults(counted, asksNothing).map((fault) => said(ballotFaultLabels[fault]));
    return faults.length > 0 ? `${faults.join("; ")}.` : null;
  };
  return (
    <ActDialog
      title={text("procedure.act.ballot")}
      act={act}
      submitLabel={text("procedure.act.ballot")}
      onClose={onClose}
      faultIn={faultIn}
      variablesOf={(given) => ({ id, year, version, ballot: ballotIn(given) })}
    >
      <BodyInput
        name="by"
        label={text("procedure.act.by")}
        asked={expectedAt(procedure, "BALLOT")}
        value={ballot?.by ?? null}
      />
      <DayInput
        required
        name="heldOn"
        label={text("procedure.act.heldOn")}
        value={ballot?.heldOn ?? classification.ratedOn ?? todayInVietnam()}
      />
      <RadioInput
        name="secrecy"
        at="secret"
        label={text(mustBeSecret ? "procedure.ballot.mustBeSecret" : "procedure.act.secrecy")}
        missing={text("procedure.act.chooseSecrecy")}
        chosen={secrecyOf(ballot)}
        options={(["secret", "open"] as const).map((value) => ({ value, name: text(`procedure.ballot.${value}`) }))}
      />
      <div className={own.pair}>
        <CountInput required name="eligible" label={text("procedure.act.eligible")} value={ballot?.eligible} />
        <CountInput required name="present" label={text("procedure.act.present")} value={ballot?.present} />
      </div>
      <p className={own.lead}>{text("procedure.act.votesFor")}</p>
      <div className={own.pair}>
        {tiersHighestFirst.map((tier, index) => (
          <CountInput
            key={tier}
            name={`votes.${tier}`}
            at={`votes[${index}]`}
            label={full(tier)}
            value={ballot?.votes.find((vote) => vote.tier === tier)?.count}
          />
        ))}
      </div>
      <TierInput name="tier" label={text("procedure.act.cameTo")} value={classification.votedTier} />
    </ActDialog>
  );
}

/** undefined: nothing is recorded of it. */
const secrecyOf = (ballot: Ballot | null): "secret" | "open" | undefined =>
  ballot === null || ballot.secret === null ? undefined : ballot.secret ? "secret" : "open";
