import type { CriterionItem } from "./criterion-item.ts";

/** QĐ 366, Phụ lục 5: members outside the political system. */
export const annex5: readonly CriterionItem[] = [
  {
    key: "A5.I.1",
    label: {
      vi: "1. Về phẩm chất chính trị, đạo đức, lối sống và ý thức tổ chức kỷ luật",
      en: "1. Politics, morality, lifestyle, sense of organisation and discipline",
    },
  },
  {
    key: "A5.I.1.1",
    label: {
      vi: "- Có lập trường tư tưởng chính trị vững vàng; chấp hành đường lối, chủ trương của Đảng, chính sách, pháp luật của Nhà nước và các quy định nơi lao động, học tập, sinh sống.",
      en: "- Steadfast position; keeping policies, laws and the rules where one works, studies and lives.",
    },
  },
  {
    key: "A5.I.1.2",
    label: {
      vi: "- Có phẩm chất đạo đức tốt, lối sống trung thực; không vi phạm Quy định về những điều đảng viên không được làm, văn hoá ứng xử nơi cư trú.",
      en: "- Good morality, honest lifestyle; not doing what members must not do; manners at the place of residence.",
    },
  },
  {
    key: "A5.I.1.3",
    label: {
      vi: "- Chấp hành các nguyên tắc tổ chức, sinh hoạt đảng; nghiêm túc trong tự phê bình và phê bình; có ý thức trách nhiệm trong xây dựng tổ chức đảng, giữ gìn đoàn kết nội bộ trong chi bộ; có quan hệ tốt với quần chúng nhân dân nơi sinh hoạt và nơi cư trú.",
      en: "- Keeping the principles of Party organisation and activity; serious self-criticism; building the organisation, unity in the cell; good relations with people.",
    },
  },
  {
    key: "A5.I.2",
    label: {
      vi: "2. Nhóm tiêu chí về tự phê bình và phê bình, khắc phục hạn chế, khuyết điểm",
      en: "2. Self-criticism and criticism, remedying defects",
    },
  },
  {
    key: "A5.I.2.1",
    label: {
      vi: "Tinh thần tự phê bình, tự soi, tự sửa của cá nhân; mức độ tự giác nhận diện hạn chế, khuyết điểm của bản thân và kết quả khắc phục những hạn chế, khuyết điểm đã được chỉ ra.",
      en: "Self-criticism and self-correction; recognising the own defects and remedying those shown.",
    },
  },
  {
    key: "A5.II.1",
    label: {
      vi: "Thực hiện đầy đủ quyền và nghĩa vụ của đảng viên. Hoàn thành các nhiệm vụ chính trị được cấp uỷ, chi bộ phân công.",
      en: "Exercising the rights and duties of a member; completing the political tasks the committee and the cell assign.",
    },
  },
  {
    key: "A5.II.2",
    label: {
      vi: "Tham gia học tập nghị quyết, các văn bản chỉ đạo của cấp trên đầy đủ; phát huy vai trò của đảng viên, tích cực phát biểu ý kiến xây dựng chi bộ.",
      en: "Studying resolutions and directions; playing the part of a member, contributing to the cell.",
    },
  },
  {
    key: "A5.II.3",
    label: {
      vi: "Hoàn thành các nhiệm vụ đột xuất, tích cực tham gia các hoạt động do chi bộ và các tổ chức có liên quan tại địa phương giao, phát động, phù hợp với điều kiện và sức khoẻ, độ tuổi.",
      en: "Completing unforeseen tasks, taking part in activities of the cell and local organisations, as health and age allow.",
    },
  },
];
