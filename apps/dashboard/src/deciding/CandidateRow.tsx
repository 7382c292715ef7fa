import { isDecided, type QualityTier } from "@xep-loai/domain";
import { memo, useId, useState } from "react";
import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Candidate } from "../providers/queries/candidates.ts";
import { TierChip } from "../ui/TierChip.tsx";
import table from "../ui/table.module.css";
import { classificationPath } from "../view/paths.ts";
import { useView, useViewLink } from "../view/useView.ts";
import { ByTheRules } from "./ByTheRules.tsx";
import { ClosedBy } from "./ClosedBy.tsx";
import styles from "./Deciding.module.css";
import { OpinionsGiven } from "./OpinionsGiven.tsx";
import { VotedCell } from "./VotedCell.tsx";

interface CandidateRowProps {
  readonly row: Candidate;
  /** The year scores points. */
  readonly isScored: boolean;
}

/** One candidate: who, the steps side by side, what the rules say; the rules that close the top tier unfold below. */
export const CandidateRow = memo(function CandidateRow({ row, isScored }: CandidateRowProps) {
  const text = useText();
  const { halves } = useFigures();
  const { year } = useView();
  const [isOpen, setOpen] = useState(false);
  const below = useId();
  return (
    <>
      <tr>
        <th scope="row" className={`${table.first} ${styles.who}`}>
          <Who row={row} />
        </th>
        <Step name={text("deciding.table.lastYear")} tier={row.previousTier} year={year - 1} />
        <Step name={text("deciding.table.self")} tier={row.selfTier} />
        <td data-label={text("deciding.table.voted")}>
          <VotedCell row={row} />
        </td>
        <Step name={text("deciding.table.proposed")} tier={row.proposedTier} />
        <Step name={text("deciding.table.appraised")} tier={row.appraisedTier} />
        <td className={styles.said} data-label={text("deciding.table.opinions")}>
          <OpinionsGiven opinions={row.opinions} />
        </td>
        {isScored && (
          <td className={table.number} data-label={text("deciding.table.points")}>
            {halves(row.points)}
          </td>
        )}
        <td className={styles.rules}>
          <ByTheRules row={row} below={below} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
        </td>
        <td className={styles.choice}>
          <Standing row={row} />
        </td>
      </tr>
      {isOpen && <ClosedBy id={below} findings={row.notExcellent} columns={isScored ? 10 : 9} />}
    </>
  );
});

/** The name leads to its reasons; the cell tells members of one name apart. */
function Who({ row: { id, subjectName, subjectTitle, subjectKind, organisation, isHead, enteredByViewer } }: Of) {
  const text = useText();
  const link = useViewLink();
  const place = subjectTitle ?? (subjectKind === "ORG" ? null : organisation.name);
  return (
    <>
      <Link to={link(classificationPath(id), { organisationId: organisation.id })}>{subjectName}</Link>
      {isHead && <span className={styles.small}> {text("classifications.list.head")}</span>}
      {place && <div className={styles.small}>{place}</div>}
      {enteredByViewer && <div className={styles.small}>{text("deciding.table.enteredByYou")}</div>}
    </>
  );
}

type Of = Pick<CandidateRowProps, "row">;

function Step({ name, tier, year }: { name: string; tier: QualityTier | null; year?: number }) {
  const text = useText();
  return (
    <td data-label={name}>
      {tier ? <TierChip short tier={tier} of={year === undefined ? {} : { year }} /> : text("words.none")}
    </td>
  );
}

/** What was decided; else how far it has come, and why it was returned. */
function Standing({ row: { state, decidedTier, returnedOn, returnReason } }: Of) {
  const text = useText();
  const { date } = useFigures();
  return (
    <>
      {decidedTier && isDecided(state) && <TierChip short tier={decidedTier} />}{" "}
      <span className={styles.small}>{text(`words.state.${state}`)}</span>
      {returnedOn && returnReason && (
        <p className={styles.small}>
          {text("deciding.table.returned", { date: date(returnedOn), reason: returnReason })}
        </p>
      )}
    </>
  );
}
