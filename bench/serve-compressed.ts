import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".woff2": "font/woff2",
  ".png": "image/png",
};

/** Serves a built site on 127.0.0.1 as static hosts do: text compressed, assets kept by the browser. */
export async function serveCompressed(
  folder: string,
): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1/");
    const path = join(
      folder,
      decodeURIComponent(pathname),
      pathname.endsWith("/") ? "index.html" : "",
    );
    try {
      const bytes = readFileSync(path);
      const type = types[extname(path)] ?? "text/plain; charset=utf-8";
      const isText = !/^(?:font|image)/u.test(type);
      response.writeHead(200, {
        "Content-Type": type,
        "Cache-Control": "max-age=31536000",
        ...(isText && { "Content-Encoding": "gzip" }),
      });
      response.end(isText ? gzipSync(bytes) : bytes);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}
