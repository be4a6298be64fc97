import { execFileSync } from "node:child_process";
import { chmodSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readBytes } from "../../src/site/read-bytes.ts";
import { folderOf } from "../cli/run-dateline.ts";

function messageOf(file: string, largest?: number): string {
  const found = readBytes(file, "a.txt", largest);
  return found instanceof Uint8Array ? "" : found.message;
}

describe("readBytes", () => {
  test("refuses by name what is not there, no file or too large", () => {
    const folder = folderOf({ "a.txt": "text", "big.txt": new Uint8Array(30_000_001) });
    const messages = ["none.txt", ".", "big.txt"].map((name) => messageOf(join(folder, name)));
    expect(messages).toEqual([
      "unreadable (ENOENT), expected a file; check its permissions",
      "a folder, expected a file; copy what it stands for",
      "30000001 bytes, expected at most 30000000; split or trim it",
    ]);
    expect(readBytes(join(folder, "a.txt"), "a.txt")).toEqual(Buffer.from("text"));
  });

  test.for([
    [9, ""],
    [10, ""],
    [11, "11 bytes, expected at most 10; split or trim it"],
  ] as const)("takes of %d bytes ten", ([size, message]) => {
    const folder = folderOf({ "a.txt": "a".repeat(size) });
    expect(messageOf(join(folder, "a.txt"), 10)).toBe(message);
  });

  test("refuses links, pipes and devices and waits for none of them", async () => {
    const folder = folderOf({ "a.txt": "text" });
    symlinkSync("a.txt", join(folder, "link.txt"));
    execFileSync("mkfifo", [join(folder, "pipe.txt")]);
    const server = createServer();
    await new Promise<void>((resolve) => {
      server.listen(join(folder, "socket.txt"), resolve);
    });
    const kinds = ["link.txt", "pipe.txt", "socket.txt"].map((name) =>
      messageOf(join(folder, name)),
    );
    server.close();
    expect(kinds.map((message) => message.split(",", 1)[0])).toEqual([
      "a symbolic link",
      "a pipe",
      "a socket",
    ]);
    expect(messageOf("/dev/zero")).toMatch(/^a device, /u);
  });

  test("refuses a file that may not be read", () => {
    const folder = folderOf({ "a.txt": "text" });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, "a.txt"), 0);
    const isRoot = process.getuid?.() === 0; // who may read all
    if (isRoot) process.seteuid?.(65_534);
    const message = messageOf(join(folder, "a.txt"));
    if (isRoot) process.seteuid?.(0);
    expect(message).toMatch(/^unreadable \(EACCES\), /u);
  });

  test.runIf(process.platform === "linux")("reads a file that says it is empty to its end", () => {
    expect(readBytes("/proc/self/status", "a.txt")).toSatisfy(
      (found: unknown) => found instanceof Uint8Array && found.length > 100,
    );
    expect(messageOf("/proc/self/status", 100)).toMatch(/, expected at most 100; /u);
  });
});
