import type { Role, Text } from "@xep-loai/domain";
import { z } from "zod";
import { givenDay } from "../shared/given.ts";
import { saying } from "../shared/given-problems.ts";
import { type Refused, refuseField } from "../shared/refusal.ts";
import type { Administering } from "./administering.ts";
import { placeWithin } from "./place-within.service.ts";

/** Which role, and where. */
export interface RoleAt {
  readonly role: Role;
  readonly organisationId: string;
}

/** A role that is to be held. */
export interface GivenRole extends RoleAt {
  /** null: today. */
  readonly from?: string | null;
  /** null: it does not end. */
  readonly until?: string | null;
}

/** The days of a role: in order, and not over before they begin. */
export const daysOfRole = (today: string) =>
  z
    .object({
      from: givenDay.nullish().transform((day) => day ?? today),
      until: givenDay.nullish().transform((day) => day ?? null),
    })
    .refine(({ until }) => until === null || until >= today, saying(over, "until"))
    .refine(({ from, until }) => until === null || until < today || until >= from, saying(before, "until"));

/** The organisation of a role, within what the actor administers. */
export async function placeOfRole({ tx, scopes }: Administering, organisationId: string): Promise<number | Refused> {
  const id = await placeWithin(tx, scopes, organisationId);
  return id ?? refuseField("given.organisationId", notAdministered);
}

const over: Text = { vi: "Ngày này đã qua.", en: "This day is over." };
const before: Text = { vi: "Không được trước ngày bắt đầu.", en: "This must not come before the first day." };
const notAdministered: Text = {
  vi: "Chỉ giao quyền tại đơn vị thuộc phạm vi quản trị của bạn. Hãy chọn trong cây tổ chức.",
  en: "Roles are given at units you administer alone. Please choose one of the tree.",
};
