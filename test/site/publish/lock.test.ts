import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { takeLock } from "../../../src/site/publish/lock.ts";
import { folderOf, project } from "../../cli/run-dateline.ts";

interface Place {
  readonly staging: string;
  readonly said: string[];
  readonly take: (patience?: number) => ReturnType<typeof takeLock>;
}

function place(): Place {
  const staging = join(folderOf({}), ".site.dateline-staging");
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  const take: Place["take"] = (patience) =>
    takeLock(staging, { shown: "_site", say, ...(patience !== undefined && { patience }) });
  return { staging, said, take };
}

/** A process that holds a lock until it is killed. */
async function holder(staging: string): Promise<ReturnType<typeof spawn>> {
  const lock = join(project, "src/site/publish/lock.ts");
  const code = `import { takeLock } from ${JSON.stringify(lock)};
    await takeLock(${JSON.stringify(staging)}, { shown: "", say() {} });
    console.log("held"); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", code], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return child;
}

describe("takeLock", () => {
  test("leaves nothing behind", async () => {
    const { staging, said, take } = place();
    for (let each = 0; each < 3; each += 1) (await take()).release();
    expect([existsSync(staging), said]).toEqual([false, []]);
  });

  test("lets one after another have it, also within one process", async () => {
    const { staging, take } = place();
    let holders = 0;
    const most: number[] = [];
    const work = async (): Promise<void> => {
      const lock = await take();
      most.push((holders += 1));
      await sleep(5);
      holders -= 1;
      lock.release();
    };
    await Promise.all(Array.from({ length: 6 }, work));
    expect(most).toEqual([1, 1, 1, 1, 1, 1]);
    expect(existsSync(staging)).toBe(false);
  });

  test("says who has it, waits, and gives up in the end", async () => {
    const { staging, said, take } = place();
    const child = await holder(staging);
    await expect(take(300)).rejects.toThrow(
      `_site: site: process ${child.pid} is still building into it, expected one build at a time; `,
    );
    expect(said).toEqual([
      `_site: site: process ${child.pid} is building into it; waiting until it is done`,
    ]);
    child.kill("SIGKILL");
    await once(child, "exit");
  });

  test("takes over from a process that was killed", async () => {
    const { staging, said, take } = place();
    const child = await holder(staging);
    const waiting = take();
    child.kill("SIGKILL");
    (await waiting).release();
    expect(said.length).toBeLessThan(2);
    expect(existsSync(staging)).toBe(false);
  });

  test("is not kept out by a file that is no lock", async () => {
    const { staging, take } = place();
    mkdirSync(staging);
    writeFileSync(join(staging, "lock"), "anything else");
    (await take()).release();
    expect(existsSync(staging)).toBe(false);
  });

  test("lets what is to be published stand", async () => {
    const { staging, take } = place();
    const lock = await take();
    writeFileSync(join(staging, "journal.json"), "{}");
    lock.release();
    expect(readdirSync(staging)).toEqual(["journal.json"]);
  });
});
