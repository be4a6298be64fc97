import { dictionary, fields, list, parsed, text, truth, type Codec } from "../../read/codec.ts";
import { YamlFault, type Value } from "../../read/yaml.ts";
import type { NameKind } from "../../story/naming/join.ts";
import { keyOf } from "../../story/naming/key.ts";

/** What a person says of a name, under the name as it should stand. */
export interface NameSettings {
  readonly kind?: Exclude<NameKind, "other">;
  /** What else articles call it. */
  readonly aliases?: readonly string[];
  /** Whether it is left out. */
  readonly hide?: boolean;
}

type Names = ReadonlyMap<string, NameSettings>;

const kinds = ["person", "place", "organisation"] as const;
const kind = parsed("person, place or organisation", (found) =>
  kinds.find((each) => each === found),
);
const names = dictionary(fields<NameSettings>({ kind, aliases: list(text), hide: truth }));

/** No words stand for two names. */
export const nameSettings: Codec<Names> = {
  ...names,
  decode: (value) => {
    const said = names.decode(value);
    refuseShared(said, value);
    return said;
  },
};

function refuseShared(said: Names, value: Value): void {
  const taken = new Map<string, string>();
  for (const [name, { aliases = [] }] of said) {
    const line = (value.kind === "map" && value.entries.get(name)?.line) || value.line;
    for (const each of [name, ...aliases]) {
      const key = keyOf(each);
      if (key === "") throw new YamlFault(line, `"${each}" has no letter, expected a name`);
      const other = taken.get(key);
      if (other !== undefined && other !== name) {
        throw new YamlFault(
          line,
          `"${each}" stands for ${other} and for ${name}, expected one of them`,
        );
      }
      taken.set(key, name);
    }
  }
}
