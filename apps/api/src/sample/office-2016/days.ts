/** The days of KH 57 in 2016: reviews end before 20/12, dossiers are in before 25/12 (III.3). */
export const days = {
  closesOn: "2016-12-31",
  reviewed: "2016-12-12",
  membersRated: "2016-12-14",
  cellsRated: "2016-12-16",
  decided: "2016-12-28",
  officeRated: "2016-12-29",
  officeDecided: "2017-01-10",
} as const;
