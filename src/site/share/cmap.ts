/** Code points that a TrueType font has glyphs for, by the subtables of its `cmap` that Unicode fonts have: formats 4 and 12. https://learn.microsoft.com/typography/opentype/spec/cmap */
export function charactersOf(font: Buffer): ReadonlySet<number> {
  const at = tableAt(font, "cmap");
  const characters = new Set<number>();
  for (let index = 0; index < font.readUInt16BE(at + 2); index += 1) {
    const subtable = at + font.readUInt32BE(at + 4 + index * 8 + 4);
    const format = font.readUInt16BE(subtable);
    const ranges =
      format === 4 ? segmentsAt(font, subtable) : format === 12 ? groupsAt(font, subtable) : [];
    for (const [first, last] of ranges) {
      for (let each = first; each <= last; each += 1) characters.add(each);
    }
  }
  characters.delete(0xffff); // ends every format 4, without a glyph
  return characters;
}

type Range = readonly [first: number, last: number];

function tableAt(font: Buffer, name: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    if (font.toString("latin1", record, record + 4) === name) return font.readUInt32BE(record + 8);
  }
  throw new Error(`no ${name} in the font`);
}

function segmentsAt(font: Buffer, at: number): readonly Range[] {
  const bytes = font.readUInt16BE(at + 6);
  return Array.from({ length: bytes / 2 }, (_, index) => [
    font.readUInt16BE(at + 16 + bytes + index * 2),
    font.readUInt16BE(at + 14 + index * 2),
  ]);
}

function groupsAt(font: Buffer, at: number): readonly Range[] {
  return Array.from({ length: font.readUInt32BE(at + 12) }, (_, index) => [
    font.readUInt32BE(at + 16 + index * 12),
    font.readUInt32BE(at + 20 + index * 12),
  ]);
}
