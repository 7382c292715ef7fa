import { describe, expect, it, test } from "vitest";
import { legacyProblem } from "./legacy-letters.ts";
import { fromTcvn3 } from "./tcvn3.ts";
import { isSyllable } from "./vietnamese-syllable.ts";
import { fromVni } from "./vni.ts";

const words = [
  ["Nguyễn", "NguyÔn", "Nguyeãn"],
  ["Trần", "TrÇn", "Traàn"],
  ["Văn", "V¨n", "Vaên"],
  ["Đảng", "§¶ng", "Ñaûng"],
  ["ủy", "ñy", "uûy"],
  ["Hoàn", "Hoµn", "Hoaøn"],
  ["thành", "thµnh", "thaønh"],
  ["nhiệm", "nhiÖm", "nhieäm"],
  ["vụ", "vô", "vuï"],
  ["xuất", "xuÊt", "xuaát"],
  ["sắc", "s¾c", "saéc"],
  ["Khiển", "KhiÓn", "Khieån"],
  ["trách", "tr¸ch", "traùch"],
  ["Quyết", "QuyÕt", "Quyeát"],
  ["định", "®Þnh", "ñònh"],
  ["xã", "x·", "xaõ"],
  ["Phước", "Ph\u00adíc", "Phöôùc"],
  ["Thượng", "Th\u00adîng", "Thöôïng"],
  ["huyện", "huyÖn", "huyeän"],
  ["kỷ", "kû", "kyû"],
  ["luật", "luËt", "luaät"],
  ["Đặng", "§Æng", "Ñaëng"],
  ["Lẫm", "LÉm", "Laãm"],
  ["Nghĩa", "NghÜa", "Nghóa"],
] as const;

describe.each(words)("«%s»", (meant, tcvn3, vni) => {
  it("is a word of Vietnamese", () => expect([isSyllable(meant), legacyProblem(meant)]).toEqual([true, null]));
  it("is read out of TCVN3", () => expect(fromTcvn3(tcvn3)).toBe(meant));
  it("is read out of VNI", () => expect(fromVni(vni)).toBe(meant));
});

test.each([
  ["015-Q§/HU, NguyÔn V¨n An", "TCVN3 (ABC)", "Nguyễn"],
  ["Hoµn thµnh tèt nhiÖm vô", "TCVN3 (ABC)", "Hoàn"],
  ["tèt", "TCVN3 (ABC)", "tốt"],
  ["«ng NguyÔn V¨n B»ng", "TCVN3 (ABC)", "ông"],
  ["NGUYÔN", "TCVN3 (ABC)", "NGUYễN"],
  ["Hoaøn thaønh toát nhieäm vuï", "VNI", "Hoàn"],
  ["Ñaûng uûy xaõ", "VNI", "Đảng"],
])("«%s» is told to be %s", (text, coding, meant) => {
  const said = legacyProblem(text);
  expect(said?.vi).toContain(coding);
  expect(said?.vi).toContain(`«${meant}»`);
  expect(said?.en).toContain(coding);
});

const normal = [
  "Nguyễn Văn An, Trần Thị Bình, Lê Hoàng Dũng, Phạm Quốc Khánh, Hồ Ý Nhi, Vũ Thúy Quỳnh, Đỗ Xuân Hòa, Bùi Thế Đoàn",
  "Sùng A Páo, Giàng Thị Mỷ, Lò Văn Ún, Quàng Văn Ó, Thào Seo Sùng, Vừ Bá Xò, Pờ Pó Chừ, Cầm Bá Lự, Lù Thị Súa",
  "Y Thịnh Êban, H'Hen Niê, K'Brơi, Ksor Phước, Rơ Châm H'Yéo, Y Blô Niê KĐăm, Kpă Klơng, Siu Y Ngơ, Đinh Đrôn, Bríu Liếc, Blúp Thị Ích",
  "Thạch Sóc Kha, Kim Sô Phia, Danh Út, Sơn Phước Hoan, Châu Sóc, Néang Sóc Ny, Chế Phú Quý, Qúy, Hoà, Thuỷ, Trà Giáp",
  "Müller, José Muñoz, François Noël, Zoë, Björn, Ñandú, São Paulo, João, Råde, Café, René, Crème brûlée, naïve, Israël, Übung, Straße",
  "015-QĐ/HU, § 5, 10½, 20 °C, «Tốt», «An», «Minh», 5 × 3, ± 2, m², Nº 7, © 2020, ½, À, é, Ðinh, Ð, TÐ, Ðảng ủy",
  "Chi bộ Tổ dân phố số 3, Đảng bộ Trường Đại học Quy Nhơn, Ủy ban Mặt trận Tổ quốc Việt Nam huyện Ea H'leo, Krông Pắc, Đắk Lắk, Pleiku",
  "«Ý chí tự lực», «a) Ưu điểm», «c», «I. Kết quả»; «T»",
  "Khoẻ, quý, gìn giữ, giếng, quỵt, khuỷu tay, nghuệch ngoạc, xoong, thuở, quèo, ngoằn ngoèo, loà xoà, ý kiến, í ới, rượu, hươu, yếu, uỷ",
].flatMap((line) => line.split(", "));

test.each(normal)("«%s» is left as it is", (text) => expect(legacyProblem(text)).toBeNull());

const everyday =
  "Khoẻ quý gìn giữ giếng quỵt khuỷu xoong thuở quèo ngoằn ngoèo yếu rượu hươu nghiêng uống ướt êm ấm ăn ở ích oanh";

test.each(everyday.split(" "))("«%s» is a syllable", (word) => expect(isSyllable(word)).toBe(true));
