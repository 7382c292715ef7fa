import type { QualityTier } from "@xep-loai/domain";
import { memo, useId, useState } from "react";
import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Candidate } from "../providers/queries/candidates.ts";
import type { TriedResult } from "../providers/queries/whatIf.ts";
import { TierChip } from "../ui/TierChip.tsx";
import table from "../ui/table.module.css";
import { classificationPath } from "../view/paths.ts";
import { useView, useViewLink } from "../view/useView.ts";
import { ByTheRules } from "./ByTheRules.tsx";
import { ClosedBy } from "./ClosedBy.tsx";
import { isOpen } from "./choices.ts";
import styles from "./Deciding.module.css";
import { OpinionsGiven } from "./OpinionsGiven.tsx";
import { SelectRow } from "./SelectRow.tsx";
import { Standing } from "./Standing.tsx";
import { TierSelect } from "./TierSelect.tsx";
import { VotedCell } from "./VotedCell.tsx";

interface CandidateRowProps {
  readonly row: Candidate;
  /** The year scores points. */
  readonly isScored: boolean;
  /** The tier considered; undefined: the page is only read. */
  readonly tier?: QualityTier | null;
  /** What the rules say of that tier. */
  readonly tried: TriedResult | undefined;
  readonly isSelected: boolean;
  readonly onChoose: (row: Candidate, tier: QualityTier) => void;
  readonly onToggle: (id: string) => void;
}

/** One candidate: who, the steps side by side, what the rules say, the tier considered; the rules in question unfold below. */
export const CandidateRow = memo(function CandidateRow(props: CandidateRowProps) {
  const { row, isScored, tier, tried, isSelected, onChoose, onToggle } = props;
  const text = useText();
  const { halves } = useFigures();
  const { year } = useView();
  const [isUnfolded, setUnfolded] = useState(false);
  const below = useId();
  const isRead = tier === undefined;
  const findings = tried && tried.against.length > 0 ? tried.against : row.notExcellent;
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
          <ByTheRules
            row={row}
            tried={tried}
            findings={findings}
            below={below}
            isOpen={isUnfolded}
            onToggle={() => setUnfolded(!isUnfolded)}
          />
        </td>
        <td className={styles.choice}>
          {!isRead && isOpen(row) && <TierSelect row={row} tier={tier} onChoose={onChoose} />}
          <Standing row={row} />
        </td>
        {!isRead && (
          <td className={`${table.middle} no-print`}>
            <SelectRow row={row} isSelected={isSelected} onToggle={onToggle} />
          </td>
        )}
      </tr>
      {isUnfolded && <ClosedBy id={below} findings={findings} columns={11} />}
    </>
  );
});

/** The name leads to its reasons; the cell tells members of one name apart. */
function Who({ row: { id, subjectName, subjectTitle, subjectKind, organisation, isHead, enteredByViewer } }: Of) {
  const text = useText();
  const link = useViewLink();
  const place = subjectTitle ?? (subjectKind === "ORG" ? null : organisation.name);
  const there = { organisationId: organisation.id, subjectKind };
  return (
    <>
      <Link to={link(classificationPath(id), there)}>{subjectName}</Link>
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
