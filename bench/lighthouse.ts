import chromium from "@sparticuz/chromium";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv, stderr, stdout } from "node:process";
import { setTimeout } from "node:timers/promises";
import type { Result } from "lighthouse";
import { UserError } from "../src/notes.ts";

import { existingFolder, parseOptions, runBench } from "./command.ts";
import { preparePeers } from "./prepare-peers.ts";
import { serveCompressed } from "./serve-compressed.ts";
import { table } from "./table.ts";

const usage = "npm run bench:lighthouse -- --site DIR [--page PATH]…";
const categories = ["performance", "accessibility", "best-practices", "seo"];

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Until a browser that was just started answers. */
async function waitFor(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await fetch(`http://127.0.0.1:${port}/json/version`);
      return;
    } catch {
      await setTimeout(100);
    }
  }
  throw new UserError("bench: the browser does not answer");
}

/** Scores of the four categories, then what they are made of: the times that a reader waits, and each audit that cost points. */
function rowOf(path: string, { categories: found, audits }: Result): readonly string[] {
  const scores = categories.map((name) => String(Math.round((found[name]?.score ?? 0) * 100)));
  const lost = categories.flatMap((name) =>
    (found[name]?.auditRefs ?? []).filter(({ id, weight }) => {
      const score = audits[id]?.score;
      return weight > 0 && score !== null && score !== undefined && score < 0.9;
    }),
  );
  const milliseconds = (id: string): string =>
    String(Math.round(audits[id]?.numericValue ?? Number.NaN));
  return [
    path === "" ? "/" : path,
    ...scores,
    milliseconds("largest-contentful-paint"),
    milliseconds("interactive"),
    String(Math.round((audits["cumulative-layout-shift"]?.numericValue ?? 0) * 1000) / 1000),
    String(Math.round((audits["total-byte-weight"]?.numericValue ?? 0) / 1000)),
    lost.map(({ id }) => id).join(" "),
  ];
}

await runBench(async () => {
  const { site, page = [""] } = parseOptions(argv.slice(2), usage, {
    site: { type: "string" },
    page: { type: "string", multiple: true },
  });
  if (site === undefined) throw new UserError(`--site is missing, expected a built site; ${usage}`);
  const folder = existingFolder(site, usage);
  preparePeers();
  const { default: lighthouse } = await import("lighthouse");
  const served = await serveCompressed(folder);
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), "dateline-lighthouse-"));
  const browser = spawn(
    await chromium.executablePath(),
    [
      "--headless=new",
      "--no-sandbox",
      "--disable-background-networking",
      `--remote-debugging-port=${port}`,
      `--user-data-dir=${profile}`,
    ],
    { stdio: "ignore" },
  );
  try {
    await waitFor(port);
    const rows: (readonly string[])[] = [];
    for (const path of page) {
      stderr.write(`${path === "" ? "/" : path}…\n`);
      const flags = {
        port,
        logLevel: "silent",
        output: "json",
        onlyCategories: categories,
      } as const;
      const found = await lighthouse(served.address + path, flags);
      if (found) rows.push(rowOf(path, found.lhr));
    }
    const head = ["page", ...categories, "LCP ms", "TTI ms", "CLS", "kB", "lost by"];
    stdout.write(table([head, ...rows]));
  } finally {
    browser.kill();
    served.close();
    rmSync(profile, { recursive: true, force: true });
  }
});
