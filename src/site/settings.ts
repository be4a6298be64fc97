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
import { noindex, publish } from "../read/publish.ts";
import { parseYaml, YamlFault, type TakeYamlNote } from "../read/yaml.ts";
import type { Choice } from "./publishing.ts";
import { nameSettings, type NameSettings } from "./names/name-settings.ts";

/** What `archive.yaml` says; every key is optional. `publish` and `noindex` hold for all of its articles. */
export interface Settings extends Choice {
  readonly title?: string;
  readonly description?: string;
  /** Where the site will be published. */
  readonly url?: string;
  readonly language?: string;
  /** IANA name. */
  readonly timeZone?: string;
  readonly outlets?: ReadonlyMap<string, OutletSettings>;
  /** Names of persons, places and organisations as they should stand. */
  readonly names?: ReadonlyMap<string, NameSettings>;
  /** Whether each article's record is published beside its page. */
  readonly records?: boolean;
  /** Whether the site can be searched. */
  readonly search?: boolean;
}

/** How an outlet is told, and what is published of it. */
export interface OutletSettings extends Choice {
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
  outlets: dictionary(
    fields<OutletSettings>({ hosts: list(text), aliases: list(text), publish, noindex }),
  ),
  names: nameSettings,
  records: truth,
  publish,
  noindex,
  search: truth,
});

/** Throws UserError: with broken settings nothing is built. */
export function parseSettings(source: string, path: string, note?: TakeYamlNote): Settings {
  try {
    return settingsCodec.decode(parseYaml(source, note));
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
