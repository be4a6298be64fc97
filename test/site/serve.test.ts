import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";
import { serveFolder } from "../../src/site/serve.ts";
import { folderOf, project } from "../cli/run-dateline.ts";

test("serves files and adds the reload script to pages alone", async () => {
  const folder = folderOf({
    "index.html": "<p>Home</p>",
    "404.html": "<p>None</p>",
    "stories/a/index.html": "<p>A</p>",
    "site.css": "p {}",
  });
  const served = await serveFolder(folder);
  const { address } = served;
  const get = async (path: string): Promise<readonly [number, string]> => {
    const response = await fetch(address + path, { redirect: "manual" });
    return [response.status, await response.text()];
  };
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
  expect(await get("")).toEqual([200, expect.stringMatching(/^<p>Home<\/p><script src=/u)]);
  expect(await get("stories/a/")).toEqual([200, expect.stringMatching(/^<p>A<\/p><script src=/u)]);
  expect(await get("stories/a")).toEqual([301, ""]);
  expect(await get("site.css")).toEqual([200, "p {}"]);
  expect(await get("none/")).toEqual([404, expect.stringMatching(/^<p>None<\/p><script src=/u)]);
  expect((await get("..%2f..%2fetc/passwd"))[0]).toBe(404);
  // A path that is no address must not end the server.
  expect(await rawStatus(address, "//")).toBe("HTTP/1.1 400 Bad Request");
  rmSync(join(folder, "404.html"));
  expect(await get("none/")).toEqual([404, expect.stringMatching(/^There is no such page/u)]);
  expect(readFileSync(join(folder, "index.html"), "utf8")).toBe("<p>Home</p>");
  await served.close();
});

/** The first line of the answer to a path that no client would send as it is. */
async function rawStatus(address: string, path: string): Promise<string | undefined> {
  const { port, hostname } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`);
  const answer = await socket.setEncoding("utf8").toArray();
  return answer.join("").split("\r\n")[0];
}

test("`serve` builds, prints the address, and tells open pages to reload after a change is published", async () => {
  const folder = folderOf({ "articles/rain/2020-01-02.txt": "Rain\n\nIt rained on Thursday." });
  const child = spawn(process.execPath, [join(project, "src/cli.ts"), "serve"], {
    cwd: project,
    env: { ...process.env, INIT_CWD: folder },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [line] = (await once(child.stdout, "data")) as [Buffer];
    const { said = "", address = "" } =
      /^(?<said>.*) at (?<address>http:\/\/127\.0\.0\.1:\d+\/)$/mu.exec(line.toString())?.groups ??
      {};
    expect(said).toBe("1 article, 1 story, 1 timeline entry");
    const events = await fetch(`${address}.dateline/reload`);
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toBe(": open\n\n");
    // The watcher has seen the folder once it reports a change; a second write covers the first's coming too early.
    const write = (): void =>
      writeFileSync(join(folder, "articles/rain/2020-01-03.txt"), "Snow\n\nIt snowed.");
    const again = setInterval(write, 1000);
    write();
    expect((await reader?.read())?.value).toBe("data: reload\n\n");
    clearInterval(again);
    expect(existsSync(join(folder, "_site/articles/rain/2020-01-03/index.html"))).toBe(true);
    expect(await (await fetch(`${address}articles/`)).text()).toContain("Snow");
  } finally {
    child.kill("SIGTERM");
  }
  expect(await once(child, "exit")).toEqual([0, null]);
});
