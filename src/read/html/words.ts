import type { PhrasingContent } from "mdast";

export interface Style {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly code: boolean;
  /** Whether it stands in a link, and where on the web the link leads. */
  readonly linked: boolean;
  readonly href: string | undefined;
}

/** A text of one style; a line break is the text "\n". */
export interface Word {
  readonly value: string;
  readonly style: Style;
}

export const plain: Style = {
  strong: false,
  emphasis: false,
  code: false,
  linked: false,
  href: undefined,
};

const spaces = /[\t\n\f\r ]+/gu;

/**
 * Words as a reader sees them: white space collapsed, none at the ends or beside a line break, neighbours of one style
 * joined. Spaces at the edge of a style belong to what surrounds it, as Markdown wants it.
 */
export function collapse(words: readonly Word[]): readonly Word[] {
  const result: Word[] = [];
  const push = (value: string, style: Style): void => {
    const last = result.at(-1);
    if (last && last.value !== "\n" && value !== "\n" && isSame(last.style, style)) {
      result[result.length - 1] = { value: last.value + value, style };
    } else result.push({ value, style });
  };
  let gap: "" | " " | "\n" = "";
  let before: Style = plain;
  for (const { value: raw, style } of words) {
    if (raw === "\n") {
      gap = "\n";
      continue;
    }
    const value = raw.replaceAll(spaces, " ");
    const isLed = value.startsWith(" ");
    const isTrailed = value.endsWith(" ");
    const core = value.slice(isLed ? 1 : 0, isTrailed ? -1 : undefined);
    if (gap === "" && isLed) gap = " ";
    if (core === "") continue;
    if (result.length > 0 && gap !== "") push(gap, gap === " " ? shared(before, style) : plain);
    push(core, style);
    gap = isTrailed ? " " : "";
    before = style;
  }
  return result;
}

function shared(a: Style, b: Style): Style {
  return {
    strong: a.strong && b.strong,
    emphasis: a.emphasis && b.emphasis,
    code: a.code && b.code,
    linked: a.linked && b.linked,
    href: a.href === b.href ? a.href : undefined,
  };
}

function isSame(a: Style, b: Style): boolean {
  return (
    a.strong === b.strong &&
    a.emphasis === b.emphasis &&
    a.code === b.code &&
    a.linked === b.linked &&
    a.href === b.href
  );
}

export function textOfWords(words: readonly Word[]): string {
  return words.map(({ value }) => value).join("");
}

/** Links that lead nowhere count too. */
export function linkShareOf(words: readonly Word[]): number {
  let all = 0;
  let linked = 0;
  for (const { value, style } of words) {
    all += value.length;
    if (style.linked) linked += value.length;
  }
  return all === 0 ? 0 : linked / all;
}

/** Collapsed words to mdast. */
export function toPhrasing(words: readonly Word[]): PhrasingContent[] {
  return groups(words, ({ href }) => href).flatMap(([href, linked]) => {
    const children = strongOf(linked);
    return href === undefined ? children : [{ type: "link", title: null, url: href, children }];
  });
}

function strongOf(words: readonly Word[]): PhrasingContent[] {
  return groups(words, ({ strong }) => strong).flatMap(([strong, each]) =>
    strong ? [{ type: "strong", children: emphasisOf(each) }] : emphasisOf(each),
  );
}

function emphasisOf(words: readonly Word[]): PhrasingContent[] {
  return groups(words, ({ emphasis }) => emphasis).flatMap(([emphasis, each]) =>
    emphasis ? [{ type: "emphasis", children: leavesOf(each) }] : leavesOf(each),
  );
}

function leavesOf(words: readonly Word[]): PhrasingContent[] {
  const leaves: PhrasingContent[] = [];
  for (const { value, style } of words) {
    const last = leaves.at(-1);
    if (value === "\n") leaves.push({ type: "break" });
    else if (style.code) leaves.push({ type: "inlineCode", value });
    else if (last?.type === "text") last.value += value;
    else leaves.push({ type: "text", value });
  }
  return leaves;
}

/** Runs of words that share a part of their style. */
function groups<T>(words: readonly Word[], part: (style: Style) => T): (readonly [T, Word[]])[] {
  const runs: (readonly [T, Word[]])[] = [];
  for (const word of words) {
    const key = part(word.style);
    const last = runs.at(-1);
    if (last && last[0] === key) last[1].push(word);
    else runs.push([key, [word]]);
  }
  return runs;
}
