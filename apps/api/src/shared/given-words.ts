import type { Text } from "@xep-loai/domain";

// What is said of a value that was given and is not what is asked for.

export const notFilledIn: Text = { vi: "Phải ghi nội dung này.", en: "This must be filled in." };

export const notOnTheList: Text = {
  vi: "Hãy chọn một giá trị trong danh sách.",
  en: "Please choose a value of the list.",
};

export const hiddenCharacter: Text = {
  vi: "Có ký tự ẩn, không hiện trên màn hình hoặc làm đảo thứ tự chữ. Hãy xóa đi và gõ lại.",
  en: "This holds a hidden character, or one that turns the order of the letters. Please delete it and type it again.",
};

export const notAsked: Text = {
  vi: "Nhiều nhất 200 ký tự, và chỉ gồm ký tự gõ được.",
  en: "At most 200 characters, and only such as can be typed.",
};

export const noDay: Text = {
  vi: "Phải là một ngày có thật từ năm 1930 đến năm 2200, ví dụ 2021-11-15.",
  en: "This must be a day from 1930 to 2200, e.g. 2021-11-15.",
};

export const noMoment: Text = {
  vi: "Phải là một thời điểm có ngày và giờ, ví dụ 2021-11-15T08:00:00+07:00.",
  en: "This must be a day and a time, e.g. 2021-11-15T08:00:00+07:00.",
};

export const noTime: Text = {
  vi: "Phải là giờ và phút, ví dụ 14:00.",
  en: "This must be hours and minutes, e.g. 14:00.",
};

export const noAddress: Text = {
  vi: "Phải là một địa chỉ thư, ví dụ bantochuc@xa.vn.",
  en: "This must be a mail address, e.g. bantochuc@xa.vn.",
};

export const inFuture: Text = { vi: "Ngày này chưa đến.", en: "This day is yet to come." };

export const beforeYear = (year: number): Text => ({
  vi: `Không được trước năm xếp loại ${year}.`,
  en: `This must not come before the rating year ${year}.`,
});

export const tooLong = (most: number): Text => ({
  vi: `Nhiều nhất ${most} ký tự.`,
  en: `At most ${most} characters.`,
});

export const tooMany = (most: number): Text => ({ vi: `Nhiều nhất ${most} mục.`, en: `At most ${most} entries.` });

export const tooFew = (least: number): Text => ({
  vi: `Ít nhất ${least} mục.`,
  en: `At least ${least === 1 ? "one entry" : `${least} entries`}.`,
});

export const tooLarge = (most: number): Text => ({ vi: `Không quá ${most}.`, en: `Not more than ${most}.` });

export const tooSmall = (least: number): Text => ({ vi: `Không dưới ${least}.`, en: `Not less than ${least}.` });

export const saidTwice: Text = { vi: "Mục này nêu hai lần.", en: "This is stated twice." };
