interface Bodies {
  readonly issuer: string;
  /** null: it has none, or is not named. */
  readonly superior: string | null;
}

/** In whose name a paper goes out: an organisation issues by its committee, under the committee above; a cell stands under its organisation. */
export const issuingBodies = ({ issuer, superior }: Bodies): Bodies => ({
  issuer: committeeOf(issuer),
  superior: superior === null || issuer.startsWith("Chi bộ ") ? superior : committeeOf(superior),
});

const committeeOf = (name: string): string => name.replace(/^Đảng bộ /, "Đảng ủy ");
