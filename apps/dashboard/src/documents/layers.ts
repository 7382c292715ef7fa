import type { ListedDocument } from "../providers/queries/documents.ts";

/** The documents of a unit as a reader asks for them; each from the upper to the lower. */
export interface Layers {
  /** Those that bind the unit: its own and those above it. */
  readonly binding: readonly ListedDocument[];
  /** Not in force yet, of the unit and those below. */
  readonly drafts: readonly ListedDocument[];
  /** In force at units below, where they bind nobody else. */
  readonly below: readonly ListedDocument[];
}

export function layersOf(listed: readonly ListedDocument[]): Layers {
  const inForce = listed.filter(({ document }) => document.state !== "DRAFT");
  return {
    binding: inForce.filter(({ place }) => place !== "BELOW"),
    drafts: listed.filter(({ document }) => document.state === "DRAFT"),
    below: inForce.filter(({ place }) => place === "BELOW"),
  };
}
