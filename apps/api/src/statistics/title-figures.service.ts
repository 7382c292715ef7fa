import { type Level, type Text, withSectorOf } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import { countersBelow } from "./counters.service.ts";
import type { Counted } from "./figures.service.ts";

/** The leaders of one group of equivalent titles at and below an organisation: the heads among them, or the others. */
export interface TitleFigures {
  readonly titles: Title;
  readonly isHead: boolean;
  readonly counted: readonly Counted[];
}

interface Title {
  readonly id: string;
  readonly label: Text;
  readonly level: Level;
}

/** By the numbers of the title groups, heads first; what the counters say, the heads taken out of it. */
export async function titleFiguresBelow(tx: Tx, year: number, id: number): Promise<TitleFigures[]> {
  const all = (await countersBelow(tx, [year], [id], { subjectKind: "LEADER", group: null }))(id, year);
  const heads = await rows<Counted>(tx, headsSql, [year, id]);
  const titles = (await rows<Title>(tx, titlesSql, [all.map(({ group }) => group)])).map(named);
  return titles.flatMap((title) =>
    [
      { titles: title, isHead: true, counted: heads.filter(({ group }) => group === title.id) },
      {
        titles: title,
        isHead: false,
        counted: without(
          heads,
          all.filter(({ group }) => group === title.id),
        ),
      },
    ].filter(({ counted }) => counted.length > 0),
  );
}

const named = (title: Title): Title => ({ ...title, label: withSectorOf(title.id, title.label) });

/** The rest of each counter. */
const without = (heads: readonly Counted[], all: readonly Counted[]): Counted[] =>
  all
    .map((each) => ({ ...each, count: each.count - (heads.find((head) => isAlike(head, each))?.count ?? 0) }))
    .filter(({ count }) => count > 0);

const isAlike = (one: Counted, other: Counted): boolean =>
  one.group === other.group && one.outcome === other.outcome && one.state === other.state;

const headsSql = `
  select c.subject_group as "group", coalesce(c.not_rated_reason, c.tier, 'NONE') as outcome, c.state, count(*)::int as count
    from classification c
    join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
   where c.year = $1 and o.ancestors @> array[$2::int] and c.is_head and c.state <> 'CANCELLED'
   group by 1, 2, 3`;

const titlesSql = `
  select g.id, json_build_object('vi', t.name_vi, 'en', coalesce(t.name_en, t.name_vi)) as label, t.level
    from (select distinct unnest($1::text[]) as id) g join title_group t on t.id::text = split_part(g.id, '/', 1)
   order by t.id, g.id`;
