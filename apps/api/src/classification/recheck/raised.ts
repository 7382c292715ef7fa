import {
  type Dependent,
  dependenciesOf,
  type Recheck,
  type RecheckReason,
  type Regime,
  recheckAfter,
  type SubjectKind,
} from "@xep-loai/domain";
import type { Dependents } from "./around.ts";
import type { Flagged } from "./flagged.ts";
import type { RecheckCause } from "./recheck-cause.ts";
import type { NewRecheck } from "./recheck-rows.ts";

/** What happened, and what is contradicted since. */
export interface Change {
  readonly id: string;
  readonly cause: RecheckCause;
  readonly newly: ReadonlyMap<Flagged, readonly string[]>;
  /** Of the changed one and of those that contradict a rule since. */
  readonly dependents: Dependents;
  readonly subjectOf: (classificationId: string) => { readonly kind: SubjectKind; readonly regime: Regime } | undefined;
}

/** An attestation answered no speaks against the result itself: it is what rests on the answer. */
const answer = "answer";

/** The flags of `HD21.RERATE.CASCADE`: what contradicts a rule since, and what rests on such a one. */
export function raisedBy(change: Change): NewRecheck[] {
  const { id, cause, newly, dependents } = change;
  const self: Dependent = { id, via: "MEMBER_SHARE" };
  const rechecks = recheckAfter(cause === "ATTESTED_NO" ? [answer] : [id], {
    dependentsOf: (on) => (on === answer ? [self] : (dependents.get(on) ?? [])),
    newlyFailing: (flagged) => newly.get(flagged) ?? [],
  });
  return rechecks.flatMap((recheck) => flagsOf(recheck, change));
}

/** Where it fails by itself, what it rests on is no further reason. */
function flagsOf({ id: flagged, reasons }: Recheck<string>, { id, cause, subjectOf }: Change): NewRecheck[] {
  const failing = reasons.find(({ because }) => because === "FAILS_NOW");
  if (failing?.because === "FAILS_NOW") return [{ flagged, cause, causeId: id, ruleIds: failing.findings }];
  return reasons.flatMap((reason) => restingFlags(flagged, reason, subjectOf));
}

function restingFlags(flagged: Flagged, reason: RecheckReason<string>, subjectOf: Change["subjectOf"]): NewRecheck[] {
  if (reason.because !== "RESTS_ON") return [];
  const on = subjectOf(reason.on);
  const dependency = on && dependenciesOf(on.kind, on.regime).find((one) => one.kind === reason.via);
  return dependency ? [{ flagged, cause: "RESTS_ON", causeId: reason.on, ruleIds: dependency.readBy }] : [];
}
