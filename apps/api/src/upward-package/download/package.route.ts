import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Request } from "express";
import type { Context } from "../../shared/context.ts";
import type { OutgoingFile } from "../../shared/file-route.ts";
import { numberOf } from "../../shared/id.ts";
import { type Refused, refuse } from "../../shared/refusal.ts";
import { refuseUnseen } from "../../shared/refuse-unseen.ts";
import { firstRow } from "../../shared/tx.ts";
import { partsOf } from "../job/kept-file.service.ts";

/** GET /packages/7.zip: for who asked for it and still sees whose it is, until it expires. */
export async function packageFile(context: Context, { params }: Request): Promise<OutgoingFile | Refused> {
  const { viewer, account, transaction, owner, now } = context;
  if (viewer === null) return refuseUnseen(account);
  const tx = await transaction.open(viewer);
  const found = await firstRow<Made>(tx, fileSql, [numberOf(String(params.id)) ?? null, now]);
  if (found === undefined) return refuse("NOT_FOUND");
  const { id, name, bytes } = found;
  return {
    type: "zip",
    name,
    isRead: true,
    write: (response) => pipeline(Readable.from(partsOf(owner, id, bytes)), response),
  };
}

interface Made {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
}

const fileSql = `
  select p.id::text as id, p.file_name as name, p.bytes::float8 as bytes
    from upward_package p join organisation_year o on o.year = p.year and o.organisation_id = p.organisation_id
   where p.id = $1 and p.state = 'DONE' and p.expires_at > $2::timestamptz`;
