import type { CriterionItem } from "./criterion-item.ts";

/** QĐ 366, Phụ lục 2: those the Centre manages (common group only). */
export const annex2: readonly CriterionItem[] = [
  {
    key: "A2.I.1",
    label: {
      vi: "1. Về phẩm chất chính trị, đạo đức, lối sống, thực hiện trách nhiệm nêu gương",
      en: "1. Politics, morality, lifestyle, setting an example",
    },
  },
  {
    key: "A2.I.1.1",
    label: {
      vi: '- Tuyệt đối trung thành với Đảng, Tổ quốc và Nhân dân; kiên định chủ nghĩa Mác - Lênin, tư tưởng Hồ Chí Minh, mục tiêu độc lập dân tộc và chủ nghĩa xã hội. Có lập trường, quan điểm, bản lĩnh chính trị vững vàng; kiên quyết bảo vệ nền tảng tư tưởng, Cương lĩnh chính trị, đường lối của Đảng, Hiến pháp, pháp luật của Nhà nước; đấu tranh phản bác các quan điểm sai trái, thù địch, các biểu hiện suy thoái, "tự diễn biến", "tự chuyển hoá".',
      en: "- Loyal to Party, Fatherland and People; firm in Marxism-Leninism and Hồ Chí Minh Thought; defending the ideological foundation, against wrong views and degradation.",
    },
  },
  {
    key: "A2.I.1.2",
    label: {
      vi: "- Có tinh thần yêu nước sâu sắc, tận tuỵ phục vụ Nhân dân, sâu sát cơ sở, luôn hành động vì lợi ích của Nhân dân. Đặt lợi ích của Đảng, quốc gia - dân tộc, Nhân dân, tập thể lên trên lợi ích cá nhân, sẵn sàng hy sinh vì sự nghiệp cách mạng của Đảng, vì độc lập, tự do của Tổ quốc, vì hạnh phúc của Nhân dân.",
      en: "- Patriotic, serving the People, close to the grassroots; the interest of Party, nation and People above the own.",
    },
  },
  {
    key: "A2.I.1.3",
    label: {
      vi: "- Chấp hành nghiêm chủ trương, đường lối, nghị quyết, chỉ thị, quy định, nguyên tắc tổ chức, kỷ luật của Đảng, nhất là nguyên tắc tập trung dân chủ, tự phê bình và phê bình; chấp hành nghiêm pháp luật của Nhà nước và quy định của cơ quan, đơn vị. Tuyệt đối chấp hành sự phân công của tổ chức, yên tâm công tác và hoàn thành tốt mọi nhiệm vụ được giao.",
      en: "- Keeping the Party's lines, principles and discipline and the laws; accepting assignments and completing every task well.",
    },
  },
  {
    key: "A2.I.1.4",
    label: {
      vi: "- Có tinh thần tự giác, trách nhiệm cao trong nghiên cứu, học tập chủ nghĩa Mác - Lênin, tư tưởng Hồ Chí Minh, các nghị quyết, chỉ thị của Đảng và các chương trình bồi dưỡng, cập nhật kiến thức mới nhằm nâng cao trình độ về mọi mặt, đáp ứng yêu cầu, nhiệm vụ.",
      en: "- Studying Marxism-Leninism, Hồ Chí Minh Thought, resolutions and new knowledge with responsibility.",
    },
  },
  {
    key: "A2.I.1.5",
    label: {
      vi: "- Có phẩm chất đạo đức, lối sống trong sáng, trung thực, khiêm tốn, chân thành, giản dị; cần, kiệm, liêm, chính, chí công vô tư; chấp hành nghiêm quy định về chuẩn mực đạo đức cách mạng của cán bộ, đảng viên trong giai đoạn mới, trách nhiệm nêu gương; không vi phạm Quy định về những điều đảng viên không được làm. Không né tránh công việc, chạy theo thành tích; không vi phạm đạo đức, lối sống đến mức bị xử lý kỷ luật.",
      en: "- Pure, honest, modest and simple; industrious, thrifty, upright and impartial; setting an example; no discipline for morality or lifestyle.",
    },
  },
  {
    key: "A2.I.1.6",
    label: {
      vi: '- Không tham vọng quyền lực; không chạy chức, chạy quyền; không tham nhũng, lãng phí, cơ hội, vụ lợi, cục bộ, lợi ích nhóm; không để gia đình, người thân và người khác lợi dụng chức vụ, vị trí công tác để trục lợi. Không có biểu hiện suy thoái về tư tưởng chính trị, đạo đức, lối sống, những biểu hiện "tự diễn biến", "tự chuyển hoá" trong nội bộ. Kiên quyết đấu tranh chống quan liêu, cửa quyền, tham nhũng, xa hoa, lãng phí, tiêu cực, chủ nghĩa cá nhân, lối sống cơ hội, thực dụng, bè phái, lợi ích nhóm, nói không đi đôi với làm.',
      en: "- No ambition for power, no buying of posts, no corruption or group interests, no relatives profiting; fighting bureaucracy, corruption, waste and factions.",
    },
  },
  {
    key: "A2.I.1.7",
    label: {
      vi: "- Có uy tín cao, tiêu biểu về phẩm chất đạo đức và phong cách công tác; là trung tâm đoàn kết, thương yêu đồng chí, đồng nghiệp.",
      en: "- Of high standing, an example in morality and style; a centre of unity.",
    },
  },
  {
    key: "A2.I.1.8",
    label: {
      vi: "- Có tinh thần chủ động, đổi mới sáng tạo; phấn đấu vì mục tiêu phát triển của cơ quan, đơn vị, đóng góp vào mục tiêu chung của đất nước.",
      en: "- Active and innovative; striving for the unit's aims and the country's.",
    },
  },
  {
    key: "A2.I.1.9",
    label: {
      vi: "- Thực hiện việc kê khai và công khai tài sản, thu nhập theo quy định. Báo cáo đầy đủ, trung thực, cung cấp thông tin chính xác, khách quan về những nội dung liên quan đến việc thực hiện chức trách, nhiệm vụ được giao và hoạt động của cơ quan, tổ chức, đơn vị với cấp trên khi được yêu cầu.",
      en: "- Declaring assets and income; reporting fully and truthfully to the superiors.",
    },
  },
  {
    key: "A2.I.2",
    label: {
      vi: "2. Tư duy đổi mới, chiến lược, khát vọng cống hiến, dám nghĩ, dám làm",
      en: "2. Innovative and strategic thinking, will to contribute, daring to think and act",
    },
  },
  {
    key: "A2.I.2.1",
    label: {
      vi: "- Có tư duy đổi mới, tầm nhìn chiến lược, khả năng lãnh đạo, chỉ đạo thích ứng với sự phát triển của thời đại và xu thế toàn cầu hoá; phương pháp làm việc khoa học, nhạy bén chính trị; có năng lực cụ thể hoá trong lãnh đạo, chỉ đạo cơ quan, đơn vị thực hiện và hoàn thành tốt chức năng, nhiệm vụ được giao.",
      en: "- Innovative thinking and strategic vision; scientific method; making leadership concrete so that tasks are completed well.",
    },
  },
  {
    key: "A2.I.2.2",
    label: {
      vi: "- Luôn bám sát thực tiễn, có nhiều cách làm hay, sáng tạo, đạt hiệu quả cao trong lãnh đạo, chỉ đạo, tổ chức thực hiện nhiệm vụ; xây dựng cấp uỷ, tổ chức đảng trong sạch, vững mạnh, cơ quan, đơn vị vững mạnh toàn diện.",
      en: "- Close to practice, with good and creative ways; building strong committees and units.",
    },
  },
  {
    key: "A2.I.2.3",
    label: {
      vi: "- Nói đi đôi với làm, dám nghĩ, dám làm, dám chịu trách nhiệm, dám đột phá vì lợi ích chung. Có khả năng phân tích, dự báo tình hình, phát hiện những khó khăn, bất cập, thời cơ, thuận lợi trong thực tiễn; đề xuất hoặc quyết định những giải pháp phù hợp, kịp thời, hiệu quả.",
      en: "- Words matched by deeds; daring to think, act and answer; analysing and forecasting; timely and effective solutions.",
    },
  },
  {
    key: "A2.I.2.4",
    label: {
      vi: "- Có khát vọng phấn đấu, cống hiến; có khả năng quy tụ và phát huy được sức mạnh của tập thể, cá nhân trong cơ quan, đơn vị và các cơ quan, đơn vị có liên quan.",
      en: "- A will to strive and contribute; rallying the strength of the collective.",
    },
  },
  {
    key: "A2.I.3",
    label: {
      vi: "3. Về tự phê bình và phê bình, tự soi, tự sửa, khắc phục hạn chế, khuyết điểm",
      en: "3. Self-criticism and criticism, self-correction, remedying defects",
    },
  },
  {
    key: "A2.I.3.1",
    label: {
      vi: "- Chủ động, nghiêm túc thực hiện tự phê bình và phê bình, có tinh thần cầu thị và tiếp thu phản biện, góp ý.",
      en: "- Active and serious in self-criticism and criticism, open to other opinions.",
    },
  },
  {
    key: "A2.I.3.2",
    label: {
      vi: "- Có kế hoạch rõ ràng và quyết liệt trong khắc phục hạn chế, khuyết điểm đã được chỉ ra.",
      en: "- A clear and determined plan to remedy the defects shown.",
    },
  },
  {
    key: "A2.I.3.3",
    label: {
      vi: "- Kết quả khắc phục hoàn thành từ ≥ 80% nội dung, có tiến bộ rõ, được tổ chức đánh giá tốt; không để tái diễn tồn tại.",
      en: "- At least 80 % of the defects remedied, clear progress, well assessed; no recurrence.",
    },
  },
  {
    key: "A2.I.3.4",
    label: {
      vi: "- Tự soi, tự sửa trên tinh thần trách nhiệm chính trị cao, không né tránh, không đổ lỗi.",
      en: "- Self-correction with high political responsibility, without evasion or blame.",
    },
  },
];
