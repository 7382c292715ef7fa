import { dayInVietnam, isDecided } from "@xep-loai/domain";
import { type Asked, cancelledResult, change } from "../../classification/acts/acted-on.service.ts";
import { accepted } from "../../shared/given.ts";
import { notOnTheList } from "../../shared/given-words.ts";
import { isRefused, type Refused, refuse, refuseField, refuseInput } from "../../shared/refusal.ts";
import { rows } from "../../shared/tx.ts";
import { untimely } from "../../shared/untimely.ts";
import type { Procedure } from "../procedure.type.ts";
import { type Acting, actingOnResult } from "./acting-on-result.service.ts";
import { givenOpinion } from "./given-steps.ts";

/**
 * Records an opinion that was asked for or given; anew by the same giver corrects it. Those of cells are of members alone;
 * a decided result keeps what was heard before it.
 */
export async function recordOpinion(acting: Acting, asked: Asked, given: unknown): Promise<Procedure | Refused> {
  const opinion = accepted(givenOpinion, given);
  if (isRefused(opinion)) return opinion;
  const { tx, actor, now } = acting;
  const { kind, giver, askedOn, givenOn, tier, content, attached } = opinion;
  const wrong = untimely({ askedOn, givenOn }, asked.year, dayInVietnam(now));
  if (wrong.length > 0) return refuseInput(wrong);
  return actingOnResult(acting, asked, async (subject) => {
    if (subject.row.state === "CANCELLED") return refuseField("id", cancelledResult);
    if (isDecided(subject.row.state)) return refuse("RESULT_DECIDED");
    if (kind !== "RELATED_BODY" && subject.row.subjectKind !== "MEMBER") return refuseField("kind", notOnTheList);
    const values = [asked.year, asked.id, kind, giver, askedOn, givenOn, tier, content, attached];
    await rows(tx, opinionSql, [...values, actor.displayName, now]);
    return change(tx, subject, "", []);
  });
}

const opinionSql = `
  insert into opinion (year, classification_id, kind, giver, asked_on, given_on, tier, content, attached, changed_by_name, changed_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  on conflict (year, classification_id, kind, giver) where withdrawn_at is null do update set asked_on = excluded.asked_on, given_on = excluded.given_on,
    tier = excluded.tier, content = excluded.content, attached = excluded.attached, changed_by = actor_id(),
    changed_by_name = excluded.changed_by_name, changed_at = excluded.changed_at`;
