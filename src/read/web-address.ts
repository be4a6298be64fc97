/**
 * An address as browsers read it (https://url.spec.whatwg.org/#concept-basic-url-parser), before others who do not read it so see
 * it: without controls and spaces at its ends, tabs and line ends, and with a slash for a backslash before a query. Of
 * `https://a.example\@b.example/` the host is `a.example`; where the backslash is encoded, it is `b.example`.
 */
export function asBrowsersRead(address: string): string {
  let [start, end] = [0, address.length];
  while (start < end && address.charCodeAt(start) <= space) start += 1;
  while (end > start && address.charCodeAt(end - 1) <= space) end -= 1;
  return address
    .slice(start, end)
    .replaceAll(/[\t\n\r]/gu, "")
    .replace(/^[^?#]*/u, (path) => path.replaceAll("\\", "/"));
}

const space = 0x20; // what is below it are controls
