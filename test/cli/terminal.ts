import type { Terminal } from "../../src/cli/screen.ts";

/** A terminal that remembers. `line` is what its reader sees in the row that is written over. */
export class FakeTerminal implements Terminal {
  readonly isTTY = true;
  readonly columns: number;
  readonly written: string[] = [];
  line = "";

  constructor(columns = 80) {
    this.columns = columns;
  }

  write(text: string): void {
    this.written.push(text);
    for (const part of text.split("\r").slice(text.startsWith("\r") ? 1 : 0)) {
      this.line = part + this.line.slice(part.length);
    }
  }
}
