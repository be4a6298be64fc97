import { styleText } from "node:util";

/** A terminal, as far as it is written to. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether what was written can be written over. */
export function isScreen({ isTTY = false }: Terminal, environment: Environment): boolean {
  return isTTY && environment["TERM"] !== "dumb";
}

/** Not where a person asks for none: https://no-color.org. */
export function hasColours(terminal: Terminal, environment: Environment): boolean {
  return isScreen(terminal, environment) && (environment["NO_COLOR"] ?? "") === "";
}

/** How a line is meant: one that tells of a file that is left out, or one that only informs. */
export type Tone = "refusing" | "informing";

const formats = { refusing: "red", informing: "dim" } as const;

export function coloured(text: string, tone: Tone): string {
  return styleText(formats[tone], text, { validateStream: false });
}
