/** How much of everything a country of so many members has. */
export interface CountrySize {
  readonly provinces: number;
  readonly districts: number;
  /** Grassroots committees, each with cells below it. */
  readonly committees: number;
  /** Grassroots cells, which have members of their own. */
  readonly grassrootsCells: number;
  readonly cells: number;
  readonly members: number;
}

/** The whole country at the end of 2020, as the Party's own figures give it in round numbers. */
const whole: CountrySize = {
  provinces: 68,
  districts: 1_360,
  committees: 30_000,
  grassrootsCells: 22_000,
  cells: 260_000,
  members: 5_500_000,
};

const leastOf = { provinces: 2, districts: 2, committees: 2, grassrootsCells: 2, cells: 4 } as const;

/** The proportions of the whole country, kept at any size; a small one still has some of each. */
export function countrySize(members: number): CountrySize {
  const share = (part: keyof typeof leastOf): number =>
    Math.max(leastOf[part], Math.round((whole[part] * members) / whole.members));
  return {
    provinces: share("provinces"),
    districts: share("districts"),
    committees: share("committees"),
    grassrootsCells: share("grassrootsCells"),
    cells: share("cells"),
    members,
  };
}

/** Where the numbers of each level begin: the centre is 1, then level after level. */
export interface FirstNumbers {
  readonly provinces: number;
  readonly districts: number;
  readonly committees: number;
  readonly grassrootsCells: number;
  readonly cells: number;
  /** The first number that nobody has. */
  readonly end: number;
}

/** The numbers of the organisations; those with members of their own come last, one after the other. */
export function firstNumbers(size: CountrySize): FirstNumbers {
  const provinces = 2;
  const districts = provinces + size.provinces;
  const committees = districts + size.districts;
  const grassrootsCells = committees + size.committees;
  const cells = grassrootsCells + size.grassrootsCells;
  return { provinces, districts, committees, grassrootsCells, cells, end: cells + size.cells };
}
