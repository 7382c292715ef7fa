import type { CriterionItem } from "./criterion-item.ts";

/** QĐ 366, Phụ lục 3: leaders and managers (sector texts not held). */
export const annex3: readonly CriterionItem[] = [
  { key: "A3.I.1", label: { vi: "1. Về chính trị, tư tưởng", en: "1. Politics and ideology" } },
  {
    key: "A3.I.1.1",
    label: {
      vi: "(i) Tuyệt đối trung thành với Đảng, với Tổ quốc và Nhân dân; kiên định lý tưởng cách mạng, chủ nghĩa Mác - Lênin, tư tưởng Hồ Chí Minh, mục tiêu độc lập dân tộc, chủ nghĩa xã hội và đường lối đổi mới của Đảng.",
      en: "(i) Loyal to Party, Fatherland and People; firm in the revolutionary ideal, Marxism-Leninism, Hồ Chí Minh Thought and the line of renewal.",
    },
  },
  {
    key: "A3.I.1.2",
    label: {
      vi: "(ii) Có lập trường, quan điểm, bản lĩnh chính trị vững vàng, không dao động trước mọi khó khăn, thách thức; kiên quyết bảo vệ nền tảng tư tưởng, Cương lĩnh, đường lối của Đảng, Hiến pháp và pháp luật của Nhà nước; nhận thức và hành động thống nhất về tư tưởng chính trị, tổ chức và đạo đức; đấu tranh phản bác các quan điểm sai trái, luận điệu xuyên tạc của các thế lực thù địch. Giữ nghiêm kỷ luật phát ngôn theo đúng nguyên tắc, quy định của Đảng.",
      en: "(ii) Steadfast in position and will; defending the foundation, the Platform, the Constitution and the laws; against wrong and hostile views; discipline of speech.",
    },
  },
  {
    key: "A3.I.1.3",
    label: {
      vi: "(iii) Có tinh thần yêu nước sâu sắc, tận tuỵ phục vụ Nhân dân, sâu sát cơ sở, luôn hành động vì lợi ích của Nhân dân, đặt lợi ích của Đảng, quốc gia, dân tộc, Nhân dân, tập thể lên trên lợi ích cá nhân; sẵn sàng hy sinh vì sự nghiệp của Đảng, vì độc lập, tự do của Tổ quốc, vì hạnh phúc của Nhân dân.",
      en: "(iii) Patriotic, serving the People, close to the grassroots; the common interest above the own.",
    },
  },
  {
    key: "A3.I.1.4",
    label: {
      vi: "(iv) Tuyệt đối chấp hành sự phân công của tổ chức, yên tâm công tác và hoàn thành tốt mọi nhiệm vụ được giao.",
      en: "(iv) Accepting the organisation's assignments and completing every task well.",
    },
  },
  {
    key: "A3.I.1.5",
    label: {
      vi: "(v) Tích cực nghiên cứu, học tập các chủ trương, nghị quyết của Đảng, chính sách, pháp luật của Nhà nước; thường xuyên bồi dưỡng, cập nhật kiến thức mới và vận dụng sáng tạo vào thực tiễn.",
      en: "(v) Studying the Party's and the State's policies; keeping knowledge up to date and applying it creatively.",
    },
  },
  {
    key: "A3.I.1.6",
    label: {
      vi: "(vi) Có năng lực tư duy và tầm nhìn đáp ứng với yêu cầu thay đổi của tình hình thực tiễn; phát huy tinh thần chủ động, đổi mới, sáng tạo; phấn đấu vì mục tiêu phát triển của tổ chức, cơ quan, đơn vị, đóng góp vào mục tiêu chung của đất nước.",
      en: "(vi) Thinking and vision that meet the changes of practice; active and innovative for the unit's and the country's aims.",
    },
  },
  {
    key: "A3.I.2",
    label: {
      vi: "2. Về phẩm chất đạo đức và ý thức tổ chức kỷ luật",
      en: "2. Morality, sense of organisation and discipline",
    },
  },
  {
    key: "A3.I.2.1",
    label: {
      vi: "(i) Có phẩm chất đạo đức, lối sống trong sáng, trung thực, khiêm tốn, chân thành, giản dị; cần, kiệm, liêm, chính, chí công vô tư; chấp hành nghiêm quy định về trách nhiệm nêu gương; không vi phạm Quy định về những điều đảng viên không được làm. Không vi phạm đạo đức, lối sống đến mức bị xử lý kỷ luật trong 5 năm gần nhất.",
      en: "(i) Pure, honest and simple; setting an example; not doing what members must not do; no discipline for morality or lifestyle in the last 5 years.",
    },
  },
  {
    key: "A3.I.2.2",
    label: {
      vi: '(ii) Không tham ô, tham nhũng, tiêu cực, quan liêu, hách dịch, cửa quyền, vụ lợi; không để người thân, người quen lợi dụng chức vụ, quyền hạn của mình để trục lợi. Không có biểu hiện suy thoái về tư tưởng chính trị, đạo đức, lối sống, những biểu hiện "tự diễn biến", "tự chuyển hoá" trong nội bộ. Kiên quyết đấu tranh chống quan liêu, cửa quyền, tham nhũng, xa hoa, lãng phí, tiêu cực, chủ nghĩa cá nhân, lối sống cơ hội, thực dụng, bè phái, lợi ích nhóm, nói không đi đôi với làm.',
      en: "(ii) No corruption, bureaucracy or abuse; relatives do not profit; no degradation; fighting corruption, waste, factions and group interests.",
    },
  },
  {
    key: "A3.I.2.3",
    label: {
      vi: "(iii) Có ý thức tự giác học tập, tu dưỡng, rèn luyện đạo đức bản thân; có tinh thần, trách nhiệm cao với công việc; cần cù, chịu khó, năng động, sáng tạo, dám nghĩ, dám nói, dám làm, dám chịu trách nhiệm, dám đương đầu với khó khăn, thử thách, dám hy sinh vì lợi ích chung.",
      en: "(iii) Self-cultivation; responsible, industrious and creative; daring to think, speak, act and answer.",
    },
  },
  {
    key: "A3.I.2.4",
    label: {
      vi: "(iv) Thực hiện nghiêm các nguyên tắc tổ chức và hoạt động của Đảng, nhất là nguyên tắc tập trung dân chủ, tự phê bình và phê bình; thực hiện đúng, đầy đủ quyền hạn, trách nhiệm và chỉ đạo thực hiện các quy định, quy chế, nội quy của tổ chức, cơ quan, đơn vị nơi công tác; kiên quyết đấu tranh với những biểu hiện, việc làm trái với các quy định của Đảng, Nhà nước trong công tác cán bộ.",
      en: "(iv) Keeping the Party's principles; exercising powers fully; directing the rules of the unit; fighting what is against the rules of personnel work.",
    },
  },
  {
    key: "A3.I.2.5",
    label: {
      vi: "(v) Thực hiện việc kê khai và công khai tài sản, thu nhập theo quy định.",
      en: "(v) Declaring assets and income.",
    },
  },
  {
    key: "A3.I.2.6",
    label: {
      vi: "(vi) Báo cáo đầy đủ, trung thực, cung cấp thông tin chính xác, khách quan về những nội dung liên quan đến việc thực hiện chức trách, nhiệm vụ được giao và hoạt động của tổ chức, cơ quan, đơn vị với cấp trên khi được yêu cầu.",
      en: "(vi) Reporting fully, truthfully and accurately to the superiors.",
    },
  },
  {
    key: "A3.I.3",
    label: {
      vi: "3. Năng lực lãnh đạo, quản lý và năng lực chuyên môn, nghiệp vụ theo yêu cầu của vị trí việc làm; khả năng đáp ứng yêu cầu thực thi nhiệm vụ được giao; thái độ công tác trong thực hiện nhiệm vụ; tinh thần đổi mới sáng tạo, dám nghĩ, dám làm, dám chịu trách nhiệm vì lợi ích chung",
      en: "3. Leading, managing and professional capacity; meeting the tasks assigned; attitude at work; innovation, daring to think, act and answer for the common interest",
    },
  },
  { key: "A3.I.3.1", label: { vi: "(i) Năng lực lãnh đạo, quản lý", en: "(i) Leading and managing capacity" } },
  {
    key: "A3.I.3.1.1",
    label: {
      vi: "- Có tư duy, khả năng hoạch định đường lối, chính sách và lãnh đạo, chỉ đạo tổ chức thực hiện đóng góp vào mục tiêu phát triển chung của địa phương, tổ chức, cơ quan, đơn vị; lãnh đạo, chỉ đạo xây dựng, củng cố, kiện toàn tổ chức đảng, đoàn thể trong sạch, vững mạnh.",
      en: "- Shaping policy and leading its execution for the aims of the locality or unit; building strong Party and mass organisations.",
    },
  },
  {
    key: "A3.I.3.1.2",
    label: {
      vi: "- Có tầm nhìn, phương pháp làm việc khoa học; có năng lực tổng hợp, phân tích và dự báo.",
      en: "- Vision and scientific method; synthesis, analysis and forecast.",
    },
  },
  {
    key: "A3.I.3.1.3",
    label: {
      vi: "- Có năng lực, kinh nghiệm thực tiễn để cụ thể hoá và tổ chức thực hiện có hiệu quả đường lối, chủ trương của Đảng, chính sách, pháp luật của Nhà nước ở lĩnh vực, địa bàn công tác được phân công phụ trách.",
      en: "- Capacity and experience to make policies concrete and carry them out in the own field or area.",
    },
  },
  {
    key: "A3.I.3.1.4",
    label: {
      vi: "- Có khả năng chỉ đạo, điều hành hoạt động của tổ chức, cơ quan, đơn vị, phân công công việc khoa học, giám sát chặt chẽ, giữ gìn kỷ cương, kỷ luật.",
      en: "- Directing the unit, dividing work scientifically, supervising, keeping discipline.",
    },
  },
  {
    key: "A3.I.3.2",
    label: {
      vi: "(ii) Năng lực chuyên môn, nghiệp vụ theo vị trí việc làm",
      en: "(ii) Professional capacity by position",
    },
  },
  {
    key: "A3.I.3.2.1",
    label: {
      vi: "- Có kiến thức chuyên sâu về lĩnh vực công tác được phân công; am hiểu quy định pháp luật, quy trình nghiệp vụ có liên quan đến vị trí việc làm.",
      en: "- Deep knowledge of the field; understanding of laws and procedures of the position.",
    },
  },
  {
    key: "A3.I.3.2.2",
    label: {
      vi: "- Có khả năng phát hiện các vấn đề mới, khó và những hạn chế, bất cập trong thực tiễn; chủ động đề xuất chủ trương, chính sách, nhiệm vụ, giải pháp phù hợp, khả thi, hiệu quả để tháo gỡ điểm nghẽn, thúc đẩy phát triển.",
      en: "- Finding new, difficult or deficient matters; proposing fitting and feasible solutions.",
    },
  },
  {
    key: "A3.I.3.2.3",
    label: {
      vi: "- Có kỹ năng xử lý công việc độc lập, làm việc nhóm hiệu quả.",
      en: "- Working independently and in teams effectively.",
    },
  },
  {
    key: "A3.I.3.3",
    label: { vi: "(iii) Khả năng đáp ứng yêu cầu thực thi nhiệm vụ được giao", en: "(iii) Meeting the tasks assigned" },
  },
  {
    key: "A3.I.3.3.1",
    label: {
      vi: "- Nhiệm vụ thường xuyên: Vận dụng hiệu quả kiến thức chuyên môn, nghiệp vụ để xử lý công việc chuyên môn theo kế hoạch định kỳ; duy trì ổn định chất lượng chuyên môn.",
      en: "- Regular tasks: applying knowledge to the periodic plan; steady quality.",
    },
  },
  {
    key: "A3.I.3.3.2",
    label: {
      vi: "- Nhiệm vụ đột xuất: Chủ động đề xuất giải pháp, thực hiện hiệu quả các công việc phát sinh; có khả năng phản ứng kịp thời, đáp ứng với yêu cầu, nhiệm vụ cụ thể.",
      en: "- Unforeseen tasks: proposing solutions, carrying out what arises; reacting in time.",
    },
  },
  { key: "A3.I.3.4", label: { vi: "(iv) Thái độ công tác trong thực hiện nhiệm vụ", en: "(iv) Attitude at work" } },
  {
    key: "A3.I.3.4.1",
    label: {
      vi: "- Tinh thần trách nhiệm cao trong công việc; chủ động tiếp cận kiến thức mới để kịp thời điều chỉnh, đề xuất cải tiến quy trình hoặc giải pháp nâng cao hiệu quả công việc.",
      en: "- Highly responsible; taking up new knowledge, improving procedures and solutions.",
    },
  },
  {
    key: "A3.I.3.4.2",
    label: {
      vi: "- Có thái độ đúng mực, phong cách làm việc chuẩn mực, lề lối hành chính chuyên nghiệp trong quan hệ công tác.",
      en: "- Correct manner, proper style, professional ways.",
    },
  },
  {
    key: "A3.I.3.4.3",
    label: {
      vi: "- Phối hợp có hiệu quả với tập thể, cá nhân có liên quan trong việc triển khai thực hiện các nhiệm vụ được phân công.",
      en: "- Working well together with the collectives and persons concerned.",
    },
  },
  {
    key: "A3.I.3.5",
    label: {
      vi: "(v) Tinh thần đổi mới sáng tạo, dám nghĩ, dám làm, dám chịu trách nhiệm vì lợi ích chung",
      en: "(v) Innovation, daring to think, act and answer for the common interest",
    },
  },
  {
    key: "A3.I.3.5.1",
    label: {
      vi: "- Có sáng kiến, mô hình cách làm mới hoặc đề xuất giải pháp hiệu quả, mang tính đột phá hoặc tạo chuyển biến, được áp dụng trong thực tiễn thuộc phạm vi, lĩnh vực phụ trách và được cấp có thẩm quyền ghi nhận, đánh giá cao.",
      en: "- Initiatives, new models or effective solutions applied in the own field and recognised by the authority.",
    },
  },
  {
    key: "A3.I.3.5.2",
    label: {
      vi: "- Sẵn sàng tham gia thực hiện nhiệm vụ chính trị đặc biệt quan trọng, nhiệm vụ có tính chất đột xuất, phức tạp hoặc trong điều kiện khó khăn.",
      en: "- Ready for especially important, unforeseen, complex or hard political tasks.",
    },
  },
  {
    key: "A3.I.3.5.3",
    label: {
      vi: "- Có tinh thần chịu trách nhiệm trước kết quả công việc; chủ động nhận trách nhiệm khi có sai sót và có biện pháp khắc phục rõ ràng, cụ thể.",
      en: "- Answering for results; owning mistakes, with clear and concrete remedies.",
    },
  },
  {
    key: "A3.I.3.5.4",
    label: {
      vi: "- Quyết đoán, kịp thời đưa ra quyết định trong phạm vi thẩm quyền, không né tránh; có tinh thần tiên phong trong thực hiện những nhiệm vụ mới.",
      en: "- Decisive and timely within the own authority; a pioneer in new tasks.",
    },
  },
  {
    key: "A3.I.4",
    label: {
      vi: "4. Về mức độ tín nhiệm, uy tín và khả năng quy tụ đoàn kết",
      en: "4. Trust, standing and capacity to rally",
    },
  },
  {
    key: "A3.I.4.1",
    label: {
      vi: "(i) Có uy tín trong nội bộ, gương mẫu, gắn bó mật thiết với Nhân dân; được cán bộ, đảng viên, quần chúng nhân dân ở địa phương, tổ chức, cơ quan, đơn vị tin tưởng, tín nhiệm cao.",
      en: "(i) Standing within, exemplary, close to the People; trusted by cadres, members and people.",
    },
  },
  {
    key: "A3.I.4.2",
    label: {
      vi: "(ii) Có khả năng quy tụ, đoàn kết nội bộ; xây dựng tập thể vững mạnh về chính trị, tư tưởng, tổ chức và đạo đức; phát huy được sức mạnh tập thể; xây dựng đội ngũ cán bộ, công chức đoàn kết, chuyên nghiệp, đáp ứng yêu cầu, nhiệm vụ.",
      en: "(ii) Rallying and uniting; building a collective strong in politics, ideology, organisation and morality.",
    },
  },
  {
    key: "A3.I.5",
    label: {
      vi: "5. Về tự phê bình và phê bình, tự soi, tự sửa, khắc phục hạn chế, khuyết điểm",
      en: "5. Self-criticism and criticism, self-correction, remedying defects",
    },
  },
  {
    key: "A3.I.5.1",
    label: {
      vi: "Tinh thần tự phê bình, tự soi, tự sửa của cá nhân lãnh đạo, quản lý; sự chủ động nhận diện thiếu sót trong công tác lãnh đạo, chỉ đạo; kết quả khắc phục những hạn chế, khuyết điểm đã được chỉ ra của bản thân và trong phạm vi lãnh đạo, quản lý.",
      en: "Self-criticism and self-correction; recognising shortcomings in leading; remedying the defects shown, own ones and those in the field led.",
    },
  },
  {
    key: "A3.II.1",
    label: {
      vi: "(i) Kết quả thực hiện chức trách, nhiệm vụ được giao.",
      en: "(i) Results of the own duties and tasks.",
    },
  },
  {
    key: "A3.II.2",
    label: {
      vi: "(ii) Kết quả lãnh đạo, chỉ đạo, điều hành, tổ chức thực hiện nhiệm vụ trong phạm vi phụ trách.",
      en: "(ii) Results of leading, directing and carrying out tasks in the field in charge.",
    },
  },
  {
    key: "A3.II.3",
    label: {
      vi: "(iii) Kết quả đánh giá, xếp loại chất lượng của tập thể tổ chức, cơ quan, đơn vị và của đội ngũ cán bộ, đảng viên thuộc quyền quản lý trực tiếp của cá nhân (nếu có).",
      en: "(iii) Tiers of the collective of the unit and of the cadres and members directly managed (if any).",
    },
  },
];
