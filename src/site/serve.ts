import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import sirv from "sirv";

export interface Served {
  readonly address: string;
  /** Tells every open page to load itself again. */
  reload(): void;
  close(): Promise<void>;
}

const host = "127.0.0.1";
const firstPort = 8080;
const tries = 20; // ports; then the system chooses one
const events = "/.dateline/reload";
const script = "/.dateline/reload.js";
const client = `<script src="${script}"></script>`; // a page's policy lets no script stand in it
const clientScript = `new EventSource("${events}").onmessage = () => location.reload();\n`;

/** Serves a folder on 127.0.0.1. The script that reloads pages is added on the way out; no published file holds it. */
export async function serveFolder(folder: string): Promise<Served> {
  const listeners = new Set<ServerResponse>();
  const files = sirv(folder, {
    dev: true,
    onNoMatch: (_, response) => sendNotFound(folder, response),
  });
  const server = createServer((request, response) => {
    const pathname = URL.parse(request.url ?? "/", `http://${host}/`)?.pathname;
    if (pathname === undefined) response.writeHead(400).end();
    else if (pathname === events) listen(request, response, listeners);
    else if (pathname === script) sendScript(response);
    else if (isFolder(folder, pathname)) {
      response.writeHead(301, { Location: `${pathname}/` }).end();
    } else {
      addClient(request, response);
      files(request, response);
    }
  });
  const port = await listenSomewhere(server);
  return {
    address: `http://${host}:${port}/`,
    reload: () => {
      for (const listener of listeners) listener.write("data: reload\n\n");
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** Relative links of a page work only where its address ends in a slash, as hosts see to. */
function isFolder(folder: string, pathname: string): boolean {
  if (pathname.endsWith("/")) return false;
  try {
    return statSync(join(folder, decodeURIComponent(pathname))).isDirectory();
  } catch {
    return false;
  }
}

function listen(
  request: IncomingMessage,
  response: ServerResponse,
  listeners: Set<ServerResponse>,
): void {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  response.write(": open\n\n");
  listeners.add(response);
  request.on("close", () => listeners.delete(response));
}

function sendScript(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/javascript", "cache-control": "no-store" });
  response.end(clientScript);
}

/** Appends the client to whole HTML answers: a browser runs a script behind `</html>` too. */
function addClient({ method }: IncomingMessage, response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response);
  const end = response.end.bind(response);
  let isPage = false;
  response.writeHead = ((status: number, headers: Record<string, string>) => {
    const type = headers["Content-Type"] ?? "";
    isPage = method === "GET" && status !== 304 && type.startsWith("text/html");
    if (!isPage) return writeHead(status, headers);
    const { "Content-Length": _, ...rest } = headers;
    return writeHead(status, { ...rest, "Cache-Control": "no-store" });
  }) as typeof response.writeHead;
  response.end = ((chunk?: Uint8Array) => {
    if (chunk !== undefined && typeof chunk !== "function") response.write(chunk);
    return isPage ? end(client) : end();
  }) as typeof response.end;
}

function sendNotFound(folder: string, response: ServerResponse): void {
  const page = join(folder, "404.html");
  response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
  response.end(existsSync(page) ? readFileSync(page) : "There is no such page.");
}

async function listenSomewhere(server: Server): Promise<number> {
  for (let port = firstPort; port < firstPort + tries; port += 1) {
    if (await isListening(server, port)) return port;
  }
  await isListening(server, 0);
  return (server.address() as AddressInfo).port;
}

function isListening(server: Server, port: number): Promise<boolean> {
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  const fail = (error: Error & { code?: string }): void => {
    if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
    else reject(error);
  };
  server.once("error", fail);
  server.listen(port, host, () => {
    server.off("error", fail);
    resolve(true);
  });
  return promise;
}
