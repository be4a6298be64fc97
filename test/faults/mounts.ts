import { spawn, spawnSync, type ChildProcess } from "node:child_process";

/** A process of its own view of the file systems: what is mounted there is seen nowhere else, and gone with it. */
export interface Mounts {
  /** Runs a shell command in it; throws if that fails. */
  readonly sh: (command: string) => void;
  /** Before a command and its words: runs it there. */
  readonly within: readonly string[];
  /** What it sees at an absolute path, as a path of ours. */
  readonly see: (path: string) => string;
  readonly end: () => void;
}

const ways = [
  ["--mount"],
  ["--mount", "--user", "--map-root-user"], // of who is not root, where the kernel lets them
] as const;

/** Undefined, and why, where this machine lets nobody mount. */
export async function openMounts(): Promise<Mounts | string> {
  const reasons: string[] = [];
  for (const way of ways) {
    const probe = ["sh", "-c", "mount -t tmpfs tmpfs /mnt"];
    const { status, stderr, error } = spawnSync("unshare", [...way, ...probe], {
      encoding: "utf8",
    });
    if (status === 0) return openWith(way);
    reasons.push(`unshare ${way.join(" ")}: ${(error?.message ?? stderr).trim()}`);
  }
  return `file systems cannot be mounted here (${reasons.join("; ")})`;
}

async function openWith(way: readonly string[]): Promise<Mounts> {
  const holder = spawn("unshare", [...way, "sh", "-c", "echo open; cat"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  await new Promise((done) => holder.stdout.once("data", done));
  return mountsOf(holder, way.includes("--user"));
}

function mountsOf(holder: ChildProcess, isOwnUser: boolean): Mounts {
  const user = isOwnUser ? ["--user", "--preserve-credentials"] : [];
  const within = ["nsenter", "--target", String(holder.pid), "--mount", ...user] as const;
  return {
    within,
    sh: (command) => {
      const [program, ...words] = within;
      const { status, stderr } = spawnSync(program, [...words, "sh", "-c", command], {
        encoding: "utf8",
      });
      if (status !== 0) throw new Error(`${command}: ${stderr}`);
    },
    see: (path) => `/proc/${holder.pid}/root${path}`,
    end: () => void holder.kill("SIGKILL"),
  };
}
