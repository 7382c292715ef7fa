import type { QualityTier } from "@xep-loai/domain";
import { type JudgedProposal, judgedProposals } from "../../classification/steps/judged-proposals.service.ts";
import type { Tx } from "../../shared/tx.ts";
import type { RowToWrite } from "../apply/rows-to-write.service.ts";

/** A row that proposes a tier, with what the rules say against that. */
export interface JudgedRow extends Pick<RowToWrite, "subject" | "rowNumber">, Omit<JudgedProposal, "id"> {}

/** The rows among them that propose a tier, judged as results stand now. */
export async function judgedRows(tx: Tx, year: number, some: readonly RowToWrite[]): Promise<JudgedRow[]> {
  const proposed = some.flatMap(proposalOf);
  const rowOf = new Map(some.map((row) => [row.id, row]));
  return (await judgedProposals(tx, year, new Map(proposed))).flatMap(({ id, ...judged }) => {
    const row = rowOf.get(id);
    return row === undefined ? [] : [{ subject: row.subject, rowNumber: row.rowNumber, ...judged }];
  });
}

const proposalOf = ({ id, target: { proposedTier } }: RowToWrite): [string, QualityTier][] =>
  proposedTier === undefined ? [] : [[id, proposedTier]];
