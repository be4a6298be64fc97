import chromium from "@sparticuz/chromium";
import { chromium as playwright, type Browser } from "playwright-core";

// Nothing of the machine's own is used: no sandbox for root, no calls home.
const args = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-quic",
  "--no-first-run",
];

/** The browser that npm installed, else an installed Chrome, Edge or Chromium. No browser at all is a failure. */
export async function launchBrowser(): Promise<Browser> {
  const faults: string[] = [];
  const tries = [
    async () => playwright.launch({ executablePath: await chromium.executablePath(), args }),
    async () => playwright.launch({ channel: "chrome", args }),
    async () => playwright.launch({ channel: "msedge", args }),
    async () => playwright.launch({ executablePath: "/usr/bin/chromium", args }),
  ];
  for (const launch of tries) {
    try {
      return await launch();
    } catch (error) {
      faults.push(error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : String(error));
    }
  }
  throw new Error(
    `no browser starts here; install Google Chrome, Microsoft Edge or Chromium and run the tests again. Tried:\n${faults.join("\n")}`,
  );
}
