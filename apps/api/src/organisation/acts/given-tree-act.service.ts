import { OrganisationKind, YearKind } from "@xep-loai/domain";
import { z } from "zod";
import { accepted, givenDay, givenLine } from "../../shared/given.ts";
import { numberOf } from "../../shared/id.ts";
import { isRefused, type Refused, refuse, refuseField } from "../../shared/refusal.ts";
import { rows, type Tx } from "../../shared/tx.ts";
import { standingNow } from "../standing.service.ts";
import type { GivenTreeAct, TreeAct } from "./tree-act.ts";

const decision = z.object({ number: givenLine, on: givenDay });

const shapes = {
  FOUND: z.object({ decision, name: givenLine, kind: z.enum(OrganisationKind) }),
  RENAME: z.object({ decision, name: givenLine }),
  MOVE: z.object({ decision }),
  MERGE: z.object({ decision }),
  SPLIT: z.object({ decision, name: givenLine }),
  DISSOLVE: z.object({ decision }),
  DELEGATE: z.object({ decision }),
  WITHDRAW: z.object({ decision }),
  YEAR_KIND: z.object({ decision, yearKind: z.enum(YearKind) }),
} as const;

/** The act as it can be carried out: what was typed is in order, and the actor sees every organisation it names. */
export async function givenTreeAct(tx: Tx, given: GivenTreeAct): Promise<TreeAct | Refused> {
  const organisation = await standingNow(tx, given.organisationId);
  if (isRefused(organisation)) return organisation;
  const typed = accepted<object>(shapes[given.act], given);
  if (isRefused(typed)) return typed;
  const named = await whatElseIsNamed(tx, given);
  if (isRefused(named)) return named;
  const { act, version = null, delegates = false } = given;
  return { act, version, delegates, organisationId: organisation.id, ...typed, ...named } as TreeAct;
}

async function whatElseIsNamed(tx: Tx, given: GivenTreeAct): Promise<object | Refused> {
  if (given.act === "SPLIT") return handedOver(tx, given);
  if (given.act !== "MOVE" && given.act !== "MERGE") return {};
  const other = await standingNow(tx, given.otherId ?? "");
  return isRefused(other) ? other : { otherId: other.id };
}

/** What goes over to the new one: something must, and it must stand there on the day. */
async function handedOver(tx: Tx, given: GivenTreeAct): Promise<object | Refused> {
  const { organisationIds = [], memberIds = [] } = given;
  if (organisationIds.length + memberIds.length === 0) return refuseField("organisationIds", nothingChosen);
  const [children, members] = [organisationIds.map(numberOf), memberIds.map(numberOf)];
  const found = await rows(tx, standThere, [given.organisationId, children, members, given.decision.on]);
  if (found.length < new Set([...children, ...members.map((id) => `member ${id}`)]).size) return refuse("NOT_FOUND");
  return { organisationIds: children, memberIds };
}

const nothingChosen = {
  vi: "Hãy chọn ít nhất một tổ chức trực thuộc hoặc một đảng viên chuyển sang tổ chức mới.",
  en: "Please choose at least one subordinate or one member that goes to the new organisation.",
};

const standThere = `
  select v.organisation_id::bigint from organisation_version v
   where v.parent_id = $1::int and v.organisation_id = any ($2::int[]) and v.valid @> $4::date
  union all
  select s.member_id from member_stay s
   where s.organisation_id = $1::int and s.member_id = any ($3::bigint[]) and s.valid @> $4::date group by s.member_id`;
