/** TCVN 5712:1993, VN3 («ABC», fonts .Vn…): the letters a computer that takes the text for Western European shows, and those meant. */
const shown = "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊËÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãäå«æçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ®¡¢£¤¥¦§";
const meant = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọồôổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđĂÂÊÔƠƯĐ";

const letters = new Map([...shown].map((letter, at) => [letter, [...meant][at] as string]));

/** The text as it was meant, if it was typed in TCVN3. */
export const fromTcvn3 = (text: string): string => [...text].map((letter) => letters.get(letter) ?? letter).join("");
