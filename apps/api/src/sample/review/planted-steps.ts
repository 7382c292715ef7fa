/** CV 54, II.1.5, step 2: the three bodies heard under it, by name. */
export const askedBodies = {
  document: "CV54",
  givers: ["Ban giám đốc Sở", "BCH Công đoàn Sở", "Ban Chấp hành Chi đoàn Sở"],
};

/** A vote by show of hands, where HD 21 asks for a secret ballot (II.B.1.5, step 1, bullet 2). */
export const openBallot = {
  year: 2020,
  organisation: "Đảng bộ thị trấn Phú Phong",
  ballot: {
    by: "GRASSROOTS_PARTY_COMMITTEE",
    heldOn: "2020-12-09",
    secret: false,
    eligible: 13,
    present: 12,
  },
  /** For the tier it came to; one vote was for none. */
  votesFor: 11,
};
