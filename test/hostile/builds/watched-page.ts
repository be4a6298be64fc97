import type { Page } from "playwright-core";

/** What the hooks in a page call. */
interface Watched {
  datelineTold: (what: string) => void;
}

/** Before any script of a page: all by which the corpora show that theirs runs, and what a policy had to stop. */
function hook(): void {
  const { datelineTold: tell } = globalThis as unknown as Watched;
  for (const name of ["alert", "prompt", "confirm", "print", "open"]) {
    Object.defineProperty(globalThis, name, { value: () => tell(`called ${name}`) });
  }
  for (const name of ["log", "info", "warn", "error", "debug", "dir"]) {
    Object.defineProperty(console, name, { value: () => tell(`called console.${name}`) });
  }
  document.addEventListener("securitypolicyviolation", (event) => {
    tell(`against the policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
}

/** Tells of whatever a script that is not the site's would do, from now on. */
export async function watch(page: Page, tell: (what: string) => void): Promise<void> {
  await page.exposeFunction("datelineTold" satisfies keyof Watched, tell);
  await page.addInitScript(hook);
  page.on("pageerror", (error) => tell(`not caught: ${error.message}`));
  page.on("console", (message) => tell(`console: ${message.text()}`));
  page.on("popup", (popup) => tell(`a window: ${popup.url()}`));
  page.on("download", (download) => tell(`a download: ${download.url()}`));
  page.on("dialog", (dialog) => {
    tell(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
}

/** Within a page, what would act when it is clicked, pointed at or focused, and scripts that stand in it. */
export function armed(): readonly string[] {
  const places = ["href", "src", "action", "formaction", "xlink:href", "data", "poster", "ping"];
  return [...document.querySelectorAll("*")].flatMap((element) => {
    const names = element.getAttributeNames();
    const handlers = names.filter((name) => /^on|^(?:style|srcdoc|target)$/iu.test(name));
    const addresses = places.flatMap((name) => element.getAttribute(name) ?? []);
    const schemes = addresses.filter((to) => {
      const url = URL.parse(to, location.href);
      return !url || !/^https?:$/u.test(url.protocol);
    });
    const isInline =
      element instanceof HTMLScriptElement &&
      element.src === "" &&
      element.type !== "application/ld+json";
    const own = isInline ? ["a script in it"] : [];
    return [...handlers, ...schemes, ...own].map((each) => `${element.tagName} with ${each}`);
  });
}
