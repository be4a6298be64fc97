import { createContext, runInContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { toClassicScript, toPortable } from "../../src/site/portable.ts";

describe("toPortable", () => {
  test.for([
    ['<a href="../rt/">a</a>', '<a href="../rt/index.html">a</a>'],
    ['<a href="./#e-1">a</a>', '<a href="./index.html#e-1">a</a>'],
    ['<a href="a/?q=x&amp;y#z">a</a>', '<a href="a/index.html?q=x&amp;y#z">a</a>'],
    ['<link rel="canonical" href="../">', '<link rel="canonical" href="../index.html">'],
    [
      '<meta http-equiv="refresh" content="0; url=../a/">',
      '<meta http-equiv="refresh" content="0; url=../a/index.html">',
    ],
    ['<script type="module" src="../assets/search.js"></script><p>a</p>', "<p>a</p>"],
    [
      `<meta http-equiv="Content-Security-Policy" content="script-src 'self'; base-uri 'none'">`,
      `<meta http-equiv="Content-Security-Policy" content="script-src 'self' file:; base-uri 'none'">`,
    ],
    ['<link rel="preload" as="font" href="a.woff2"><p>a</p>', "<p>a</p>"],
    [
      '<script type="module" src="../assets/a.js"></script>',
      '<script defer src="../assets/a.js"></script>',
    ],
  ])("makes of %s %s", ([page, portable]) => {
    expect(toPortable(page ?? "")).toBe(portable);
  });

  test.for([
    '<a href="#p-1">a</a>',
    '<a href="https://example.org/a/">a</a>',
    '<a href="//example.org/a/">a</a>',
    '<a href="/a/">a</a>',
    '<a href="mailto:a/">a</a>',
    '<a href="timeline.json">a</a>',
    '<p>href="a/" type="module"</p>',
    '<meta name="description" content="0; see a/">',
    `<meta name="description" content="script-src 'self'">`,
    '<script type="application/ld+json">{"url": "a/"}</script>',
  ])("leaves %s as it is", (page) => {
    expect(toPortable(page)).toBe(page);
  });
});

test("a module becomes a script that shares no name with another", () => {
  const script = toClassicScript("const a = 1;\nglobalThis.seen = (globalThis.seen ?? 0) + a;\n");
  const context = createContext({});
  runInContext(script, context);
  runInContext(script, context);
  expect(context["seen"]).toBe(2);
});
