import type { Form, FormBlock } from "./form.ts";

/** When each block was signed, by the block's id; left out: not signed. */
export type SignedAt = Readonly<Partial<Record<string, Date>>>;

/** Two blocks whose signatures are not in the order of the form. */
export interface OutOfOrder {
  readonly block: string;
  /** The earlier block, unsigned or signed later. */
  readonly before: string;
}

/** The blocks this person's form has: the employer's part only where there is an employer. */
export const blocksFor = ({ blocks }: Form, isCivilServant: boolean): readonly FormBlock[] =>
  blocks.filter(({ onlyFor }) => onlyFor === null || isCivilServant);

/**
 * Blocks signed before one that stands above them: on Mẫu 02 the self-review first, then the employer, the cell, the
 * committee (HD 21, II.B.2.5; `HD21.ORDER.CIVIL_SERVANT_FIRST`). The same moment is in order.
 */
export function outOfOrder(form: Form, signedAt: SignedAt, isCivilServant: boolean): readonly OutOfOrder[] {
  const ids = blocksFor(form, isCivilServant).map(({ id }) => id);
  return ids.flatMap((block, at) =>
    ids.slice(0, at).flatMap((before) => (isSignedTooEarly(signedAt, block, before) ? [{ block, before }] : [])),
  );
}

function isSignedTooEarly(signedAt: SignedAt, block: string, before: string): boolean {
  const moment = signedAt[block];
  if (moment === undefined) return false;
  const earlier = signedAt[before];
  return earlier === undefined || moment < earlier;
}
