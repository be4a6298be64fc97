import { Held, Needs } from "./held.ts";
import { needOf } from "./need.ts";
import type { Rule } from "./rule.ts";
import { rules } from "./rules.ts";

interface Asked {
  readonly rule: Rule;
  readonly mayMatch: (held: Held) => boolean;
}

let asked: readonly Asked[] | undefined;

/**
 * The rules that may match in a text, in their order. Most find nothing in most sentences: to see that none of its words is there
 * takes a tenth of what the expression takes, and one that is never used is never compiled, which takes up to 50 ms.
 */
export function rulesFor(text: string): readonly Rule[] {
  asked ??= askedRules();
  const held = new Held(text);
  return asked.flatMap(({ rule, mayMatch }) => (mayMatch(held) ? rule : []));
}

function askedRules(): readonly Asked[] {
  const needs = new Needs();
  return rules.map((rule) => ({ rule, mayMatch: needs.test(needOf(rule.pattern.source)) }));
}
