import { QualityTier } from "@xep-loai/domain";
import { z } from "zod";
import { accepted } from "../../shared/given.ts";
import { saying } from "../../shared/given-problems.ts";
import { isRefused, type Refused, refuseField } from "../../shared/refusal.ts";
import type { Tx } from "../../shared/tx.ts";
import type { Viewer } from "../../shared/viewer.ts";
import { classification } from "../classification.service.ts";
import type { Classification } from "../classification.type.ts";
import type { PlaceVote } from "../entered-facts.ts";
import { reexamining } from "../recheck/reexamine.service.ts";
import type { SubjectRow } from "../subject-row.ts";
import { type Asked, actedOn, change } from "./acted-on.service.ts";
import { dayUntil, sentences, words } from "./entered.ts";

/** The tiers a person was voted at several places, and what the competent authority decided between them. */
export interface AskedDivergence extends Asked {
  readonly votes: readonly PlaceVote[];
  readonly decision?: AskedDecision | null | undefined;
}

export interface AskedDecision {
  readonly tier: QualityTier;
  readonly byBody: string;
  readonly decidedOn: string;
  readonly reason: string;
}

/** Keeps the votes of several places and the decision between different ones (`HD21.LEADER.MULTI_POSITION`, `QD366.PLACE.RATING`). */
export async function recordDivergence(
  tx: Tx,
  { id: byAccount, displayName: byName }: Viewer,
  asked: AskedDivergence,
  now: Moment,
): Promise<Classification | Refused> {
  const entered = accepted(enteredOn(now.today), asked);
  const subject = await actedOn(tx, asked);
  if (isRefused(subject)) return subject;
  if (isRefused(entered)) return entered;
  if (!isVotedAtPlaces(subject.row)) return refuseField("votes", ofPersons);
  const { votes, decision } = entered;
  if (!decision && isAlreadyDecided(subject.row)) return refuseField("decision", decidedAlready);
  const divergence = decision && { ...decision, byAccount, byName, recordedAt: now.moment };
  const refused = await reexamining(tx, { year: asked.year, id: asked.id, cause: null }, () =>
    change(tx, subject, keep, [JSON.stringify({ placeVotes: votes, ...(divergence ? { divergence } : {}) })]),
  );
  return isRefused(refused) ? refused : classification(tx, asked.id, asked.year);
}

/** The moment of the act, and the day it is in Viet Nam. */
export interface Moment {
  readonly moment: string;
  readonly today: string;
}

const enteredOn = (today: string) =>
  z
    .object({
      votes: z
        .array(z.object({ place: words, tier: z.enum(QualityTier) }))
        .min(2)
        .max(10),
      decision: z
        .object({ tier: z.enum(QualityTier), byBody: words, decidedOn: dayUntil(today), reason: sentences })
        .nullish(),
    })
    .refine(({ votes, decision }) => !decision || doDiffer(votes), saying(alike, "decision"));

const alike = {
  vi: "Các nơi xếp cùng một mức thì không có gì phải quyết định.",
  en: "Where all places voted the same tier there is nothing to decide.",
};
const ofPersons = {
  vi: "Chỉ ghi cho đảng viên hoặc cá nhân lãnh đạo có kết quả chưa bị hủy.",
  en: "This is recorded of members and leaders whose result was not cancelled.",
};
const decidedAlready = {
  vi: "Đã có quyết định; hãy ghi quyết định thay thế.",
  en: "It was decided already; please state the decision that replaces it.",
};

/** There is nothing to decide between equal votes. */
const doDiffer = (votes: readonly PlaceVote[]): boolean => new Set(votes.map(({ tier }) => tier)).size > 1;

const isVotedAtPlaces = ({ subjectKind, state }: SubjectRow): boolean =>
  (subjectKind === "LEADER" || subjectKind === "MEMBER") && state !== "CANCELLED";

/** A decision gives way to another one alone. */
const isAlreadyDecided = ({ entered }: SubjectRow): boolean => Object.hasOwn(Object(entered), "divergence");

const keep = ", facts = facts - 'placeVotes' - 'divergence' || $4::jsonb";
