import { formatNote, UserError } from "../notes.ts";
import {
  dictionary,
  fields,
  languageTag,
  list,
  parsed,
  text,
  truth,
  webAddress,
} from "../read/codec.ts";
import { parseYaml, YamlFault } from "../read/yaml.ts";
import type { Outlet } from "../types.ts";

/** What `archive.yaml` says; every key is optional. */
export interface Settings {
  readonly title?: string;
  readonly description?: string;
  /** Where the site will be published. */
  readonly url?: string;
  readonly language?: string;
  /** IANA name. */
  readonly timeZone?: string;
  readonly outlets?: ReadonlyMap<string, OutletSettings>;
  /** Whether each article's record is published beside its page. */
  readonly records?: boolean;
  /** Whether the site can be searched. */
  readonly search?: boolean;
}

interface OutletSettings {
  readonly hosts?: readonly string[];
  readonly aliases?: readonly string[];
}

const timeZone = parsed('a time zone such as "Europe/Moscow"', (found) => {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(found) && found;
  } catch {
    return undefined;
  }
});

const settingsCodec = fields<Settings>({
  title: text,
  description: text,
  url: webAddress,
  language: languageTag,
  timeZone,
  outlets: dictionary(fields<OutletSettings>({ hosts: list(text), aliases: list(text) })),
  records: truth,
  search: truth,
});

/** Throws UserError: with broken settings nothing is built. */
export function parseSettings(source: string, path: string): Settings {
  try {
    return settingsCodec.decode(parseYaml(source));
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    const { line, message } = error;
    throw new UserError(
      formatNote({
        path,
        line,
        stage: "read",
        message: `${message}; correct it, nothing was built`,
        refused: true,
      }),
    );
  }
}

export function hasSearch({ settings }: { readonly settings: Settings }): boolean {
  return settings.search !== false;
}

/** The archive's own outlets, before the known ones. */
export function ownOutlets({ outlets }: Settings): readonly Outlet[] {
  return [...(outlets ?? [])].map(([name, { hosts = [], aliases }]) => ({
    name,
    hosts,
    ...(aliases && { aliases }),
  }));
}
