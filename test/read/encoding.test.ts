import { describe, expect, test } from "vitest";
import { decode } from "../../src/read/encoding.ts";
import { cleanText } from "./raw-file.ts";

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, !isBigEndian);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(2 + index * 2, text.charCodeAt(index), !isBigEndian);
  }
  return bytes;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe("decode", () => {
  test.for([
    ["UTF-8", utf8("Лёд 😀")],
    ["UTF-8 with a byte order mark", utf8("\ufeffЛёд 😀")],
    ["UTF-16, little end first", utf16("Лёд 😀", false)],
    ["UTF-16, big end first", utf16("Лёд 😀", true)],
  ] as const)("reads %s", ([, bytes]) => {
    expect(decode(bytes)).toMatchObject({ text: "Лёд 😀", controls: 0, broken: 0 });
  });

  test.for([
    ["a lone continuation byte", [0x61, 0x80]],
    ["Windows-1251", [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]],
    ["an overlong form", [0xc0, 0xaf]],
    ["a surrogate", [0xed, 0xa0, 0x80]],
    ["a character cut off at the end", [0x61, 0xe2, 0x82]],
    ["half a surrogate pair in UTF-16", [0xff, 0xfe, 0x3d, 0xd8]],
    ["an odd byte in UTF-16", [0xff, 0xfe, 0x61, 0x00, 0x62]],
  ] as const)("refuses %s", ([, bytes]) => {
    expect(decode(Uint8Array.from(bytes))).toBeUndefined();
    expect(decode(Uint8Array.from(bytes), "text")).toBeUndefined();
    expect(decode(Uint8Array.from(bytes), "html")).toBeUndefined();
  });

  test("makes every line end a line feed", () => {
    expect(decode(utf8("a\r\nb\rc\nd\r\r\ne"))?.text).toBe("a\nb\nc\nd\n\ne");
  });

  test("shows control characters by their pictures and counts them", () => {
    const decoded = decode(utf8("a\u0000b\u001bc\u007fd\te"));
    expect(decoded).toMatchObject({ text: "a␀b␛c␡d\te", controls: 3 });
  });

  test("leaves characters alone that only look odd", () => {
    const text = "\u00a0\u2028\u202e\u200b\u0301é\ufeff";
    expect(decode(utf8(`a${text}`))?.text).toBe(`a${text}`);
  });
});

describe("clean", () => {
  test("notes how many control characters are shown as pictures", () => {
    const { article, notes } = cleanText("A headline\n\nA bell\u0007 rang\u0000.");
    expect(article?.body.children).toHaveLength(1);
    expect(JSON.stringify(article?.body)).toContain("A bell␇ rang␀.");
    expect(notes).toContainEqual({
      path: "news.txt",
      stage: "read",
      message: expect.stringMatching(/^2 control characters, expected none; /u),
      refused: false,
    });
  });
});
