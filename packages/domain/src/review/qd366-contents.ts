import { content } from "./hd21-contents.ts";
import type { ContentItem, ContentParameters } from "./review-parameters.ts";

const prompted = (code: string, vi: string, en: string): ContentItem => ({
  ...content(code, vi, en),
  ifPrompted: true,
});

const promptsAndRemedies = prompted(
  "IV",
  "Những vấn đề được gợi ý kiểm điểm; việc khắc phục những hạn chế, khuyết điểm được cấp có thẩm quyền kết luận và được chỉ ra ở kỳ kiểm điểm trước (nếu có).",
  "The issues prompted; remedying the defects concluded or shown at the review before (if any).",
);

/** QĐ 366, Điều 6; the codes are the sections of part A of Mẫu 01, 2A, 2B and 2C. */
export const qd366Contents: ContentParameters = {
  collective: [
    content(
      "I.1",
      "Việc chấp hành nguyên tắc tổ chức và hoạt động, nhất là nguyên tắc tập trung dân chủ; thực hiện quy chế làm việc.",
      "Keeping to the principles of organisation, democratic centralism above all, and the working rules.",
    ),
    content(
      "I.2",
      "Kết quả thực hiện các mục tiêu, chỉ tiêu, nhiệm vụ được đề ra trong nghị quyết đại hội nhiệm kỳ, kế hoạch, chương trình công tác năm, được cấp có thẩm quyền giao, phê duyệt và các nhiệm vụ phát sinh, đột xuất được cấp có thẩm quyền giao.",
      "Results on the aims, targets and tasks of the term, of the year's programme, assigned, and arisen in between.",
    ),
    content(
      "I.3",
      "Công tác xây dựng, chỉnh đốn Đảng và hệ thống chính trị",
      "Building and rectifying the Party and the political system.",
    ),
    content(
      "I.4",
      "Trách nhiệm của tập thể lãnh đạo, quản lý trong triển khai thực hiện các chủ trương, đường lối, nghị quyết, văn bản chỉ đạo của Đảng, của cấp trên; thực hiện nhiệm vụ chính trị của địa phương, tổ chức, cơ quan, đơn vị.",
      "The collective's responsibility in carrying out the Party's lines and the superiors' directions, and the political tasks.",
    ),
    promptsAndRemedies,
  ],
  addedToCollective: [],
  member: [
    content(
      "I.1",
      'Về phẩm chất chính trị, đạo đức, lối sống; tinh thần đoàn kết, thống nhất trong nội bộ; ý thức tổ chức kỷ luật, trách nhiệm nêu gương, việc thực hiện những điều đảng viên không được làm; tác phong, lề lối làm việc. Liên hệ các biểu hiện về suy thoái, "tự diễn biến", "tự chuyển hoá".',
      "Politics, morality, lifestyle, unity, discipline, setting an example, what members must not do, manner of working.",
    ),
    content(
      "I.2",
      "Việc thực hiện nhiệm vụ, quyền hạn và kết quả thực hiện các chỉ tiêu, nhiệm vụ được giao trong năm, gắn với hiệu quả, tiến độ, chất lượng công việc.",
      "Duties, powers and results on the targets and tasks of the year, by effect, progress and quality.",
    ),
    content(
      "I.3",
      "Việc thực hiện cam kết tu dưỡng, rèn luyện, phấn đấu của cá nhân theo quy định.",
      "Keeping the own commitment.",
    ),
    promptsAndRemedies,
  ],
  leader: [
    content(
      "I.4",
      "Kết quả công tác lãnh đạo, chỉ đạo, quản lý, điều hành; thực hiện chức trách, nhiệm vụ; mức độ hoàn thành nhiệm vụ của các cấp uỷ, tổ chức đảng trực thuộc, địa phương, tổ chức, cơ quan, đơn vị thuộc quyền quản lý; khả năng quy tụ, xây dựng đoàn kết nội bộ.",
      "Results of leading and managing; how far those managed completed their tasks; building unity.",
    ),
    content(
      "I.5",
      "Trách nhiệm trong công việc; tinh thần năng động, đổi mới sáng tạo, dám nghĩ, dám nói, dám làm, nói đi đôi với làm, dám chịu trách nhiệm",
      "Responsibility at work; drive, innovation, daring to think, speak, act and answer for it.",
    ),
    content(
      "I.6",
      "Trách nhiệm nêu gương của bản thân và gia đình; việc đấu tranh phòng, chống tham nhũng, lãng phí, tiêu cực; sự tín nhiệm của cán bộ, đảng viên",
      "The example of oneself and the family; fighting corruption, waste and misconduct; trust.",
    ),
  ],
  // Mẫu 01
  responsibility: [
    content("V", "V. Trách nhiệm của tập thể, cá nhân", "V. Responsibility of the collective and of persons"),
  ],
};
