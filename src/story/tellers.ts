import type { Account, Event } from "../types.ts";

/** Who tells an account: its outlet, or where none is known its article. */
export function tellerOf({ outlet, path }: Account): string {
  return outlet ?? path;
}

/** Everyone who tells one of the accounts, in their order. */
export function tellersOf({ accounts }: Pick<Event, "accounts">): ReadonlySet<string> {
  return new Set(accounts.map((account) => tellerOf(account)));
}
