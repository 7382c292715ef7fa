import type { CriterionItem } from "./criterion-item.ts";

/** QĐ 366, Phụ lục 4: individuals without a leading post. */
export const annex4: readonly CriterionItem[] = [
  {
    key: "A4.I.1",
    label: {
      vi: "1. Về chính trị, phẩm chất đạo đức và ý thức tổ chức kỷ luật",
      en: "1. Politics, morality, sense of organisation and discipline",
    },
  },
  {
    key: "A4.I.1.1",
    label: {
      vi: "(i) Có quan điểm, bản lĩnh chính trị vững vàng; kiên định lập trường; không dao động trước mọi khó khăn, thách thức.",
      en: "(i) Steadfast views and will; not wavering before difficulties.",
    },
  },
  {
    key: "A4.I.1.2",
    label: {
      vi: "(ii) Thực hiện nghiêm các nguyên tắc tổ chức và hoạt động của Đảng, nhất là nguyên tắc tập trung dân chủ, tự phê bình và phê bình. Chấp hành đường lối, chủ trương của Đảng, chính sách, pháp luật của Nhà nước; thực hiện nghiêm về kỷ luật phát ngôn, bảo vệ bí mật nhà nước.",
      en: "(ii) Keeping the Party's principles; keeping policies and laws; discipline of speech, state secrets.",
    },
  },
  {
    key: "A4.I.1.3",
    label: {
      vi: "(iii) Có ý thức nghiên cứu, học tập, vận dụng chủ nghĩa Mác - Lênin, tư tưởng Hồ Chí Minh, nghị quyết, chỉ thị, quyết định và các văn bản của Đảng.",
      en: "(iii) Studying and applying Marxism-Leninism, Hồ Chí Minh Thought and the documents of the Party.",
    },
  },
  {
    key: "A4.I.1.4",
    label: {
      vi: '(iv) Giữ gìn phẩm chất đạo đức, lối sống trong sáng, trung thực, khiêm tốn, chân thành, giản dị; có ý thức tham gia công tác đấu tranh phòng, chống tham nhũng, lãng phí, tiêu cực; không có biểu hiện suy thoái về tư tưởng chính trị, đạo đức, lối sống, "tự diễn biến", "tự chuyển hoá"; không vi phạm Quy định về những điều đảng viên không được làm.',
      en: "(iv) Pure, honest and simple; taking part in the fight against corruption and waste; no degradation; not doing what members must not do.",
    },
  },
  {
    key: "A4.I.1.5",
    label: {
      vi: "(v) Không tham ô, tham nhũng, tiêu cực, quan liêu, hách dịch, cửa quyền, vụ lợi; không để người thân, người quen lợi dụng quyền hạn của mình để trục lợi.",
      en: "(v) No corruption, bureaucracy or abuse; relatives do not profit.",
    },
  },
  {
    key: "A4.I.1.6",
    label: {
      vi: "(vi) Có ý thức tổ chức kỷ luật, tinh thần trách nhiệm trong công tác; chấp hành sự phân công của tổ chức; thực hiện các quy định, quy chế, nội quy của tổ chức, cơ quan, đơn vị nơi công tác.",
      en: "(vi) Sense of organisation and discipline; accepting assignments; keeping the rules of the unit.",
    },
  },
  {
    key: "A4.I.1.7",
    label: {
      vi: "(vii) Thực hiện việc kê khai và công khai tài sản, thu nhập theo quy định.",
      en: "(vii) Declaring assets and income.",
    },
  },
  {
    key: "A4.I.1.8",
    label: {
      vi: "(viii) Báo cáo đầy đủ, trung thực, cung cấp thông tin chính xác, khách quan về những nội dung liên quan đến việc thực hiện chức trách, nhiệm vụ được giao và hoạt động của tổ chức, cơ quan, đơn vị với cấp trên khi được yêu cầu.",
      en: "(viii) Reporting fully, truthfully and accurately to the superiors.",
    },
  },
  {
    key: "A4.I.1.9",
    label: {
      vi: "(ix) Giữ gìn đoàn kết nội bộ; có quan hệ tốt với đồng chí, đồng nghiệp; tích cực tham gia xây dựng tổ chức đảng, đoàn thể và các hoạt động xã hội, cộng đồng và phong trào tập thể do tổ chức, cơ quan, đơn vị tổ chức.",
      en: "(ix) Unity; good relations with colleagues; taking part in building Party and mass organisations and in social activities.",
    },
  },
  {
    key: "A4.I.1.10",
    label: {
      vi: "(x) Gần gũi, sâu sát với cơ sở; thực hiện tốt việc giữ mối liên hệ với cấp uỷ và Nhân dân nơi cư trú.",
      en: "(x) Close to the grassroots; keeping in touch with the committee and people at the place of residence.",
    },
  },
  {
    key: "A4.I.2",
    label: {
      vi: "2. Năng lực chuyên môn, nghiệp vụ theo yêu cầu của vị trí việc làm; khả năng đáp ứng yêu cầu thực thi nhiệm vụ được giao; thái độ công tác trong thực hiện nhiệm vụ; tinh thần đổi mới sáng tạo, dám nghĩ, dám làm, dám chịu trách nhiệm vì lợi ích chung",
      en: "2. Professional capacity by position; meeting the tasks assigned; attitude at work; innovation, daring to think, act and answer for the common interest",
    },
  },
  {
    key: "A4.I.2.1",
    label: {
      vi: "(i) Năng lực chuyên môn, nghiệp vụ theo yêu cầu của vị trí việc làm",
      en: "(i) Professional capacity by position",
    },
  },
  {
    key: "A4.I.2.1.1",
    label: {
      vi: "- Có hiểu biết đầy đủ về lĩnh vực công tác được phân công; nắm vững quy định pháp luật, quy trình nghiệp vụ có liên quan đến vị trí việc làm.",
      en: "- Full understanding of the field; knowing the laws and procedures of the position.",
    },
  },
  {
    key: "A4.I.2.1.2",
    label: {
      vi: "- Thường xuyên cập nhật kiến thức mới, có khả năng nghiên cứu, phân tích, tổng hợp và vận dụng sáng tạo vào công việc; đáp ứng yêu cầu đổi mới, cải cách hành chính.",
      en: "- Keeping knowledge up to date, studying, analysing and applying it creatively; meeting renewal and reform.",
    },
  },
  {
    key: "A4.I.2.1.3",
    label: {
      vi: "- Có kỹ năng xử lý công việc độc lập, làm việc nhóm hiệu quả.",
      en: "- Working independently and in teams effectively.",
    },
  },
  {
    key: "A4.I.2.1.4",
    label: {
      vi: "- Khả năng sử dụng công nghệ thông tin, áp dụng vào công việc chuyên môn.",
      en: "- Using information technology in the own work.",
    },
  },
  {
    key: "A4.I.2.2",
    label: { vi: "(ii) Khả năng đáp ứng yêu cầu thực thi nhiệm vụ được giao", en: "(ii) Meeting the tasks assigned" },
  },
  {
    key: "A4.I.2.2.1",
    label: {
      vi: "- Nhiệm vụ thường xuyên: Có khả năng vận dụng thành thạo kiến thức chuyên môn, nghiệp vụ để xử lý công việc chuyên môn theo kế hoạch định kỳ; duy trì ổn định chất lượng chuyên môn.",
      en: "- Regular tasks: applying knowledge skilfully to the periodic plan; steady quality.",
    },
  },
  {
    key: "A4.I.2.2.2",
    label: {
      vi: "- Nhiệm vụ đột xuất: Có khả năng đề xuất giải pháp, thực hiện hiệu quả các công việc phát sinh; có khả năng phản ứng kịp thời, đáp ứng với yêu cầu, nhiệm vụ cụ thể.",
      en: "- Unforeseen tasks: proposing solutions, carrying out what arises; reacting in time.",
    },
  },
  { key: "A4.I.2.3", label: { vi: "(iii) Thái độ công tác trong thực hiện nhiệm vụ", en: "(iii) Attitude at work" } },
  {
    key: "A4.I.2.3.1",
    label: {
      vi: "- Tinh thần trách nhiệm, tích cực trong công việc; kịp thời tiếp cận kiến thức mới để điều chỉnh, đề xuất cải tiến quy trình hoặc giải pháp nâng cao hiệu quả công việc.",
      en: "- Responsible and active; taking up new knowledge, improving procedures and solutions.",
    },
  },
  {
    key: "A4.I.2.3.2",
    label: {
      vi: "- Có thái độ đúng mực, phong cách làm việc chuẩn mực, lề lối hành chính chuyên nghiệp trong quan hệ công tác.",
      en: "- Correct manner, proper style, professional ways.",
    },
  },
  {
    key: "A4.I.2.3.3",
    label: {
      vi: "- Phối hợp có hiệu quả với tập thể, cá nhân có liên quan trong việc triển khai thực hiện các nhiệm vụ được phân công.",
      en: "- Working well together with the collectives and persons concerned.",
    },
  },
  {
    key: "A4.I.2.4",
    label: {
      vi: "(iv) Tinh thần đổi mới sáng tạo, dám nghĩ, dám làm, dám chịu trách nhiệm vì lợi ích chung",
      en: "(iv) Innovation, daring to think, act and answer for the common interest",
    },
  },
  {
    key: "A4.I.2.4.1",
    label: {
      vi: "- Có sản phẩm, giải pháp đột phá, sáng tạo đem lại giá trị, hiệu quả thiết thực, tác động tích cực đến kết quả thực hiện nhiệm vụ của tổ chức, cơ quan, đơn vị.",
      en: "- Products or solutions that break new ground and bring practical value to the unit.",
    },
  },
  {
    key: "A4.I.2.4.2",
    label: {
      vi: "- Sẵn sàng tham gia thực hiện nhiệm vụ chính trị, nhiệm vụ có tính chất đột xuất, phức tạp hoặc trong điều kiện khó khăn.",
      en: "- Ready for political, unforeseen, complex or hard tasks.",
    },
  },
  {
    key: "A4.I.2.4.3",
    label: {
      vi: "- Có tinh thần chịu trách nhiệm trước kết quả công việc; sẵn sàng nhận trách nhiệm khi có sai sót và có biện pháp khắc phục rõ ràng, cụ thể.",
      en: "- Answering for results; owning mistakes, with clear and concrete remedies.",
    },
  },
  {
    key: "A4.I.3",
    label: {
      vi: "3. Về tự phê bình và phê bình, khắc phục hạn chế, khuyết điểm",
      en: "3. Self-criticism and criticism, remedying defects",
    },
  },
  {
    key: "A4.I.3.1",
    label: {
      vi: "Tinh thần tự phê bình, tự soi, tự sửa của cá nhân; mức độ tự giác nhận diện hạn chế, khuyết điểm của bản thân và kết quả khắc phục những hạn chế, khuyết điểm đã được chỉ ra.",
      en: "Self-criticism and self-correction; recognising the own defects and remedying those shown.",
    },
  },
  {
    key: "A4.II[PARTY_ADVISORY]",
    label: { vi: "1. Khối cơ quan tham mưu của Đảng tập trung đánh giá về:", en: "1. Advisory bodies of the Party:" },
  },
  {
    key: "A4.II[PARTY_ADVISORY].1",
    label: {
      vi: "- Mức độ hoàn thành đúng hạn, có chất lượng các nhiệm vụ được giao, đáp ứng tốt yêu cầu, nhiệm vụ, có sản phẩm cụ thể.",
      en: "- Tasks completed on time, with quality and concrete products.",
    },
  },
  {
    key: "A4.II[PARTY_ADVISORY].2",
    label: {
      vi: "- Tham gia đóng góp ý kiến xây dựng nội dung tham mưu báo cáo, đề án bảo đảm tiến độ, chất lượng.",
      en: "- Contributing to reports and projects on time and with quality.",
    },
  },
  {
    key: "A4.II[PARTY_ADVISORY].3",
    label: {
      vi: "- Phối hợp hiệu quả với đồng nghiệp; có tinh thần trách nhiệm, không đùn đẩy công việc.",
      en: "- Working well with colleagues; responsible, not shifting work to others.",
    },
  },
  {
    key: "A4.II[STATE_ADMINISTRATION]",
    label: { vi: "2. Khối cơ quan hành chính nhà nước tập trung đánh giá về:", en: "2. State administration:" },
  },
  {
    key: "A4.II[STATE_ADMINISTRATION].1",
    label: {
      vi: "- Mức độ hoàn thành đúng tiến độ, đạt chất lượng các công việc được giao theo kế hoạch.",
      en: "- Work completed on schedule and with quality, as planned.",
    },
  },
  {
    key: "A4.II[STATE_ADMINISTRATION].2",
    label: {
      vi: "- Tỉ lệ hồ sơ xử lý đúng hạn; có sản phẩm cụ thể được lãnh đạo phê duyệt; không để xảy ra sai sót ảnh hưởng đến kết quả chung của đơn vị.",
      en: "- Share of files handled on time; concrete products approved; no errors that harm the unit's results.",
    },
  },
  {
    key: "A4.II[STATE_ADMINISTRATION].3",
    label: {
      vi: "- Công tác phối hợp với đồng nghiệp; không để xảy ra thiếu trách nhiệm, đùn đẩy công việc.",
      en: "- Working with colleagues; no lack of responsibility, no shifting of work.",
    },
  },
  {
    key: "A4.II[ELECTED_BODY]",
    label: { vi: "3. Khối cơ quan dân cử tập trung đánh giá về:", en: "3. Elected bodies:" },
  },
  {
    key: "A4.II[ELECTED_BODY].1",
    label: {
      vi: "- Soạn thảo, thẩm tra, tổng hợp, tham mưu văn bản bảo đảm chất lượng, đúng tiến độ; có kết quả cụ thể.",
      en: "- Drafting, examining and advising on documents with quality and on time; concrete results.",
    },
  },
  {
    key: "A4.II[ELECTED_BODY].2",
    label: {
      vi: "- Phối hợp tổ chức tiếp xúc cử tri, kỳ họp, phiên họp, hoạt động giám sát đầy đủ, hiệu quả; không để xảy ra sai sót nghiệp vụ.",
      en: "- Organising meetings with voters, sessions and supervision fully and well; no professional errors.",
    },
  },
  {
    key: "A4.II[FATHERLAND_FRONT]",
    label: {
      vi: "4. Khối cơ quan Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tập trung đánh giá về:",
      en: "4. Fatherland Front and socio-political organisations:",
    },
  },
  {
    key: "A4.II[FATHERLAND_FRONT].1",
    label: {
      vi: "- Mức độ hoàn thành đúng hạn, có chất lượng các nhiệm vụ, có sản phẩm rõ ràng theo kế hoạch được giao.",
      en: "- Tasks completed on time and with quality, with clear products as planned.",
    },
  },
  {
    key: "A4.II[FATHERLAND_FRONT].2",
    label: {
      vi: "- Kết quả giám sát, phản biện xã hội; vận động, tập hợp Nhân dân; xây dựng khối đại đoàn kết; tổ chức phong trào thi đua; tham gia góp ý xây dựng Đảng, chính quyền.",
      en: "- Supervision and social criticism; rallying the people; great unity; emulation; contributing to Party and government building.",
    },
  },
  {
    key: "A4.II[ARMED_FORCES]",
    label: { vi: "5. Khối lực lượng vũ trang tập trung đánh giá về:", en: "5. Armed forces:" },
  },
  {
    key: "A4.II[ARMED_FORCES].1",
    label: {
      vi: "- Kết quả thực hiện các nhiệm vụ về huấn luyện, sẵn sàng chiến đấu, công tác nghiệp vụ, quản lý hậu cần, kỹ thuật, chuyên môn được lượng hoá bằng sản phẩm, khối lượng, chất lượng, tiến độ, hiệu quả thực hiện.",
      en: "- Training, readiness, professional, logistic and technical tasks measured by product, volume, quality, progress and effect.",
    },
  },
  {
    key: "A4.II[ARMED_FORCES].2",
    label: {
      vi: "- Tinh thần cảnh giác, đấu tranh phòng, chống tội phạm, kết quả công tác quản lý địa bàn, lĩnh vực, đối tượng theo chức trách, nhiệm vụ được giao.",
      en: "- Vigilance, fighting crime, managing the area, field and persons assigned.",
    },
  },
  { key: "A4.II[JUDICIARY]", label: { vi: "6. Khối cơ quan tư pháp tập trung đánh giá về:", en: "6. Judiciary:" } },
  {
    key: "A4.II[JUDICIARY].1",
    label: {
      vi: "- Hoàn thành đúng tiến độ, bảo đảm chất lượng các công việc chuyên môn theo quy định của ngành hoặc theo sự phân công của lãnh đạo (kiểm sát, xét xử, nghiệp vụ thống kê…).",
      en: "- Professional work completed on schedule and with quality (procuracy, trial, statistics …).",
    },
  },
  {
    key: "A4.II[JUDICIARY].2",
    label: {
      vi: "- Lãnh đạo, chỉ đạo hoàn thành các chỉ tiêu công tác theo yêu cầu tại các nghị quyết của Quốc hội đối với cơ quan tư pháp.",
      en: "- Completing the targets of the National Assembly's resolutions on the judiciary.",
    },
  },
  {
    key: "A4.II[JUDICIARY].3",
    label: {
      vi: "- Việc giải quyết các vụ án, vụ việc không để xảy ra oan sai, tiêu cực; Bảo đảm đúng thời hạn, thời hiệu theo quy định của pháp luật, đúng và đủ chỉ tiêu theo quy định của ngành.",
      en: "- Cases settled without wrongful outcomes or misconduct; within the legal time limits and targets.",
    },
  },
  {
    key: "A4.II[PUBLIC_SERVICE_UNIT]",
    label: { vi: "7. Khối đơn vị sự nghiệp công lập tập trung đánh giá về:", en: "7. Public service units:" },
  },
  {
    key: "A4.II[PUBLIC_SERVICE_UNIT].1",
    label: {
      vi: "- Mức độ hoàn thành nhiệm vụ chuyên môn được cấp có thẩm quyền giao. Tham gia bồi dưỡng nghiệp vụ, cập nhật kiến thức.",
      en: "- Professional tasks completed; further training.",
    },
  },
  {
    key: "A4.II[PUBLIC_SERVICE_UNIT].2",
    label: {
      vi: "- Giao tiếp chuẩn mực, văn minh; hợp tác tốt với đồng nghiệp.",
      en: "- Correct and civil manner; good cooperation with colleagues.",
    },
  },
  {
    key: "A4.II[STATE_ENTERPRISE]",
    label: { vi: "8. Khối doanh nghiệp nhà nước tập trung đánh giá về:", en: "8. State enterprises:" },
  },
  {
    key: "A4.II[STATE_ENTERPRISE].1",
    label: {
      vi: "Mức độ hoàn thành nhiệm vụ theo định mức, vị trí công việc; không để phát sinh lỗi kỹ thuật, sai sót ảnh hưởng đến hiệu quả sản xuất, kinh doanh, sản phẩm, dịch vụ.",
      en: "Tasks completed by norm and position; no technical errors that harm production, business, products or services.",
    },
  },
  {
    key: "A4.II[MASS_ASSOCIATION]",
    label: {
      vi: "9. Khối cơ quan các hội quần chúng được Đảng và Nhà nước giao nhiệm vụ tập trung đánh giá về:",
      en: "9. Mass associations given tasks by Party and State:",
    },
  },
  {
    key: "A4.II[MASS_ASSOCIATION].1",
    label: {
      vi: "- Mức độ hoàn thành đúng hạn, chất lượng nội dung công việc được giao. Các văn bản quy phạm pháp luật, chính sách, văn bản chuyên môn được lãnh đạo có thẩm quyền ký duyệt, ban hành; các bài báo,... để phù hợp với đặc thù hoạt động của các hội quần chúng.",
      en: "- Work completed on time and with quality; documents, policies and articles approved and published.",
    },
  },
  {
    key: "A4.II[MASS_ASSOCIATION].2",
    label: {
      vi: "- Ý thức tham gia các hoạt động, hội thảo chuyên đề, toạ đàm, sinh hoạt nghề nghiệp.",
      en: "- Taking part in activities, seminars, talks and professional meetings.",
    },
  },
];
