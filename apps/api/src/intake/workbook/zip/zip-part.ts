/** One part of a file as its table of contents tells of it. */
export interface ZipPart {
  readonly name: string;
  /** 0: stored; 8: deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes in the file, and unpacked. */
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own heading begins. */
  readonly offset: number;
}
