import { type Text, tierShortNamesOf } from "@xep-loai/domain";
import { z } from "zod";
import { type VotedPerson, votedPersonCount, votedPersons } from "../classification/divergences.service.ts";
import { bigintKey, cursorKey, intKey, pageOf, textKey } from "../shared/page.ts";
import { isRefused } from "../shared/refusal.ts";
import { dayIn } from "../shared/vietnam-time.ts";
import type { Locale } from "../shared/viewer.ts";
import { levelsHere } from "./levels-below.ts";
import type { Asked, SourceOf, TableView } from "./summary-source.ts";
import { type Column, cellsOf } from "./table-column.type.ts";

/** R13, persons voted at several places and what the competent authority decided (HD21.LEADER.MULTI_POSITION, QD366.PLACE.RATING). */
export const r13: SourceOf = (view) => ({
  id: "R13",
  title: { vi: "Kết quả biểu quyết khác nhau ở các nơi kiểm điểm", en: "Votes that differ between places of review" },
  rowHeading: { vi: "Họ và tên", en: "Name" },
  columns,
  counted: () => ({ vi: "Cả kết quả chưa quyết định", en: "Those not decided too" }),
  groups: async () => [],
  levels: levelsHere,
  namesPersons: () => true,
  total: async () => null,
  async page(tx, asked) {
    const key = cursorKey(asked.after, z.tuple([intKey, textKey, bigintKey]));
    if (isRefused(key)) return key;
    const found = await votedPersons(tx, of(asked), key, asked.first);
    return pageOf(found, asked.first, keyOf, (person) => ({
      key: person.id,
      label: `${person.name} – ${person.organisationName}`,
      organisationId: person.organisationId,
      hasChildren: false,
      cells: cellsOf(columns, inWords(person, view, asked.locale)),
    }));
  },
  rowCount: (tx, asked) => votedPersonCount(tx, of(asked)),
});

const of = ({ organisation: { id, year }, level }: Asked) => ({ year, organisationId: id, level });

const keyOf = ({ organisationId, name, id }: VotedPerson) => [organisationId, name, id];

interface Shown {
  readonly votes: string;
  readonly differ: string;
  readonly decided: string | null;
  readonly by: string | null;
  readonly reason: string | null;
}

const column = (key: keyof Shown, label: Text): Column<Shown> => ({
  key,
  kind: "TEXT",
  label,
  parent: null,
  cell: (shown) => shown[key],
});

const columns: readonly Column<Shown>[] = [
  column("votes", { vi: "Mức biểu quyết ở từng nơi", en: "Tier voted at each place" }),
  column("differ", { vi: "Khác nhau", en: "They differ" }),
  column("decided", { vi: "Cấp có thẩm quyền quyết định", en: "Decided by the authority" }),
  column("by", { vi: "Nơi quyết định, ngày", en: "By whom, when" }),
  column("reason", { vi: "Lý do", en: "Why" }),
];

function inWords({ kind, votes, decision }: VotedPerson, view: TableView, locale: Locale): Shown {
  const names = tierShortNamesOf(view, kind);
  return {
    votes: votes.map(({ place, tier }) => `${place}: ${names[tier][locale]}`).join("; "),
    differ: new Set(votes.map(({ tier }) => tier)).size > 1 ? "×" : "",
    decided: decision && names[decision.tier][locale],
    by: decision && `${decision.byBody}, ${dayIn(locale, decision.decidedOn)}`,
    reason: decision?.reason ?? null,
  };
}
