/** Files of an archive whose texts hold what pages stumble over: markup, three scripts, both directions, lists, tables, code. */
export const nastyHtml: Readonly<Record<string, string>> = {
  "articles/archive.yaml":
    'title: "The <b>archive</b> & \\"co\\""\ndescription: "a <i>b</i>"\nurl: https://example.org/news/\nlanguage: ar\n',
  "articles/harbour/story.md":
    "---\ntitle: ميناء <script>\nnoindex: true\n---\n\nما حدث في الميناء.\n",
  "articles/harbour/a.md": `# A <em>headline</em> & more

3 May 2019

The ferry *sank* on 1 May 2019 near [the pier](https://example.org/pier), said Mara Ellwood.

- one
- two

> a quotation

| a | b |
| - | - |
| 1 | 2 |

\`\`\`
code & <tags>
\`\`\`
`,
  "articles/harbour/b.txt": `عبارة تغرق في الميناء

3 مايو 2019

غرقت العبارة في 1 مايو 2019 قرب الرصيف. "<script>alert(1)</script>" & ' \u202e abc

Sign up for our newsletter`,
  "articles/harbour/b.txt.yaml":
    'outlet: "جريدة <b>"\nauthors: ["A \\"B\\" <c@example.org>"]\nformerly: [old/b]\nrights: "© <i>"\n',
  "articles/harbour/c.html": `<!doctype html><html lang="he"><title>מעבורת שקעה בנמל</title><body dir="rtl"><article>
<h1>מעבורת שקעה בנמל</h1><time datetime="2019-05-03">3 במאי 2019</time>
<p>המעבורת שקעה ביום 1 במאי 2019 ליד הרציף, אמרה מרה אלווד לכתבים שהגיעו אל המקום.</p>
<p>הצלילה הבאה תתקיים ביוני, כך נמסר.</p></article></body></html>`,
  "articles/harbour/d.txt": "Taken\n\n3 May 2019\n\nThe ferry sank on 1 May 2019.",
  "articles/harbour/d.txt.yaml": 'publish: { takenDown: "<b>court</b>" }\n',
};
