import { expect, test } from "vitest";
import { stem } from "../../src/story/stems.ts";

test.for([
  ["explosion exploded explodes exploding"],
  ["killed kills killing kill"],
  ["resigned resignation resigns"],
  ["announcement announced announces"],
  ["evacuated evacuation evacuate"],
  ["election elected elections"],
  ["met meeting meets meet"],
  ["stopped stopping stops"],
  ["died dead death dies"],
  ["bodies body"],
])("%s have one stem", ([forms = ""]) => {
  expect(new Set(forms.split(" ").map((form) => stem(form))).size).toBe(1);
});

test.for([["police policy"], ["news new"], ["passed past"], ["nation native"], ["Fluß fluss"]])(
  "%s are two",
  ([forms = ""]) => {
    expect(new Set(forms.split(" ").map((form) => stem(form))).size).toBe(2);
  },
);
