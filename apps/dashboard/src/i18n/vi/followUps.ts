import { followUpStateLabels } from "@xep-loai/domain";
import { spoken } from "../spoken.ts";

export const followUps = {
  title: "Theo dõi mức thấp nhất",
  total: "%{count} trường hợp ở mức thấp nhất",
  state: spoken(followUpStateLabels, "vi"),
  stateFilter: "Tình trạng",
  allSubjectKinds: "Mọi đối tượng",
  clear: "Bỏ lọc",
  notForced: "Không có quy định nào buộc; mức này do tập thể tự nhận, biểu quyết hoặc cấp có thẩm quyền quyết định.",
  owner: "Phụ trách",
  action: "Biện pháp",
  dueOn: "Thời hạn",
  doneOn: "Xong ngày",
  outcome: "Kết quả",
  ended: "Kết quả bị hủy ngày %{day}: %{reason}",
  ratedAnew: "Xếp loại lại",
  enteredBy: "Người ghi: %{name}, %{moment}",
  acts: {
    assign: "Phân công",
    reassign: "Sửa phân công",
    finish: "Ghi nhận đã xong",
    reopen: "Sửa kết quả",
    assignOf: "Phân công theo dõi: %{name}",
    reassignOf: "Sửa phân công: %{name}",
    finishOf: "Ghi nhận đã xong: %{name}",
    reopenOf: "Sửa kết quả: %{name}",
  },
  form: {
    ownerHint: "Tổ chức hoặc người chịu trách nhiệm",
    dueHint: "Ngày cuối còn kịp",
    doneHint: "Để trống nếu chưa xong",
  },
  empty: {
    title: "Không có trường hợp nào ở mức thấp nhất tại %{organisation} năm %{year}",
    advice: "Chỉ kết quả đã quyết định được đưa vào danh sách.",
    filtered: "Không có trường hợp nào khớp với bộ lọc",
  },
};
