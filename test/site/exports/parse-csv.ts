/** RFC 4180, one character after the other; throws where a quote stands in the wrong place. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let at = 0;
  const cell = (): string => {
    let value = "";
    if (text[at] !== '"') {
      while (at < text.length && !',"\r\n'.includes(text[at] ?? "")) value += text[at++];
      return value;
    }
    for (at += 1; ; at += 1) {
      if (at >= text.length) throw new Error("a quote is not closed");
      if (text[at] !== '"') value += text[at];
      else if (text[at + 1] === '"') value += text[at++];
      else {
        at += 1;
        return value;
      }
    }
  };
  while (at < text.length) {
    const row = [cell()];
    while (text[at] === ",") {
      at += 1;
      row.push(cell());
    }
    if (text.slice(at, at + 2) !== "\r\n") throw new Error(`no end of a row at ${at}`);
    at += 2;
    rows.push(row);
  }
  return rows;
}

/** Rows by the header's names. */
export function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  if (!csv.startsWith("\uFEFF")) throw new Error("no byte order mark");
  const [header = [], ...rows] = parseCsv(csv.slice(1));
  return rows.map((row) => {
    if (row.length !== header.length) throw new Error(`a row of ${row.length} cells`);
    return Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""]));
  });
}
