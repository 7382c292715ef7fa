import type { Position, ReviewPlace } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import type { SubjectEntry } from "./subject-entry.ts";

/** What somebody holds in a year, as far as it decides where the review is held. */
export interface Posts {
  readonly positions: readonly Position[];
  /** undefined: not recorded. */
  readonly memberOf: readonly ReviewPlace[] | undefined;
  readonly oneHeadRegime: boolean;
  /** Of who leads a cell: whether it has a committee; undefined: leads none. */
  readonly cellHasCommittee: boolean | undefined;
}

export const noPosts: Posts = { positions: [], memberOf: [], oneHeadRegime: false, cellHasCommittee: undefined };

interface StoredPosts {
  readonly memberId: string | null;
  readonly leaderId: string;
  readonly position: Position;
  readonly sitsIn: readonly ReviewPlace[] | null;
  readonly oneHeadRegime: boolean;
  /** null: no post in a cell. */
  readonly cellHasCommittee: boolean | null;
}

/** The posts of each person as they stood on the closing day, those the viewer sees, in one statement. */
export async function postsOf(
  tx: Tx,
  year: number,
  entries: readonly SubjectEntry[],
): Promise<(entry: SubjectEntry) => Posts> {
  const found = await rows<StoredPosts>(tx, postsSql, [
    year,
    entries.flatMap(({ memberId }) => memberId ?? []),
    entries.flatMap(({ leaderId }) => leaderId ?? []),
  ]);
  return (entry) => together(found.filter((post) => isHeldBy(post, entry)));
}

const isHeldBy = (post: StoredPosts, { memberId, leaderId }: SubjectEntry): boolean =>
  memberId === null ? post.leaderId === leaderId : post.memberId === memberId;

function together(posts: readonly StoredPosts[]): Posts {
  const sitsIn = posts.map(({ sitsIn: places }) => places);
  return {
    positions: [...new Set(posts.map(({ position }) => position))],
    memberOf: sitsIn.every((places) => places !== null) ? sitsIn.flat() : undefined,
    oneHeadRegime: posts.some(({ oneHeadRegime }) => oneHeadRegime),
    cellHasCommittee: posts.find((post) => post.cellHasCommittee !== null)?.cellHasCommittee ?? undefined,
  };
}

const postsSql = `
  select l.member_id::text as "memberId", l.id::text as "leaderId", l.position, l.sits_in as "sitsIn",
    l.one_head_regime as "oneHeadRegime",
    case when l.position in ('CELL_SECRETARY', 'CELL_DEPUTY_SECRETARY') then exists (
      select from collective k where k.organisation_id = l.organisation_id and k.kind = 'CELL_COMMITTEE'
        and daterange(k.founded_on, k.dissolved_on) @> y.closes_on) end as "cellHasCommittee"
  from leader l join cycle y on y.year = $1 and l.valid @> y.closes_on
  where l.member_id = any($2::bigint[]) or l.id = any($3::bigint[])
  order by l.id`;
