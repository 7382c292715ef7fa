import type { CriterionItem } from "./criterion-item.ts";

/** QĐ 366, Phụ lục 1: collectives. */
export const annex1: readonly CriterionItem[] = [
  {
    key: "A1.I.1",
    label: {
      vi: "1. Kết quả công tác xây dựng, chỉnh đốn Đảng; củng cố, xây dựng tổ chức đảng và hệ thống chính trị; nâng cao chất lượng đội ngũ cán bộ, đảng viên theo nghị quyết, kế hoạch, chỉ tiêu được giao.",
      en: "1. Results of building and rectifying the Party, strengthening its organisation and the political system, raising the quality of cadres and members by resolution, plan and target.",
    },
  },
  {
    key: "A1.I.2",
    label: {
      vi: "2. Năng lực lãnh đạo của cấp uỷ; hiệu quả lãnh đạo, chỉ đạo của cấp uỷ đối với chính quyền, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội; hiệu quả trong phối hợp công tác; xây dựng đoàn kết nội bộ.",
      en: "2. Leading capacity of the committee; effect of leading the government, the Fatherland Front and the socio-political organisations; coordination; unity within.",
    },
  },
  {
    key: "A1.I.3",
    label: {
      vi: '3. Hiệu quả trong công tác thanh tra, kiểm tra, giám sát và kỷ luật đảng; thực hiện các quy định về kiểm soát quyền lực; không để xảy ra tham nhũng, lãng phí, tiêu cực, suy thoái về tư tưởng chính trị, đạo đức, lối sống, "tự diễn biến", "tự chuyển hoá" trong nội bộ.',
      en: "3. Effect of inspection, supervision and Party discipline; control of power; no corruption, waste, misconduct or degradation within.",
    },
  },
  {
    key: "A1.I.4",
    label: {
      vi: "4. Kết quả thực hiện các nguyên tắc tổ chức và hoạt động của Đảng, nhất là nguyên tắc tập trung dân chủ, tự phê bình và phê bình; việc chấp hành quy chế làm việc, nội quy, chế độ công tác; phân công nhiệm vụ, tổ chức thực hiện hiệu quả.",
      en: "4. Keeping the Party's principles, democratic centralism, self-criticism and criticism; the working rules; dividing and organising tasks well.",
    },
  },
  {
    key: "A1.I.5",
    label: {
      vi: "5. Kết quả lãnh đạo, chỉ đạo, kiểm tra, giám sát việc thực hiện nhiệm vụ chính trị; xây dựng bộ máy tinh gọn, tinh giản biên chế, hoạt động hiệu năng, hiệu lực, hiệu quả; thực hiện cải cách hành chính, chuyển đổi số, đẩy mạnh ứng dụng khoa học, công nghệ, phương pháp quản lý gắn với xây dựng văn hoá công vụ trong hoạt động quản lý, điều hành tổ chức, cơ quan, đơn vị.",
      en: "5. Leading, inspecting and supervising the political tasks; a lean apparatus and fewer posts; administrative reform, digital change, science and technology, a culture of public service.",
    },
  },
  {
    key: "A1.I.6",
    label: {
      vi: "6. Tinh thần tự phê bình và phê bình, tự soi, tự sửa của tập thể; kết quả khắc phục những hạn chế, yếu kém, khuyết điểm đã được chỉ ra trong các kỳ kiểm điểm trước hoặc qua thanh tra, kiểm tra, giám sát.",
      en: "6. Self-criticism and self-correction of the collective; remedying the defects shown at earlier reviews or by inspection.",
    },
  },
  {
    key: "A1.II.1",
    label: {
      vi: "1. Nhóm tiêu chí về việc cụ thể hoá nghị quyết, chương trình, kế hoạch công tác của cấp uỷ hoặc cấp có thẩm quyền và tổ chức thực hiện hiệu quả các mục tiêu, chỉ tiêu, nhiệm vụ được giao trên các lĩnh vực (kết quả được lượng hoá bằng sản phẩm, tiến độ, chất lượng hoặc chỉ số đo lường hiệu quả công việc), cụ thể:",
      en: "1. Making resolutions, programmes and plans concrete and carrying out the aims, targets and tasks in the fields assigned, measured by product, progress, quality or effect:",
    },
  },
  {
    key: "A1.II.1[PARTY_ADVISORY]",
    label: {
      vi: "1.1. Khối cơ quan tham mưu của Đảng: Tập trung vào kết quả lãnh đạo, chỉ đạo trên các lĩnh vực tổ chức xây dựng Đảng, về công tác chính trị - tư tưởng, dân vận, tổ chức - cán bộ, kiểm tra, giám sát, nội chính, văn phòng cấp uỷ theo lĩnh vực được phân công. Tổ chức thực hiện các nhiệm vụ nghiên cứu, tham mưu, đề xuất, ban hành, sơ kết, tổng kết các chủ trương, đường lối, chính sách, đề án của cấp uỷ thuộc phạm vi phụ trách.",
      en: "1.1. Advisory bodies of the Party: results in organisation, ideology, mass work, personnel, inspection, internal affairs, committee office; research, advice and proposals for the committee.",
    },
  },
  {
    key: "A1.II.1[STATE_ADMINISTRATION]",
    label: {
      vi: "1.2. Khối cơ quan hành chính nhà nước: Tập trung vào kết quả thực hiện các nhiệm vụ về quản lý nhà nước theo ngành, lĩnh vực; phát triển kinh tế - xã hội (tốc độ tăng trưởng GRDP, GRDP bình quân đầu người; tốc độ tăng thu ngân sách nhà nước; tỉ lệ giải ngân vốn đầu tư công; thu hút, cải thiện môi trường đầu tư kinh doanh, hỗ trợ doanh nghiệp, thúc đẩy kinh tế tư nhân phát triển; cải cách hành chính; phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số; hiệu quả quản trị xã hội, chỉ số phát triển con người; phòng, chống ô nhiễm môi trường; an sinh xã hội; tỉ lệ giảm nghèo bền vững;...), đối ngoại, bảo đảm quốc phòng - an ninh theo chức năng, nhiệm vụ được giao.",
      en: "1.2. State administration: state management by field; economic and social development (growth, budget revenue, public investment, investment climate, private economy, reform, science, digital change, environment, social security, poverty reduction …); foreign affairs, defence and security.",
    },
  },
  {
    key: "A1.II.1[ELECTED_BODY]",
    label: {
      vi: "1.3. Khối cơ quan dân cử: Tập trung vào kết quả chất lượng tham mưu, tổ chức thực hiện nhiệm vụ lập pháp, giám sát, phản biện, quyết định các vấn đề quan trọng; tiếp xúc cử tri, đôn đốc giải quyết, trả lời kiến nghị của cử tri; tiếp công dân, tiếp nhận và xử lý đơn, thư khiếu nại, tố cáo, kiến nghị của công dân… theo chức năng, nhiệm vụ được giao.",
      en: "1.3. Elected bodies: quality of advice, legislation, supervision, social criticism and important decisions; meeting voters, following up their petitions; receiving citizens and handling their letters.",
    },
  },
  {
    key: "A1.II.1[FATHERLAND_FRONT]",
    label: {
      vi: "1.4. Khối cơ quan Mặt trận Tổ quốc và các tổ chức chính trị - xã hội: Tập trung vào kết quả vận động đoàn viên, hội viên và Nhân dân, xây dựng khối đại đoàn kết toàn dân tộc; về giám sát, phản biện xã hội,... theo chức năng, nhiệm vụ được giao.",
      en: "1.4. Fatherland Front and socio-political organisations: mobilising members and the people, great unity, supervision and social criticism.",
    },
  },
  {
    key: "A1.II.1[ARMED_FORCES]",
    label: {
      vi: "1.5. Khối lực lượng vũ trang: Tập trung vào kết quả thực hiện nhiệm vụ quân sự, quốc phòng, bảo vệ Tổ quốc, bảo vệ an ninh quốc gia, bảo đảm trật tự, an toàn xã hội; xây dựng lực lượng cách mạng, chính quy, tinh nhuệ, hiện đại, sẵn sàng chiến đấu,... theo chức năng, nhiệm vụ được giao.",
      en: "1.5. Armed forces: military and defence tasks, national security, public order; building revolutionary, regular, elite and modern forces.",
    },
  },
  {
    key: "A1.II.1[JUDICIARY]",
    label: {
      vi: "1.6. Khối cơ quan tư pháp: Tập trung vào kết quả điều tra, truy tố, xét xử, thi hành án; bảo đảm công lý, không để xảy ra oan sai, tiêu cực hoặc vi phạm nghiêm trọng trong hoạt động tố tụng.",
      en: "1.6. Judiciary: investigation, prosecution, trial and execution of judgments; justice, no wrongful cases, no misconduct or grave breaches of procedure.",
    },
  },
  {
    key: "A1.II.1[PUBLIC_SERVICE_UNIT]",
    label: {
      vi: "1.7. Khối đơn vị sự nghiệp công lập: Tập trung vào kết quả quản lý chuyên môn, chất lượng dịch vụ công, huy động và sử dụng hiệu quả các nguồn lực; quản lý tổ chức bộ máy, nhân sự; mức độ hài lòng của người dân và tổ chức, doanh nghiệp… theo chức năng, nhiệm vụ được giao.",
      en: "1.7. Public service units: professional management, quality of services, use of resources; organisation and staff; satisfaction of people, organisations and enterprises.",
    },
  },
  {
    key: "A1.II.1[STATE_ENTERPRISE]",
    label: {
      vi: "1.8. Khối doanh nghiệp nhà nước: Tập trung vào thực hiện nhiệm vụ được giao (nếu có); kết quả sản xuất kinh doanh; về quản lý tài chính, tài sản; về quản trị doanh nghiệp, tổ chức bộ máy, nhân sự; xây dựng văn hoá doanh nghiệp; việc chăm lo đời sống người lao động; phòng, chống tham nhũng, lãng phí, tiêu cực… theo chức năng, nhiệm vụ được giao.",
      en: "1.8. State enterprises: tasks assigned; results of production and business; finance and assets; governance and staff; corporate culture; the workers' life; fighting corruption and waste.",
    },
  },
  {
    key: "A1.II.1[MASS_ASSOCIATION]",
    label: {
      vi: "1.9. Khối cơ quan các hội quần chúng được Đảng và Nhà nước giao nhiệm vụ: Tập trung vào kết quả thực hiện nhiệm vụ tổ chức các hoạt động chuyên môn, xây dựng đoàn kết nội bộ, vận động và phát triển, quản lý hội viên; về quản lý tài chính, tài sản,... theo chức năng, nhiệm vụ được giao.",
      en: "1.9. Mass associations given tasks by Party and State: professional activities, unity, mobilising and managing members; finance and assets.",
    },
  },
  {
    key: "A1.II.2",
    label: {
      vi: "2. Nhóm tiêu chí về kết quả đánh giá, xếp loại đối với các lĩnh vực, địa phương, cơ quan, đơn vị do tập thể phụ trách (nếu có); kết quả đánh giá chất lượng đối với các tổ chức trực thuộc và cá nhân liên quan trực tiếp.",
      en: "2. Results of the ratings of the fields, places, agencies and units the collective is in charge of (if any), and of subordinate organisations and persons directly concerned.",
    },
  },
];
