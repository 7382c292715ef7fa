/** Mẫu 01 of a cell of a department, 2020. */
export const cellReport = {
  "implementation.text":
    "Chi bộ tổ chức học tập, quán triệt đầy đủ 04 nghị quyết, chỉ thị của Trung ương và của Tỉnh ủy; 100% đảng viên tham gia và viết thu hoạch. Ban hành chương trình công tác năm và 12 nghị quyết chuyên đề hằng tháng.",
  "leadershipResults.text":
    "Lãnh đạo hoàn thành 20/20 chỉ tiêu được giao; nghiệm thu 06 đề tài cấp tỉnh, cấp 38 giấy phép đúng hạn. Công tác tham mưu về ứng dụng tiến bộ kỹ thuật được Ủy ban nhân dân tỉnh ghi nhận.",
  "democraticCentralism.text":
    "Chi bộ sinh hoạt đều đặn 12 kỳ, tỷ lệ đảng viên dự họp bình quân 96%. Các vấn đề về nhân sự, tài chính đều được bàn bạc, biểu quyết và ghi biên bản.",
  "antiDegradation.text":
    "Không có đảng viên suy thoái về tư tưởng chính trị, đạo đức, lối sống. Mỗi đảng viên có bản cam kết tu dưỡng, rèn luyện; cuối năm đối chiếu tại chi bộ.",
  "inspectionDiscipline.text":
    "Hoàn thành kế hoạch giám sát chuyên đề 01 đảng viên; không có đơn thư khiếu nại, tố cáo. Đề nghị khen thưởng 02 đảng viên tiêu biểu.",
  shortcomings: {
    implementation: "Việc sơ kết nghị quyết chuyên đề quý II chậm 10 ngày so với kế hoạch.",
    leadershipResults: "Một đề tài phải gia hạn 03 tháng do thiếu mẫu khảo sát.",
    inspectionDiscipline: "Kế hoạch giám sát ban hành muộn.",
  },
  causes: "Chủ yếu là chủ quan: phân công chưa rõ người theo dõi; một số kỳ họp trùng thời điểm quyết toán.",
  "remediation.list": [
    {
      defect: "Biên bản sinh hoạt một số kỳ ghi còn sơ lược (kết luận của Đảng ủy năm 2019)",
      state: "REMEDIED",
      degree: "Hoàn thành từ tháng 3/2020",
      responsibility: "Đồng chí phó bí thư chi bộ",
    },
  ],
  "remediation.text": "Hạn chế nêu ở kỳ kiểm điểm trước đã được khắc phục xong trong quý I.",
  responsibility:
    "Tập thể chi ủy chịu trách nhiệm chung; đồng chí bí thư chịu trách nhiệm về tiến độ sơ kết nghị quyết.",
  plan: "Giao từng đồng chí chi ủy viên theo dõi một nghị quyết chuyên đề; ban hành kế hoạch kiểm tra, giám sát trước 31/01/2021.",
};

/** Mẫu 02 of a member of the same cell. */
export const memberReview = {
  governmentPosition: "Chuyên viên",
  workUnit: "Phòng Quản lý khoa học, Sở Khoa học và Công nghệ",
  "conduct.politics": "Lập trường vững vàng; chấp hành và tuyên truyền đầy đủ các chủ trương của Đảng.",
  "conduct.ethics": "Lối sống giản dị, trung thực; gia đình chấp hành tốt quy định nơi cư trú.",
  "conduct.discipline": "Dự 12/12 kỳ sinh hoạt chi bộ; đóng đảng phí đúng hạn.",
  "conduct.workStyle": "Làm việc theo kế hoạch tuần, phối hợp tốt với các phòng.",
  "conduct.antiDegradation": "Đã tự đối chiếu với 27 biểu hiện, bản thân không vi phạm.",
  "duties.powers": "Thực hiện đúng chức trách của chuyên viên theo dõi đề tài cấp tỉnh.",
  "duties.targets": "Hoàn thành 20/20 nhiệm vụ được giao, trong đó 03 nhiệm vụ vượt tiến độ.",
  "duties.responsibility": "Không có sai sót ở lĩnh vực được phân công theo dõi.",
  commitment: "Thực hiện đúng bản cam kết đầu năm; hoàn thành lớp bồi dưỡng ngạch chuyên viên.",
  shortcomings: { conduct: "Chưa mạnh dạn góp ý trong sinh hoạt chi bộ.", duties: "Một báo cáo quý nộp chậm 02 ngày." },
  causes: "Bản thân chưa sắp xếp công việc khoa học vào dịp cuối quý.",
  plan: "Tham gia ít nhất một ý kiến trong mỗi kỳ sinh hoạt; nộp báo cáo trước hạn 01 ngày.",
  managerComment: "Có trách nhiệm, chuyên môn vững; cần chủ động hơn trong phối hợp.",
  cellComment: "Chi ủy nhất trí với bản tự kiểm điểm; đề nghị đồng chí phát huy vai trò góp ý xây dựng chi bộ.",
};

/** Mẫu 2C of a member outside the political system, 2025. */
export const member2025 = {
  workUnit: "Cán bộ hưu trí",
  politicsEthics: "Giữ gìn phẩm chất, gương mẫu ở khu dân cư; không vi phạm những điều đảng viên không được làm.",
  memberDuties:
    "Dự đủ các kỳ sinh hoạt; được phân công phụ trách 08 hộ gia đình, vận động đóng góp làm đường nội thôn.",
  commitment: "Hoàn thành bản cam kết đã đăng ký với chi bộ đầu năm.",
  shortcomings: "Ứng dụng công nghệ thông tin, sổ tay đảng viên điện tử còn chậm.",
  causes: "Tuổi cao, ít tiếp cận thiết bị.",
  plan: "Nhờ đoàn viên chi đoàn thôn hướng dẫn; quý I sử dụng thành thạo sổ tay đảng viên điện tử.",
  resultsAnnex: [
    {
      task: "Vận động 08 hộ hiến đất làm đường",
      product: "Biên bản thống nhất của 08 hộ",
      due: "2025-09-30",
      completedOn: "2025-09-15",
      quality: "Được thôn ghi nhận",
      status: "EXCEEDED",
    },
  ],
};

/** The score sheet of a cell of 2016: what stands beside the points. */
export const score2016 = {
  "p1.items": [
    { label: "Hoàn thành chỉ tiêu, nhiệm vụ chuyên môn được giao", max: 25, score: 24 },
    { label: "Lãnh đạo thực hiện cải cách hành chính", max: 15, score: 14 },
  ],
  "p1.note": "Có 02 nhiệm vụ hoàn thành trước hạn.",
  "p2.note": "Quán triệt đủ nghị quyết; một buổi học tập còn vắng 02 đảng viên có lý do.",
  "p5.note": "Đã kiểm tra 03 đảng viên chấp hành Điều lệ Đảng.",
};
