import type { Text } from "@xep-loai/domain";

/** Why an act on the tree of organisations is refused, and what to do (migrations 002, 010, 060, 282). */
export const treeRefusalMessages = {
  ORGANISATION_NOT_STANDING: {
    vi: "Vào ngày này một tổ chức được nêu chưa thành lập hoặc không còn. Không có gì bị thay đổi. Hãy kiểm tra ngày và tổ chức.",
    en: "On that day one of the organisations is not founded yet or stands no longer. Nothing was changed. Please check the day and the organisation.",
  },
  LATER_CHANGE_EXISTS: {
    vi: "Tổ chức đã có thay đổi ghi vào một ngày sau ngày này; thay đổi được ghi theo thứ tự thời gian. Không có gì bị thay đổi. Hãy chọn ngày từ thay đổi gần nhất trở đi (xem lịch sử của tổ chức).",
    en: "A change of the organisation is recorded for a later day; changes are recorded in their order. Nothing was changed. Please choose a day not before its latest change (see its history).",
  },
  PARENT_NOT_ABOVE: {
    vi: "Tổ chức loại này không thể trực thuộc tổ chức cấp trên đã chọn: cấp trên phải ở bậc cao hơn và không phải là chi bộ. Không có gì bị thay đổi. Hãy chọn cấp trên khác hoặc loại khác.",
    en: "An organisation of this kind cannot stand under the one chosen: what stands above must rank higher and be no cell. Nothing was changed. Please choose another superior or another kind.",
  },
  KIND_NOT_THEN: {
    vi: "Vào ngày này không thành lập loại tổ chức ấy: đảng bộ cấp huyện kết thúc ngày 30/6/2025, đảng bộ xã, phường, đặc khu trên cơ sở có từ ngày 1/7/2025. Không có gì bị thay đổi. Hãy chọn loại khác hoặc kiểm tra ngày.",
    en: "No such organisation is founded on that day: districts ended on 30/6/2025, communes above the grassroots began on 1/7/2025. Nothing was changed. Please choose another kind or check the day.",
  },
  ROOT_STAYS: {
    vi: "Tổ chức cao nhất chỉ đổi được tên. Không có gì bị thay đổi. Hãy chọn một tổ chức trực thuộc.",
    en: "The topmost organisation can only be renamed. Nothing was changed. Please choose one below it.",
  },
  MERGE_UNLIKE: {
    vi: "Chỉ sáp nhập được vào tổ chức cùng loại, hoặc vào tổ chức mới thành lập đúng ngày đó và không ở bậc thấp hơn; chi bộ chỉ vào chi bộ. Không có gì bị thay đổi. Hãy chọn tổ chức tiếp nhận khác, hoặc thành lập tổ chức mới trước.",
    en: "An organisation goes up only in one of its kind, or in one founded that very day that ranks no lower; cells only in cells. Nothing was changed. Please choose another one, or found the new one first.",
  },
  FOUNDED_THAT_DAY: {
    vi: "Tổ chức không thể kết thúc vào chính ngày thành lập hoặc trước đó. Không có gì bị thay đổi. Hãy kiểm tra ngày.",
    en: "An organisation cannot end on the day it was founded or before. Nothing was changed. Please check the day.",
  },
  NOT_A_GRASSROOTS_COMMITTEE: {
    vi: "Chỉ giao quyền cấp trên cơ sở cho đảng ủy cơ sở.",
    en: "The powers of the level above are given to grassroots committees only.",
  },
  CHANGES_NOTHING: {
    vi: "Vào ngày này tổ chức đã đúng như vậy nên không có gì để thay đổi, không có gì được ghi. Hãy kiểm tra tổ chức, ngày và số quyết định (xem lịch sử của tổ chức).",
    en: "On that day the organisation is so already: there is nothing to change and nothing was recorded. Please check the organisation, the day and the decision (see its history).",
  },
  HAS_SUBORDINATES: {
    vi: "Tổ chức còn tổ chức trực thuộc nên chưa giải thể được. Không có gì bị thay đổi. Hãy chuyển hoặc sáp nhập các tổ chức trực thuộc trước.",
    en: "The organisation still has subordinates, so it cannot be dissolved. Nothing was changed. Please move or merge them first.",
  },
  HAS_MEMBERS: {
    vi: "Chi bộ còn đảng viên nên chưa giải thể được. Không có gì bị thay đổi. Hãy chuyển đảng viên sang chi bộ khác, hoặc sáp nhập chi bộ.",
    en: "The cell still has members, so it cannot be dissolved. Nothing was changed. Please transfer them to another cell, or merge the cell.",
  },
  ORGANISATION_HAS_CLASSIFICATIONS: {
    vi: "Tổ chức sẽ kết thúc còn kết quả xếp loại của năm đang mở (của chính tổ chức, của tập thể hoặc cán bộ). Không có gì bị thay đổi. Hãy hủy các kết quả đó trước, hoặc chọn ngày sau khi năm ấy kết thúc.",
    en: "The organisation that would end has results of an open year (its own, of its collectives or leaders). Nothing was changed. Please cancel them first, or choose a day after that year has ended.",
  },
  TREE_EDGE: {
    vi: "Sau thay đổi này có tổ chức không còn cấp trên phù hợp trong suốt thời gian của nó. Không có gì bị thay đổi. Hãy kiểm tra ngày và các thay đổi đã ghi của tổ chức trực thuộc.",
    en: "After this change some organisation would not have a fitting superior all its time. Nothing was changed. Please check the day and what is recorded of the subordinates.",
  },
} as const satisfies Readonly<Record<string, Text>>;
