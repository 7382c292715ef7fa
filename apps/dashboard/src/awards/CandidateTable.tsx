import type { Award } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import type { AwardCandidate } from "../providers/queries/awardCandidates.ts";
import stacked from "../ui/stacked.module.css";
import { TableFrame } from "../ui/TableFrame.tsx";
import table from "../ui/table.module.css";
import { useView } from "../view/useView.ts";
import { AwardCell } from "./AwardCell.tsx";
import styles from "./Awards.module.css";
import { CandidateName } from "./CandidateName.tsx";
import { YearStrip } from "./YearStrip.tsx";

interface CandidateTableProps {
  readonly candidates: readonly AwardCandidate[];
}

/** One row a candidate: who, the years looked at, each award with what stands of it. */
export function CandidateTable({ candidates }: CandidateTableProps) {
  const text = useText();
  const { subjectKind } = useView();
  const awards = [...new Set(candidates.flatMap((candidate) => candidate.awards.map(({ award }) => award)))];
  const haveYears = candidates.some(({ years }) => years.length > 0);
  return (
    <TableFrame label={text("awards.title")}>
      <table className={`${table.table} ${stacked.stacked} ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col" className={table.first}>
              {text(`awards.candidate.${subjectKind === "MEMBER" ? "MEMBER" : "ORG"}`)}
            </th>
            {haveYears && <th scope="col">{text("awards.years")}</th>}
            {awards.map((award) => (
              <th key={award} scope="col">
                {text(`awards.award.${award}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {candidates.map((candidate) => (
            <Row key={candidate.id} candidate={candidate} awards={awards} haveYears={haveYears} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

interface RowProps {
  readonly candidate: AwardCandidate;
  readonly awards: readonly Award[];
  readonly haveYears: boolean;
}

function Row({ candidate, awards, haveYears }: RowProps) {
  const text = useText();
  return (
    <tr>
      <th scope="row" className={`${table.first} ${styles.who}`}>
        <CandidateName candidate={candidate} />
      </th>
      {haveYears && (
        <td data-label={text("awards.years")}>
          <YearStrip candidate={candidate} />
        </td>
      )}
      {awards.map((award) => (
        <td key={award} data-label={text(`awards.award.${award}`)}>
          <AwardCell candidate={candidate} award={candidate.awards.find((each) => each.award === award)} />
        </td>
      ))}
    </tr>
  );
}
