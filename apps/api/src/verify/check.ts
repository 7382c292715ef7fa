import type { Text } from "@xep-loai/domain";

/** One thing that must hold of the stored data. */
export interface Check {
  readonly id: string;
  /** What is checked. */
  readonly title: Text;
  /** SQL: how many rows it looks at, one column. */
  readonly looksAt: string;
  /** SQL: one row per difference, said in both languages in the columns `vi` and `en`. */
  readonly differences: string;
}
