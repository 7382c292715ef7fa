/** What stands on the paper around the text of a report. */
export const aReportHead = {
  number: "12-BC/HU",
  issuedOn: "2021-01-10",
  place: "An Lão",
  addressee: "Tỉnh ủy Bình Định",
  signedAs: "T/M BAN THƯỜNG VỤ – BÍ THƯ",
  signedBy: "Nguyễn Văn An",
  recipients: ["Như trên", "Lưu Văn phòng Huyện ủy"],
};
