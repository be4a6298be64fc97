import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";

/** The headers that a host adds to its answer at a path, by their names in lower case. */
export type Headers = (path: string) => ReadonlyMap<string, string>;

export const noHeaders: Headers = () => new Map();

interface Rule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** A `_headers` file, as far as both hosts read it alike: a line that begins with `/` is a path, the others are its headers. */
function parseRules(text: string): readonly Rule[] {
  const lines = text.split("\n").map((line) => line.trim());
  const rules: { path: string; headers: (readonly [string, string])[] }[] = [];
  for (const line of lines.filter((each) => each !== "" && !each.startsWith("#"))) {
    if (line.startsWith("/")) {
      rules.push({ path: line, headers: [] });
      continue;
    }
    const { name, value } = /^(?<name>[\w-]+): (?<value>.+)$/u.exec(line)?.groups ?? {};
    if (name === undefined || value === undefined) throw new Error(`no header: ${line}`);
    rules.at(-1)?.headers.push([name.toLowerCase(), value]);
  }
  return rules;
}

/**
 * A later rule's header replaces an earlier one's; a path ends in a slash or not; letters are as good in either case.
 * https://github.com/netlify/build/blob/main/packages/headers-parser/src/for_regexp.ts and
 * https://github.com/netlify/cli/blob/main/src/utils/headers.ts
 */
export function netlifyHeaders(text: string): Headers {
  const rules = parseRules(text).map(({ path, headers }) => {
    const parts = path
      .split("/")
      .filter((part) => part !== "")
      .map((part) => (part === "*" ? "?(.*)" : RegExp.escape(part).replaceAll("\\*", "(.*)")));
    return { pattern: new RegExp(`^/${parts.join("/")}/?$`, "iu"), headers };
  });
  return (path) =>
    new Map(rules.flatMap(({ pattern, headers }) => (pattern.test(path) ? headers : [])));
}

/**
 * Values of one header are joined with a comma; `*` is anything, a path is matched to its last character.
 * https://github.com/cloudflare/workers-sdk/tree/main/packages/pages-shared/asset-server
 */
export function cloudflareHeaders(text: string): Headers {
  const rules = parseRules(text).map(({ path, headers }) => {
    const pattern = path
      .split("*")
      .map((part) => RegExp.escape(part))
      .join("(.*)");
    return { pattern: new RegExp(`^${pattern}$`, "u"), headers };
  });
  return (path) => {
    const all = new Map<string, string>();
    for (const { pattern, headers } of rules) {
      if (!pattern.test(path)) continue;
      for (const [name, value] of headers) {
        const before = all.get(name);
        all.set(name, before === undefined ? value : `${before}, ${value}`);
      }
    }
    return all;
  };
}

const mapBlock = /^map \$uri \$(?<name>\w+) \{(?<body>[^}]*)\}/gmu;
const mapLine = /^\s*(?:default|"~(?<pattern>[^"]+)") "(?<value>[^"]*)";$/u;
const addHeader = /^ {4}add_header (?<name>[\w-]+) (?:"(?<text>[^"]*)"|\$(?<variable>\w+))/gmu;

/** The `add_header` lines of a server and the maps that they name: https://nginx.org/en/docs/http/ngx_http_map_module.html. */
export function nginxHeaders(conf: string): Headers {
  const maps = new Map(
    [...conf.matchAll(mapBlock)].map(({ groups: { name = "", body = "" } = {} }) => {
      const lines = body.trim().split("\n");
      const choices = lines.map((line) => {
        const groups = mapLine.exec(line)?.groups;
        if (!groups) throw new Error(`no line of a map: ${line}`);
        const { pattern, value = "" } = groups;
        return { value, pattern: pattern === undefined ? undefined : new RegExp(pattern, "u") };
      });
      return [name, choices];
    }),
  );
  const added = [...conf.matchAll(addHeader)].map(({ groups = {} }) => groups);
  const valueAt = (variable: string, path: string): string => {
    const choices = maps.get(variable) ?? [];
    const found = choices.find(({ pattern }) => pattern?.test(path));
    return (found ?? choices.find(({ pattern }) => pattern === undefined))?.value ?? "";
  };
  return (path) =>
    new Map(
      added.map(({ name = "", text, variable = "" }) => [
        name.toLowerCase(),
        text ?? valueAt(variable, path),
      ]),
    );
}

export interface Host {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves a site on 127.0.0.1 below a path as a host does, with its headers and the site's 404 page. */
export async function startHost(site: string, headers: Headers, below = "/"): Promise<Host> {
  const notFound = readFileSync(join(site, "404.html"));
  const files = sirv(site, {
    dev: true,
    onNoMatch: (_, response) => {
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" }).end(notFound);
    },
  });
  const server = createServer((request, response) => {
    const path = request.url?.split("?", 1)[0] ?? "/";
    for (const [name, value] of headers(path)) response.setHeader(name, value);
    request.url = path.startsWith(below) ? path.slice(below.length - 1) : "/outside";
    files(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${below}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
