import type { Award } from "@xep-loai/domain";
import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import type { AwardCandidate } from "../providers/queries/awardCandidates.ts";
import stacked from "../ui/stacked.module.css";
import { TableFrame } from "../ui/TableFrame.tsx";
import { TierChip } from "../ui/TierChip.tsx";
import table from "../ui/table.module.css";
import { classificationPath } from "../view/paths.ts";
import { UnitPath } from "../view/UnitPath.tsx";
import { useView, useViewLink } from "../view/useView.ts";
import { AwardCell } from "./AwardCell.tsx";
import styles from "./Awards.module.css";
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
        <Who candidate={candidate} />
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

/** The subject leads to the reasons of its tier; below it where it stands, and the tier where it is not the top one any more. */
function Who({
  candidate: { id, subjectName, subjectKind, organisation, path, tier, year },
}: Pick<RowProps, "candidate">) {
  const link = useViewLink();
  const there = { organisationId: organisation.id, subjectKind };
  return (
    <>
      <Link to={link(classificationPath(id), there)}>{subjectName}</Link>
      <span className={styles.place}>
        <UnitPath path={path} />
      </span>
      {tier !== "EXCELLENT" && <TierChip short tier={tier} of={{ subjectKind, year }} />}
    </>
  );
}
