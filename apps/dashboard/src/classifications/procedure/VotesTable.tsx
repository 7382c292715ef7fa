import { decimalText, percentage } from "@xep-loai/domain";
import { useFigures } from "../../i18n/useFigures.ts";
import { useText } from "../../i18n/useText.ts";
import type { Ballot } from "../../providers/queries/procedure.ts";
import { TableFrame } from "../../ui/TableFrame.tsx";
import { TierChip } from "../../ui/TierChip.tsx";
import table from "../../ui/table.module.css";
import styles from "./Procedure.module.css";

/** The votes for each tier, as a share of those present and of those entitled: the documents count now these, now those. */
export function VotesTable({ ballot: { votes, present, eligible } }: { ballot: Ballot }) {
  const text = useText();
  const rest = present - votes.reduce((sum, { count }) => sum + count, 0);
  const of = { present, eligible };
  return (
    <TableFrame label={text("procedure.ballot.votesOf")}>
      <table className={`${table.table} ${styles.votes}`}>
        <thead>
          <tr>
            <th scope="col">{text("procedure.ballot.tier")}</th>
            <th scope="col" className={table.number}>
              {text("procedure.ballot.votes")}
            </th>
            <th scope="col" className={table.number}>
              {text("procedure.ballot.ofPresent")}
            </th>
            <th scope="col" className={table.number}>
              {text("procedure.ballot.ofEligible")}
            </th>
          </tr>
        </thead>
        <tbody>
          {votes.map(({ tier, count }) => (
            <tr key={tier}>
              <th scope="row">
                <TierChip tier={tier} />
              </th>
              <Shares count={count} of={of} />
            </tr>
          ))}
          {rest > 0 && (
            <tr>
              <th scope="row">{text("procedure.ballot.without")}</th>
              <Shares count={rest} of={of} />
            </tr>
          )}
        </tbody>
      </table>
    </TableFrame>
  );
}

interface SharesProps {
  readonly count: number;
  readonly of: Pick<Ballot, "present" | "eligible">;
}

function Shares({ count, of: { present, eligible } }: SharesProps) {
  const { count: counted, percent } = useFigures();
  return (
    <>
      <td className={table.number}>{counted(count)}</td>
      {[present, eligible].map((whole, at) => {
        const share = percentage(count, whole);
        return (
          <td key={at === 0 ? "present" : "eligible"} className={table.number}>
            {percent(share && decimalText(share))}
          </td>
        );
      })}
    </>
  );
}
