import { describe, expect, test } from "vitest";
import { decode } from "../../src/read/encoding.ts";
import { HiddenTally } from "../../src/read/hidden.ts";
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

/** Russian letters as a one-byte encoding has them whose first is at `first`. */
function bytesOf(text: string, first: number): Uint8Array {
  return Uint8Array.from(text, (each) => {
    const code = each.charCodeAt(0);
    return code < 0x80 ? code : code - 0x410 + first;
  });
}

const russian =
  "Гавань закрыли в понедельник, и суда, которые пришли с моря, не выпускали до вечера.";

describe("decode", () => {
  test.for([
    ["UTF-8", utf8("Лёд 😀")],
    ["UTF-8 with a byte order mark", utf8("\ufeffЛёд 😀")],
    ["UTF-16, little end first", utf16("Лёд 😀", false)],
    ["UTF-16, big end first", utf16("Лёд 😀", true)],
  ] as const)("reads %s", ([, bytes]) => {
    expect(decode(bytes)).toMatchObject({ text: "Лёд 😀", broken: 0 });
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

  test("tells windows-1251 by its bytes", () => {
    expect(decode(bytesOf(russian, 0xc0), "text")).toMatchObject({
      text: russian,
      encoding: { value: "windows-1251", evidence: [{ kind: "bytes" }] },
    });
    expect(decode(bytesOf(russian, 0xc0))).toBeUndefined();
  });

  test("tells windows-1252 by one letter of a long text", () => {
    const text = "He went to the café with her on Monday and said nothing of the matter.";
    expect(decode(Buffer.from(text, "latin1"), "text")?.text).toBe(text);
  });

  test.for([
    ["<meta charset=iso-8859-5>", "iso-8859-5", 0xb0],
    ["<meta charset='windows-1251'>", "windows-1251", 0xc0],
    [
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
      "windows-1251",
      0xc0,
    ],
    ['<?xml version="1.0" encoding="windows-1251"?>', "windows-1251", 0xc0],
  ] as const)("reads what %s declares", ([head, name, first]) => {
    const decoded = decode(bytesOf(`\n${head}Гавань`.trimStart(), first), "html");
    expect(decoded?.text).toBe(`${head}Гавань`);
    expect(decoded?.encoding).toMatchObject({
      value: name,
      evidence: [{ kind: "markup", text: name, lines: { from: 1, to: 1 } }],
    });
  });

  test("takes valid UTF-8 for UTF-8, whatever it declares", () => {
    const decoded = decode(utf8("<meta charset=windows-1251>Лёд"), "html");
    expect(decoded).toMatchObject({ encoding: { value: "utf-8" }, broken: 0 });
  });

  test("reads UTF-8 with a few broken bytes and counts them", () => {
    const decoded = decode(utf8(russian).slice(0, -2), "text");
    expect(decoded).toMatchObject({ encoding: { value: "utf-8" }, broken: 1 });
  });

  test("tells UTF-16 without a mark", () => {
    expect(decode(utf16("A text of letters.", false).slice(2), "text")).toBeDefined();
    const decoded = decode(utf16("Caf\u00e9 of \u0100letters.", true).slice(2), "text");
    expect(decoded?.encoding.value).toBe("utf-16be");
  });

  test("makes every line end a line feed", () => {
    expect(decode(utf8("a\r\nb\rc\nd\r\r\ne"))?.text).toBe("a\nb\nc\nd\n\ne");
  });

  test.for(["own", "text", "html"] as const)(
    "shows control characters of %s by their pictures and counts them",
    (nature) => {
      const tally = new HiddenTally();
      const decoded = decode(utf8("a\u0000b\u001bc\u007fd\te"), nature, tally);
      expect(decoded?.text).toBe("a␀b␛c␡d\te");
      expect(tally.found).toEqual({ shown: { control: 3 } });
    },
  );

  test("leaves characters alone that only look odd", () => {
    const text = "\u00a0\u2028\u0301é";
    expect(decode(utf8(`a${text}`))?.text).toBe(`a${text}`);
  });

  test("leaves out what nobody sees, but of markup: that is for who parses it", () => {
    expect(decode(utf8("a\u202eb"))?.text).toBe("ab");
    expect(decode(utf8("a\u202eb"), "html")?.text).toBe("a\u202eb");
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

  test("and one as one", () => {
    const { notes } = cleanText("A headline\n\nA bell\u0007 rang.");
    expect(notes.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^1 control character, expected none; /u),
    );
  });
});
