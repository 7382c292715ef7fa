import type { Text } from "@xep-loai/domain";

/** Told what is being made, and how many rows more are there. */
export interface Progress {
  step(what: Text): void;
  rows(count: number): void;
}
