/** The calls of Eleventy 3.1 that this project makes; Eleventy ships no types. */
declare module "@11ty/eleventy" {
  export interface EleventyConfig {
    addExtension(
      extension: string,
      options: { readonly key: string; readonly compile: () => Render },
    ): void;
    addGlobalData(name: string, value: unknown): void;
    addJavaScriptFunction(name: string, callback: (...keys: string[]) => unknown): void;
    setUseGitIgnore(isUsed: boolean): void;
    setQuietMode(isQuiet: boolean): void;
    readonly benchmarkManager: {
      get(group: string): { setMinimumThresholdMs(milliseconds: number): void };
    };
  }

  /** Makes a template's text from its data; `defaultRenderer` is the one of the language that `key` names. */
  type Render = (
    this: { defaultRenderer(data: TemplateData): Promise<string> },
    data: TemplateData,
  ) => Promise<string>;

  /** What this project gives its templates. */
  interface TemplateData {
    readonly key: string;
  }

  interface Options {
    readonly configPath: string;
    readonly quietMode: boolean;
    readonly runMode: "build";
    config(config: EleventyConfig): void;
  }

  export class Eleventy {
    constructor(input: string, output: string, options: Options);
    disableLogger(): void;
    setDryRun(isDry: boolean): void;
    write(): Promise<unknown>;
  }
}
