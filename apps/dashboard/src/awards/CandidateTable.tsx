import { type Award, isForYearsInARow } from "@xep-loai/domain";
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
  const columns = columnsOf(candidates);
  const headingOf = useHeading();
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
            {columns.map((awards) => (
              <th key={awards.join()} scope="col">
                {headingOf(awards)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {candidates.map((candidate) => (
            <Row key={candidate.id} candidate={candidate} columns={columns} haveYears={haveYears} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

/** Awards that rest on the same years: one, or the papers of several levels. */
type Column = readonly Award[];

function columnsOf(candidates: readonly AwardCandidate[]): readonly Column[] {
  const awards = new Set(candidates.flatMap((candidate) => candidate.awards.map(({ award }) => award)));
  return [...Map.groupBy(awards, isForYearsInARow).values()];
}

/** The one award, or what the papers of several levels have in common. */
function useHeading() {
  const text = useText();
  return ([award, ...others]: Column) =>
    award === undefined || others.length > 0 ? text("awards.forYearsInARow") : text(`awards.award.${award}`);
}

interface RowProps {
  readonly candidate: AwardCandidate;
  readonly columns: readonly Column[];
  readonly haveYears: boolean;
}

function Row({ candidate, columns, haveYears }: RowProps) {
  const text = useText();
  const headingOf = useHeading();
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
      {columns.map((awards) => (
        <td key={awards.join()} data-label={headingOf(awards)}>
          <AwardCell candidate={candidate} awards={candidate.awards.filter(({ award }) => awards.includes(award))} />
        </td>
      ))}
    </tr>
  );
}
