import type { Finding } from "../rule/finding.ts";
import type { DependencyKind } from "./dependencies.ts";

/** A classification, or the scope of a quota, that rests on another classification. */
export interface Dependent {
  readonly id: string;
  readonly via: DependencyKind;
}

/** What is known of the classifications around those rated anew; `Found` says what stands against one. */
export interface Surroundings<Found = Finding> {
  readonly dependentsOf: (id: string) => readonly Dependent[];
  /** What newly stands against the decided tier (`newlyRefusing`), or against closing the scope; none: it holds. */
  readonly newlyFailing: (id: string) => readonly Found[];
}

/** Why something is to be looked at again: it fails now, or it rests on what fails now. */
export type RecheckReason<Found = Finding> =
  | { readonly because: "FAILS_NOW"; readonly via: DependencyKind; readonly findings: readonly Found[] }
  | { readonly because: "RESTS_ON"; readonly via: DependencyKind; readonly on: string };

export interface Recheck<Found = Finding> {
  readonly id: string;
  readonly reasons: readonly RecheckReason<Found>[];
}

interface Flag<Found> {
  readonly id: string;
  readonly reason: RecheckReason<Found>;
}

/**
 * What is to be looked at again after these classifications were rated anew (`HD21.RERATE.CASCADE`): each dependent that
 * newly fails, and what rests on such a one, one step further. Nothing is cancelled; a re-rating of theirs asks anew.
 */
export function recheckAfter<Found>(
  changed: readonly string[],
  surroundings: Surroundings<Found>,
): readonly Recheck<Found>[] {
  const failing = changed.flatMap((id) => failingDependents(id, surroundings));
  const resting = distinct(failing.map(({ id }) => id)).flatMap((id) => restingOn(id, surroundings));
  const flags = [...failing, ...resting].filter(({ id }) => !changed.includes(id));
  return distinct(flags.map(({ id }) => id)).map((id) => ({ id, reasons: reasonsOf(id, flags) }));
}

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

const reasonsOf = <Found>(id: string, flags: readonly Flag<Found>[]): readonly RecheckReason<Found>[] =>
  flags.filter((flag) => flag.id === id).map(({ reason }) => reason);

const failingDependents = <Found>(
  id: string,
  { dependentsOf, newlyFailing }: Surroundings<Found>,
): readonly Flag<Found>[] =>
  dependentsOf(id).flatMap((dependent) => {
    const findings = newlyFailing(dependent.id);
    return findings.length === 0
      ? []
      : [{ id: dependent.id, reason: { because: "FAILS_NOW", via: dependent.via, findings } }];
  });

const restingOn = <Found>(on: string, { dependentsOf }: Surroundings<Found>): readonly Flag<Found>[] =>
  dependentsOf(on).map(({ id, via }) => ({ id, reason: { because: "RESTS_ON", via, on } }));
