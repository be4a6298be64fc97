import fc from "fast-check";
import { expect, test } from "vitest";
import { html, trusted } from "../../src/site/html.ts";

test("escapes values in text and attributes, joins lists, drops what is absent", () => {
  const value = `<b title="x">'&'</b>`;
  expect(html`<p title="${value}">${[value, 1, undefined, false]}</p>`.markup).toBe(
    '<p title="&lt;b title=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/b&gt;">&lt;b title=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/b&gt;1</p>',
  );
});

test("takes markup as it is only where it is Html", () => {
  expect(html`${html`<i>${"<"}</i>`}${trusted("<hr>")}${'{"markup":"<hr>"}'}`.markup).toBe(
    "<i>&lt;</i><hr>{&quot;markup&quot;:&quot;&lt;hr&gt;&quot;}",
  );
});

test("shows control characters, which no page can hold, by their pictures", () => {
  expect(html`<p title="${"\u0000\u001b"}">${"a\rb\tc\nd\u007f\u0085"}</p>`.markup).toBe(
    '<p title="␀␛">a␍b\tc\nd␡\u0085</p>',
  );
});

test("lets go of what sets a template off in its source, and keeps every space of a value", () => {
  const text = "  two\n\n  lines ";
  const laidOut = html; // which no formatter lays out otherwise
  expect(
    laidOut`<pre>${text}</pre>
      <a
        title="${text}" href="./"
        >${text}</a
      >`.markup,
  ).toBe(`<pre>${text}</pre>\n<a title="${text}" href="./" >${text}</a >`);
});

test("no text opens a tag or closes an attribute", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(html`${text}`.markup).not.toMatch(/[<>"']/u);
    }),
    { seed: 1 },
  );
});
