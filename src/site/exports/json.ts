import { rounded } from "../../story/salience.ts";
import type { Account, Event, TimeMention } from "../../types.ts";
import { reasonOfJoinInEnglish } from "../ui/joins.ts";
import { accountAddress, storyAddress, type Exported } from "./exported.ts";
import { textsOfEntries } from "./texts.ts";

/** Everything that the timeline knows, as `docs/timeline-json.md` says it. */
export function formatJson(exported: Exported): string {
  const { story, archive } = exported;
  const timeline = {
    version: 1,
    story: story.folder,
    title: story.title,
    url: archive.settings.url && storyAddress(exported),
    asOf: archive.asOf,
    entries: [],
  };
  const entries = textsOfEntries("json", exported, (event) =>
    JSON.stringify(toEntry(event, exported), undefined, 1).replaceAll("\n", "\n  "),
  );
  const frame = JSON.stringify(timeline, undefined, 1);
  if (entries.length === 0) return `${frame}\n`;
  return `${frame.slice(0, -emptyEnd.length)}[\n  ${entries.join(",\n  ")}\n ]\n}\n`;
}

const emptyEnd = "[]\n}"; // of a timeline without entries

function toEntry(event: Event, exported: Exported): object {
  const { id, aliases, date, time, accounts, summary, curated } = event;
  return {
    id,
    url: storyAddress(exported, id),
    aliases,
    date,
    time,
    title: curated?.title,
    text: curated?.text,
    source: curated?.source,
    isPinned: curated?.isPinned,
    dateBefore: curated?.dateBefore,
    summary: summary?.words,
    summarySource: summary && accounts[summary.account]?.id,
    weight: rounded(event.weight),
    parts: Object.fromEntries(
      Object.entries(event.parts).map(([name, part]) => [name, rounded(part)]),
    ),
    isBackground: event.isBackground,
    origins: event.origins,
    outlets: [...new Set(accounts.flatMap(({ outlet }) => outlet ?? []))],
    accounts: accounts.map((account) => toAccount(account, exported)),
    joined: event.joined.map((join) => reasonOfJoinInEnglish(join)),
  };
}

function toAccount(account: Account, exported: Exported): object {
  const facts = exported.archive.byPath.get(account.path)?.article.facts;
  return {
    id: account.id,
    path: account.path,
    url: accountAddress(exported, account),
    paragraph: accountAddress(exported, account, "paragraph"),
    original: facts?.url?.value,
    outlet: account.outlet,
    articleTitle: account.articleTitle,
    day: facts?.day?.value,
    time: account.time,
    words: account.words,
    sentence: account.sentence,
    isLead: account.isLead,
    origin: account.origin,
    mention: account.mention && toMention(account.mention),
  };
}

function toMention({ text, type, value, against }: TimeMention): object {
  return { text, type, value, countedFrom: against };
}
