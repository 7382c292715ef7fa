import type { TreeAct } from "../tree-act.ts";

/** The day on which districts ended and communes took their place. */
export const reformedOn = "2025-07-01";

/** A commune, ward or special zone and what it was made of. */
export interface NewCommune {
  /** «phường Quy Nhơn». */
  readonly place: string;
  /** The đảng bộ cơ sở of communes and wards that went up in it. */
  readonly from: readonly string[];
  /** Cells that came alone, with the part of a commune they stand for. */
  readonly cells?: readonly string[];
  /** The đảng bộ of a district's own offices that goes on as that of the commune's Party bodies. */
  readonly offices?: string;
  /** Cells that would bear one name under one commune, with the name each takes. */
  readonly renamed?: readonly Renamed[];
  /** Cells of it whose officials now work for the Party bodies and for the People's Committee. */
  readonly officialsFrom: readonly [party: string, government: string];
}

/** An organisation that goes on under another name. */
export interface Renamed {
  readonly path: string;
  readonly name: string;
}

/** One that now stands under one of the two committees of the province's agencies. */
export interface Agency {
  readonly path: string;
  readonly name?: string;
}

/** The reform of one province. */
export interface ProvinceReform {
  /** The committee as it stood. */
  readonly committee: string;
  /** The one of the merged province, where it is another. */
  readonly successor?: string;
  /** «tỉnh Gia Lai». */
  readonly place: string;
  readonly communes: readonly NewCommune[];
  /** Under the committee of the Party's agencies. */
  readonly ofTheParty: readonly Agency[];
  /** Under the committee of the People's Committee, besides what comes with the old blocs. */
  readonly ofGovernment: readonly Agency[];
  /** The old committees of the province's agencies and enterprises, which go up in the latter. */
  readonly blocs: readonly string[];
  readonly districts: readonly string[];
}

/** A province's acts in the order in which they can be recorded: what is new first, what is empty ends last. */
export function actsOf(reform: ProvinceReform): TreeAct[] {
  const top = reform.successor ?? reform.committee;
  const centre = "Đảng Cộng sản Việt Nam";
  const [party, government] = [`Đảng ủy các cơ quan Đảng ${reform.place}`, `Đảng ủy UBND ${reform.place}`];
  const upper = (name: string) => found(top, name, "UPPER_GRASSROOTS_PARTY_ORGANIZATION", "03-QĐ/TU");
  return [
    ...(reform.successor ? [found(centre, reform.successor, "PROVINCIAL_PARTY_ORGANIZATION", "314-QĐ/TW")] : []),
    upper(party),
    upper(government),
    ...reform.ofTheParty.flatMap((agency) => placed(agency, party)),
    ...reform.ofGovernment.flatMap((agency) => placed(agency, government)),
    ...reform.blocs.map((bloc) => merged(bloc, government, "05-QĐ/TU")),
    ...reform.communes.flatMap((commune) => communeActs(commune, top)),
    ...reform.districts.map((path) => ({ act: "DISSOLVE", on: reformedOn, path, decision: "09-QĐ/TU" }) as const),
    ...(reform.successor ? [merged(reform.committee, reform.successor, "314-QĐ/TW")] : []),
  ];
}

/** «phường Quy Nhơn»: the đảng ủy, the old đảng bộ in it, then the two cells of its offices. */
function communeActs(commune: NewCommune, top: string): TreeAct[] {
  const {
    place,
    from,
    cells = [],
    renamed = [],
    offices,
    officialsFrom: [party, government],
  } = commune;
  const name = `Đảng ủy ${place}`;
  const ofParty = `${offices ? "Đảng bộ" : "Chi bộ"} các cơ quan Đảng ${place}`;
  const office = (cell: string, membersFrom: string, count: number) =>
    ({
      ...found(name, cell, "GRASSROOTS_PARTY_CELL", "12-QĐ/ĐU"),
      first: { membersFrom: `${name} / ${membersFrom}`, count },
    }) as const;
  const partyOffice = offices
    ? [found(name, ofParty, "GRASSROOTS_PARTY_ORGANIZATION", "12-QĐ/ĐU"), merged(offices, ofParty, "12-QĐ/ĐU")]
    : [office(ofParty, party, 6)];
  return [
    found(top, name, "COMMUNE_PARTY_ORGANIZATION", "07-QĐ/TU"),
    ...renamed.map(({ path, name: now }) => renaming(path, now, "07-QĐ/TU")),
    ...from.map((path) => merged(path, name, "07-QĐ/TU")),
    ...cells.map((path) => moved(path, name)),
    ...partyOffice,
    office(`Chi bộ UBND ${place}`, government, 7),
  ];
}

const placed = ({ path, name }: Agency, under: string): TreeAct[] => [
  moved(path, under),
  ...(name === undefined ? [] : [renaming(path, name, "06-QĐ/TU")]),
];

type Founded = TreeAct & { act: "FOUND" };

const found = (under: string, name: string, kind: Founded["kind"], decision: string): Founded => ({
  act: "FOUND",
  on: reformedOn,
  under,
  name,
  kind,
  decision,
});

const merged = (path: string, into: string, decision: string): TreeAct => ({
  act: "MERGE",
  on: reformedOn,
  path,
  into,
  decision,
});

const moved = (path: string, under: string): TreeAct => ({
  act: "MOVE",
  on: reformedOn,
  path,
  under,
  decision: "06-QĐ/TU",
});

const renaming = (path: string, name: string, decision: string): TreeAct => ({
  act: "RENAME",
  on: reformedOn,
  path,
  name,
  decision,
});
