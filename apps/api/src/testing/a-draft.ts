/** A sound draft of a board's document, as it is sent. */
export const aDraftFor = (organisationId: string) => ({
  organisationId,
  number: "12-HD/TU",
  kind: "GUIDANCE",
  issuedOn: "2020-11-01",
  issuer: "Ban Thường vụ Tỉnh ủy",
  title: "Xếp loại chất lượng",
  yearFrom: 2020,
  overrides: [{ parameter: "deadline.grassroots", value: "Y-12-10", citation: "mục III.1", clause: [] }],
});
