/** Results of the year 2015 as Huyện ủy Tân Yên published them: a typing error, roundings, percentages of the wrong number. */
export const example = {
  source: "http://tanyen.bacgiang.gov.vn/tin-tuc/9297/24-to-chuc-co-so-Dang-dat-trong-sach-vung-manh..html",
  text: [
    "Đối tượng\tTổng số\tĐược xếp loại\tTSVM\tTỷ lệ\tHTT\tTỷ lệ\tHT\tTỷ lệ",
    "Tổ chức cơ sở đảng\t41\t41\t24\t59 %\t15\t36,7 %\t22\t4,8 %",
    "Chi bộ\t545\t543\t304\t55,8 %\t228\t41,8 %\t11\t2 %",
  ].join("\n"),
};
