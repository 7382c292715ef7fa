/** One file of a zip as its table of contents tells of it. */
export interface ZipPart {
  readonly path: string;
  /** 0: stored; 8: deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes in the zip, and unpacked. */
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own heading begins. */
  readonly offset: number;
}

/** What is no zip, or holds something else than its table of contents says. */
export class OddZip extends Error {}

/** More than a package holds. */
export class TooMuch extends Error {}

/** @throws OddZip */
export const odd = (): never => {
  throw new OddZip();
};
