import { factMakers } from "../rule/fact-makers.ts";

// How the steps of a classification are named beside an answer.

export const fact = factMakers({
  kind: { vi: "Loại hình", en: "Kind" },
  hasCellCommittee: { vi: "Có chi ủy", en: "Has a cell committee" },
  by: { vi: "Nơi thực hiện", en: "Done by" },
  levels: { vi: "Tiêu chí đã tự xếp cấp độ", en: "Criteria given a level" },
  selfRatedOn: { vi: "Ngày tự xếp loại", en: "Self-rated on" },
  selfTier: { vi: "Mức tự nhận", en: "Tier claimed" },
  reportedToCell: { vi: "Đã báo cáo trước chi bộ", en: "Reported to the cell" },
  proposedOn: { vi: "Ngày đề nghị mức xếp loại", en: "Proposed on" },
  discussedOn: { vi: "Ngày thảo luận", en: "Discussed on" },
  heldOn: { vi: "Ngày biểu quyết", en: "Voted on" },
  votes: { vi: "Số phiếu", en: "Votes" },
  present: { vi: "Có mặt", en: "Present" },
  eligible: { vi: "Có quyền biểu quyết", en: "Entitled to vote" },
  secret: { vi: "Biểu quyết bằng phiếu kín", en: "Secret ballot" },
  announcedOn: { vi: "Ngày công bố kết quả", en: "Result announced on" },
  appraisedOn: { vi: "Ngày thẩm định", en: "Appraised on" },
  opinions: { vi: "Đã có ý kiến của", en: "Opinions of" },
  residenceOpinion: { vi: "Có nhận xét của nơi cư trú", en: "Comment of the place of residence" },
  takenOn: { vi: "Ngày thực hiện", en: "Taken on" },
  decidedOn: { vi: "Ngày quyết định", en: "Decided on" },
  number: { vi: "Số quyết định", en: "Number of the decision" },
  toldOn: { vi: "Đã thông báo", en: "Told" },
  openTo: { vi: "Công khai với", en: "Open to" },
  inputRatings: { vi: "Đã có kết quả xếp loại của", en: "Rated already" },
  severalPositions: { vi: "Đảm nhiệm nhiều chức vụ", en: "Holds several positions" },
  reportTo: { vi: "Nơi nhận báo cáo", en: "Report sent to" },
  reportVia: { vi: "Qua", en: "Through" },
});
