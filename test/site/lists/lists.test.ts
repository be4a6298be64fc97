import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { filesBelow } from "../../../src/site/publish.ts";
import { folderOf, runDateline } from "../../cli/run-dateline.ts";
import { expectLinksLead } from "../links.ts";

const outlets = ["Harbour Post", "harbour post", "Unknown", undefined];

/** A year of one article a week, each of another outlet than the one before, and one without a day. */
function weekly(): Readonly<Record<string, string>> {
  const files: Record<string, string> = {
    "articles/undated.txt": "A letter\n\nThe letter says that the pier is closed for good and all.",
  };
  for (let week = 0; week < 104; week += 1) {
    const day = Temporal.PlainDate.from("2018-01-03").add({ weeks: week }).toString();
    const name = `articles/pier/${day}-report.txt`;
    const outlet = outlets[week % outlets.length];
    files[name] =
      `The pier in week ${week}\n\n${day}\n\nThe pier was open in week ${week}, its keeper said.`;
    files[`${name}.yaml`] =
      `title: The pier in week ${week}\n${outlet === undefined ? "" : `outlet: ${outlet}\n`}`;
  }
  return files;
}

let site: string;
let files: readonly string[];

beforeAll(() => {
  const folder = folderOf(weekly());
  runDateline(folder, "build", join(folder, "articles"));
  site = join(folder, "_site");
  files = filesBelow(site);
});

function read(file: string): string {
  return readFileSync(join(site, file), "utf8");
}

function headlines(file: string): readonly string[] {
  return [...read(file).matchAll(/class="headline"><a [^>]*>(?<title>[^<]*)</gu)].map(
    ({ groups }) => groups?.["title"] ?? "",
  );
}

describe("lists of articles", () => {
  test("hold every article once by month, the newest first", () => {
    const months = files.filter((file) => file.startsWith("months/"));
    expect(months).toHaveLength(25);
    expect(months.flatMap((file) => headlines(file)).toSorted()).toEqual(
      [
        ...Array.from({ length: 104 }, (_, week) => `The pier in week ${week}`),
        "A letter",
      ].toSorted(),
    );
    expect(headlines("months/2018-01/index.html")).toEqual(
      [4, 3, 2, 1, 0].map((week) => `The pier in week ${week}`),
    );
    expect(headlines("months/undated/index.html")).toEqual(["A letter"]);
  });

  test("begin with the newest and lead to every month", () => {
    const list = read("articles/index.html");
    expect(headlines("articles/index.html")).toHaveLength(30);
    expect(headlines("articles/index.html")[0]).toBe("The pier in week 103");
    for (const file of files.filter((each) => each.startsWith("months/"))) {
      expect(list).toContain(`href="../${file.replace("index.html", "")}"`);
    }
  });

  test("give each outlet a page of its own, names that share an address among them", () => {
    const pages = files.filter((file) => /^outlets\/[^/]+\/index\.html$/u.test(file));
    expect(pages).toHaveLength(4);
    expect(pages.map((file) => headlines(file).length)).toEqual([26, 26, 26, 27]);
  });

  test("have links that lead somewhere", () => {
    expectLinksLead(
      site,
      files,
      files.filter(
        (file) =>
          /^(?:months|outlets|articles\/index|stories)/u.test(file) && file.endsWith(".html"),
      ),
    );
  });
});
