import {
  dayInVietnam,
  type InspectedCell,
  type Inspection,
  type InspectionContent,
  type InspectionNotice,
  type PlannedVisit,
} from "@xep-loai/domain";
import type { StoredCell, StoredContent, StoredInspection } from "./stored-inspection.ts";

// Rows to facts of the rules: the only translation.

/** The documents of an inspection, asked now. */
export function papersOf(stored: StoredInspection, now: Date): Inspection {
  const { team, schedule } = stored;
  return {
    notice: noticeOf(stored),
    ...(team && { team }),
    ...(schedule && { schedule }),
    asOf: dayInVietnam(now),
  };
}

const noticeOf = (stored: StoredInspection): InspectionNotice => ({
  ...stored,
  contents: stored.contents.map(contentOf),
  visits: { from: stored.visitsFrom, to: stored.visitsTo },
  signed: { onBehalfOf: stored.signedFor, post: stored.signedPost, name: stored.signedBy },
});

const contentOf = ({ text, period, start, startsOn }: StoredContent, index: number): InspectionContent => ({
  number: index + 1,
  text,
  period,
  start: start === "ON_DAY" ? { kind: start, day: startsOn ?? "" } : { kind: start },
});

/** What is known of one that is inspected, beside the other visits of the team. */
export function cellFactsOf({ cells }: Pick<StoredInspection, "cells">, cell: StoredCell): InspectedCell {
  const { visit, congressOn, hasCommittee, reports } = cell;
  return {
    ...(visit && { visit }),
    otherVisits: cells.filter((other) => other !== cell).flatMap(visitOf),
    ...(congressOn !== null && { congressOn }),
    ...(hasCommittee !== null && { hasCommittee }),
    reports,
    ...(visit?.met && { met: visit.met }),
    ...(visit?.recordsSeen != null && { recordsSeen: visit.recordsSeen }),
  };
}

const visitOf = ({ organisation, visit }: StoredCell): PlannedVisit[] =>
  visit === null ? [] : [{ ...visit, cell: organisation.name }];
