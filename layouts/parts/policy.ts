import { metaPolicy, policyName, referrerPolicy } from "../../src/site/headers.ts";
import { html, trusted, type Html } from "../../src/site/html.ts";

/** For the head of every page, before all that it asks for: on hosts that send no headers of ours, too, it holds. */
export function renderPolicy(file: string): Html {
  return html`<meta http-equiv="${policyName}" content="${trusted(metaPolicy(file))}" />
    <meta name="referrer" content="${referrerPolicy}" />`;
}
