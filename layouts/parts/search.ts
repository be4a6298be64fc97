import type { Archive } from "../../src/site/archive.ts";
import { html, type Html } from "../../src/site/html.ts";
import { yearsOf } from "../../src/site/search/records.ts";
import { uiOf } from "../../src/site/ui/ui.ts";
import {
  articlesFile,
  homeFile,
  outletsFile,
  linkTo,
  searchScriptFile,
  searchStylesheetFile,
} from "../../src/site/urls.ts";
import { renderDocument } from "./document.ts";

/** The search, which a script brings to life, and where everything stands without it. */
export function renderSearch(archive: Archive, file: string): Html {
  const { words, language } = uiOf(archive.settings);
  const { search } = words;
  const { found, foundSoFar, told, toldSoFar, begun, onTimeline } = search;
  const { none, searching, ready, failed, notRunning } = search;
  const results = { found, foundSoFar, told, toldSoFar, begun, onTimeline };
  const said = { ...results, none, searching, ready, failed, notRunning };
  const main = html`<div class="page-head">
      <h1>${search.name}</h1>
      <p class="lists">
        ${search.lists}
        <a href="${linkTo(file, articlesFile)}">${search.allArticles}</a>,
        <a href="${linkTo(file, outletsFile)}">${search.allOutlets}</a>,
        <a href="${linkTo(file, homeFile)}">${search.allStories}</a>.
      </p>
      <noscript><p>${search.needsScript}</p></noscript>
    </div>
    <div class="search-room">
      <form
        class="search"
        role="search"
        method="get"
        action="./"
        data-site="${linkTo(file, homeFile)}"
        data-language="${language}"
        data-words="${JSON.stringify(said)}"
      >
        <label class="words"
          >${search.field}
          <input
            type="search"
            name="q"
            autocomplete="off"
            spellcheck="false"
            aria-describedby="search-hint"
            aria-keyshortcuts="/"
        /></label>
        <button type="submit">${search.go}</button>
        <p class="hint" id="search-hint">${search.hint}</p>
        ${choices(archive).map((each) => choice(each))}
        <button type="reset">${search.clear}</button>
      </form>
      <p class="found-count" role="status"></p>
      <p class="not-running">${search.notRunning}</p>
      <ol class="found"></ol>
      <button type="button" class="more" hidden>${search.more}</button>
    </div>`;
  return renderDocument({
    archive,
    file,
    title: search.name,
    main,
    stylesheets: [searchStylesheetFile],
    scripts: [searchScriptFile],
  });
}

interface Choice {
  readonly name: string;
  readonly label: string;
  /** Values with what they are called; the first is that nothing is chosen. */
  readonly options: readonly (readonly [value: string, shown: string])[];
}

function choices(archive: Archive): readonly Choice[] {
  const { words, language } = uiOf(archive.settings);
  const { search } = words;
  const outlets = archive.articles.flatMap(({ article }) => article.facts.outlet?.value ?? []);
  const collator = new Intl.Collator(language);
  const years = [
    ...archive.articles.flatMap(({ article }) => article.facts.day?.value.slice(0, 4) ?? []),
    ...archive.stories.flatMap(({ story }) => story.events.flatMap(({ date }) => yearsOf(date))),
  ];
  const stories = archive.stories.map(({ story }) => [story.folder, story.title] as const);
  return [
    {
      name: "kind",
      label: search.kind,
      options: [
        ["", search.everything],
        ["article", search.articles],
        ["entry", search.entries],
      ],
    },
    { name: "story", label: search.story, options: [["", search.anyStory], ...stories] },
    {
      name: "outlet",
      label: search.outlet,
      options: [
        ["", search.anyOutlet],
        ...same(outlets.toSorted((a, b) => collator.compare(a, b))),
      ],
    },
    {
      name: "year",
      label: search.year,
      options: [["", search.anyYear], ...same(years.toSorted().toReversed())],
    },
  ];
}

function same(values: Iterable<string>): Choice["options"] {
  return [...new Set(values)].map((value) => [value, value]);
}

function choice({ name, label, options }: Choice): Html {
  return html`<label
    >${label}
    <select name="${name}">
      ${options.map(([value, shown]) => html`<option value="${value}">${shown}</option>`)}
    </select></label
  >`;
}
