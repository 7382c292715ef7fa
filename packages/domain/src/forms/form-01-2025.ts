import type { Form } from "./form.ts";
import { entry } from "./item.ts";
import {
  asked,
  partA,
  partB,
  plan2025,
  prompts2025,
  remediation2025,
  shortcomings2025,
  strengths2025,
} from "./sections-2025.ts";

/** Mẫu 01 of HD 43: a Party organisation or a leadership collective; its signature is not quoted. */
export const form01Of2025: Form = {
  id: "FORM_01_2025",
  name: { vi: "Mẫu 01-HD KĐ.ĐG 2025", en: "Form 01-HD KĐ.ĐG 2025" },
  title: {
    vi: "Báo cáo kiểm điểm, tự đánh giá, xếp loại chất lượng của tập thể",
    en: "Review report, self-assessment and tier of a collective",
  },
  isTitleLost: false,
  documentId: "QD366",
  citation: "HD 43, Mẫu 01",
  subjects: ["ORG", "COLLECTIVE"],
  blocks: [
    {
      id: "report",
      onlyFor: null,
      items: [
        entry("year", { vi: "Năm …", en: "Year …" }, { kind: "YEAR" }, { required: true, certainty: "MISSING" }),
        entry(
          "subject",
          {
            vi: "Căn cứ kết quả lãnh đạo, chỉ đạo thực hiện nhiệm vụ chính trị tại địa phương (cơ quan, đơn vị); tập thể … kiểm điểm, tự đánh giá, xếp loại chất lượng với các nội dung chủ yếu sau:",
            en: "On the results of leading and directing the political tasks of the locality (agency, unit), the collective … reviews, assesses and rates itself on these main contents:",
          },
          { kind: "REFERENCE", to: "SUBJECT" },
          { required: true },
        ),
        partA([
          strengths2025([
            asked("principles", "A.I.1", {
              vi: "1. Việc chấp hành nguyên tắc tổ chức và hoạt động, nhất là nguyên tắc tập trung dân chủ; thực hiện quy chế làm việc.",
              en: "1. Keeping to the principles of organisation and activity, democratic centralism above all; the working rules.",
            }),
            asked("taskResults", "A.I.2", {
              vi: "2. Kết quả thực hiện các mục tiêu, chỉ tiêu, nhiệm vụ được đề ra trong nghị quyết đại hội nhiệm kỳ, kế hoạch, chương trình công tác năm, được cấp có thẩm quyền giao, phê duyệt và các nhiệm vụ phát sinh, đột xuất được cấp có thẩm quyền giao.",
              en: "2. Results on the aims, targets and tasks of the term's resolution, the year's plans and programmes, those assigned or approved, and those that arose and were assigned in between.",
            }),
            asked("partyBuilding", "A.I.3", {
              vi: '3. Công tác xây dựng, chỉnh đốn Đảng và hệ thống chính trị; xây dựng tổ chức bộ máy tinh gọn, hoạt động hiệu năng, hiệu lực, hiệu quả; tinh giản biên chế gắn với cải cách hành chính và chuyển đổi số; năng lực, trách nhiệm của tập thể lãnh đạo, quản lý; trách nhiệm nêu gương; trách nhiệm giải trình; công tác đấu tranh phòng, chống tham nhũng, tiêu cực, lãng phí và ngăn chặn, đẩy lùi những biểu hiện suy thoái về tư tưởng chính trị, đạo đức, lối sống, "tự diễn biến", "tự chuyển hoá" trong nội bộ gắn với việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; công tác kiểm soát quyền lực, phòng, chống chạy chức, chạy quyền, lợi ích nhóm; xây dựng và thực hiện cơ chế công khai, minh bạch trong công tác cán bộ; công tác kiểm tra, giám sát, kỷ luật đảng và công tác tiếp công dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh của tổ chức, cá nhân.',
              en: "3. Building and rectifying the Party and the political system; a lean and effective apparatus; fewer posts together with administrative reform and digital change; capacity and responsibility of the collective; setting an example; accountability; fighting corruption, misconduct and waste and repelling degradation together with following Hồ Chí Minh; control of power; openness in personnel work; inspection, supervision and discipline; receiving citizens and settling complaints and denunciations.",
            }),
            asked("collectiveResponsibility", "A.I.4", {
              vi: "4. Trách nhiệm của tập thể lãnh đạo, quản lý trong triển khai thực hiện các chủ trương, đường lối, nghị quyết, văn bản chỉ đạo của Đảng, của cấp trên; thực hiện nhiệm vụ chính trị của địa phương, tổ chức, cơ quan, đơn vị.",
              en: "4. Responsibility of the collective in carrying out the lines, resolutions and directions of the Party and the superiors and the political tasks of the locality, organisation, agency or unit.",
            }),
          ]),
          shortcomings2025("-", "-"),
          remediation2025({
            vi: "tập thể, cá nhân có liên quan",
            en: "the collective and the persons concerned",
          }),
          prompts2025({ vi: "tập thể, cá nhân", en: "the collective and of persons" }),
          entry(
            "responsibility",
            { vi: "V. Trách nhiệm của tập thể, cá nhân", en: "V. Responsibility of the collective and of persons" },
            { kind: "TEXT" },
            {
              no: "A.V",
              note: {
                vi: 'Về hạn chế, khuyết điểm trong thực hiện nhiệm vụ hoặc khi có dấu hiệu vi phạm; để xảy ra những vấn đề bức xúc, phức tạp, dư luận quan tâm; có đơn, thư khiếu nại, tố cáo; biểu hiện mất đoàn kết nội bộ; vi phạm nguyên tắc, quy định của Đảng; biểu hiện "lợi ích nhóm", tham nhũng, lãng phí, tiêu cực, suy thoái, "tự diễn biến", "tự chuyển hoá"; để tập thể, cá nhân thuộc quyền quản lý bị kỷ luật, khởi tố; trì trệ, yếu kém, không hoàn thành chức trách, nhiệm vụ được giao.',
                en: "For shortcomings in the tasks, or where there are signs of violation; pressing matters of public concern; complaints and denunciations; disunity; breaches of the Party's principles and rules; group interests, corruption, waste, misconduct, degradation; collectives or persons managed disciplined or prosecuted; stagnation, tasks not completed.",
              },
            },
          ),
          plan2025,
        ]),
        partB({
          vi: "Trên cơ sở cụ thể hoá khung tiêu chí đánh giá đối với tập thể được quy định tại Phụ lục 1, Quy định số 366-QĐ/TW, các tập thể tự đánh giá, chấm điểm theo các tiêu chí được cụ thể hóa như sau:",
          en: "On the frame of criteria for collectives in Annex 1 of Regulation 366-QĐ/TW as made concrete, collectives assess and score themselves by these criteria:",
        }),
      ],
      signature: {
        by: [{ vi: "T/M TẬP THỂ LÃNH ĐẠO, QUẢN LÝ", en: "FOR THE LEADERSHIP COLLECTIVE" }],
        hint: { vi: "(Ký, ghi rõ họ tên và đóng dấu)", en: "(Signature, full name and stamp)" },
        isStamped: true,
        isTimed: false,
        certainty: "MISSING",
      },
    },
  ],
};
