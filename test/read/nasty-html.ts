import * as fc from "fast-check";

const tags = [
  ..."p div span b i a em strong code h1 h2 ul ol li table tr td th blockquote pre nav aside".split(
    " ",
  ),
  ..."footer header form article main figure figcaption button script style template noscript".split(
    " ",
  ),
  ..."svg title textarea select option details summary x-card br img".split(" "),
];
const attributes = [
  "",
  ' class="byline"',
  ' hidden=""',
  ' style="display:none"',
  ' href="/a?b=c_d"',
  ' href="javascript:alert(1)"',
  ' href="https://example.org/x_(y)"',
  ' alt="A picture"',
  " a='<b>'",
  ' id="x" onclick="alert(1)"',
];
const texts = [
  "word",
  " two words ",
  "\n",
  "A sentence, with a stop.",
  "&amp; &lt;b&gt; &#0; &nbsp;",
  "*a* _b_ [x](y)",
  "<!-- a comment -->",
  "<![CDATA[x]]>",
  "</",
  "<",
  "😀",
  "ёж",
  "\u00ad",
];

const piece = fc.oneof(
  fc.constantFrom(...texts),
  fc.tuple(fc.constantFrom(...tags), fc.constantFrom(...attributes)).map(([t, a]) => `<${t}${a}>`),
  fc.constantFrom(...tags).map((tag) => `</${tag}>`),
);

/** Markup of any kind, well-formed hardly ever. */
export const nastyHtml: fc.Arbitrary<string> = fc
  .array(piece, { maxLength: 40 })
  .map((pieces) => pieces.join(""));
