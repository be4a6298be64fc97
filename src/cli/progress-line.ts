import type { Report, Step } from "../site/progress.ts";
import { uiOf } from "../site/ui/ui.ts";
import type { Terminal } from "./screen.ts";

const { formatNumber } = uiOf({}); // the command line speaks English

export interface ProgressLine {
  readonly report: Report;
  /** Takes the line away. */
  readonly clear: () => void;
}

const fewestFiles = 200; // fewer are built before a line could be read
const between = 100; // ms; faster is flicker
const usual = 80; // columns, where the terminal does not say

const says: Readonly<Record<Step["stage"], (done: string, of: string) => string>> = {
  reading: (done, of) => `Reading ${done} of ${of} files`,
  cleaning: (done, of) => `Cleaning ${done} of ${of} articles`,
  stories: (done, of) => `Telling ${done} of ${of} stories`,
  pages: (done, of) => `Making ${done} of ${of} pages`,
};

/** One line that is written over, of an archive of many files; `now` is in milliseconds. */
export function progressLine(terminal: Terminal, now: () => number): ProgressLine {
  let isLarge = false;
  let shown = 0; // characters
  let last = -Infinity;
  let stage: Step["stage"] | undefined;
  const write = (line: string): void => {
    terminal.write(`\r${line.padEnd(shown)}`);
    shown = line.length;
  };
  return {
    report: (step) => {
      if (step.stage === "reading") isLarge = step.of >= fewestFiles;
      const time = now();
      if (!isLarge || (step.stage === stage && time - last < between)) return;
      [stage, last] = [step.stage, time];
      const line = says[step.stage](formatNumber(step.done), formatNumber(step.of));
      write(line.slice(0, (terminal.columns || usual) - 1));
    },
    clear: () => {
      if (shown > 0) terminal.write(`\r${" ".repeat(shown)}\r`);
      shown = 0;
    },
  };
}
