import type { Role, Text } from "@xep-loai/domain";
import { type Standing, standing } from "../organisation/standing.service.ts";
import type { Acting } from "../shared/acting.ts";
import { mayActOn } from "../shared/may-act-on.ts";
import { isRefused, type Refused, refuse, refuseField } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { scopesWith, type Viewer } from "../shared/viewer.ts";
import type { UpwardPackage, UpwardPackages } from "./upward-package.type.ts";

/** Who takes a package upward: whoever sends results. */
export const packers: readonly Role[] = ["EDITOR", "APPRAISER", "DECIDER"];

/** Whose packages. */
export interface AskedPackages {
  readonly organisationId: string;
  readonly year: number;
}

/** The packages of a unit the viewer asked for, the last first. */
export async function upwardPackages(tx: Tx, viewer: Viewer, asked: AskedPackages): Promise<UpwardPackages | Refused> {
  const organisation = await standing(tx, asked.year, asked.organisationId);
  return isRefused(organisation) ? organisation : packagesOf(tx, viewer, organisation);
}

async function packagesOf(tx: Tx, viewer: Viewer, { id, year, ancestors }: Standing): Promise<UpwardPackages> {
  const nodes = await rows<UpwardPackage>(tx, packagesSql, [year, id]);
  return { nodes, mayRequest: scopesWith(viewer, packers).some((scope) => ancestors.includes(scope)) };
}

/** What is asked for. */
export interface PackageAsked extends AskedPackages {
  readonly ofEach: boolean;
}

/** Asks for a package, of the unit or of each directly below it; the job makes it. While one is made no other is begun. */
export async function requestPackage(
  { tx, actor, now }: Acting,
  asked: PackageAsked,
): Promise<UpwardPackages | Refused> {
  const organisation = await standing(tx, asked.year, asked.organisationId);
  if (isRefused(organisation)) return organisation;
  const { id, year } = organisation;
  if (!(await mayActOn(tx, year, id))) return refuse("NOT_ALLOWED");
  await rows(tx, oneAfterTheOther, []);
  if (await isOneTooMany(tx, asked, organisation)) return refuseField("organisationId", tooMany);
  await rows(tx, requestSql, [year, id, asked.ofEach, actor.locale, actor.displayName, now]);
  return packagesOf(tx, actor, organisation);
}

/** A batch of a province takes a core for minutes: others are to have theirs too. */
const mostAtOnce = 3;

const tooMany: Text = {
  vi: `Bạn đang chờ ${mostAtOnce} hồ sơ. Hãy đợi một hồ sơ lập xong rồi yêu cầu hồ sơ tiếp theo.`,
  en: `${mostAtOnce} packages of yours are being made. Please wait for one to be done before asking for the next.`,
};

async function isOneTooMany(tx: Tx, { ofEach }: PackageAsked, { id, year }: Standing): Promise<boolean> {
  const found = await firstRow<{ n: number }>(tx, othersSql, [year, id, ofEach]);
  return (found?.n ?? 0) >= mostAtOnce;
}

/** Two requests of one account do not count past each other. */
const oneAfterTheOther = "select pg_advisory_xact_lock(hashtext('xep_loai.upward_package.of'), actor_id())";

const othersSql = `
  select count(*)::int as n from upward_package where account_id = actor_id() and state in ('WAITING', 'RUNNING')
     and (year, organisation_id, of_each) <> ($1::int, $2::int, $3::boolean)`;

const packagesSql = `
  select id::text as id, state, of_each as "ofEach", parts_done as "partsDone", parts_total as "partsTotal",
         requested_at as "requestedAt", expires_at as "expiresAt", file_name as "fileName", bytes::float8 as bytes
    from upward_package p where year = $1 and organisation_id = $2 order by p.id desc limit 20`;

const requestSql = `
  insert into upward_package (year, organisation_id, of_each, locale, by_name, requested_at)
  values ($1, $2, $3, $4, $5, $6)
  on conflict (account_id, year, organisation_id, of_each) where state in ('WAITING', 'RUNNING') do nothing`;
