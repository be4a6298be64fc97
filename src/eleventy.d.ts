/** The calls of Eleventy 3.1 that this project makes; Eleventy ships no types. */
declare module "@11ty/eleventy" {
  export interface EleventyConfig {
    addTemplateFormats(formats: string): void;
    addExtension(extension: string, options: { key: string }): void;
    addGlobalData(name: string, value: unknown): void;
    addTransform(name: string, transform: (content: string) => string): void;
    addJavaScriptFunction(name: string, callback: (...keys: string[]) => unknown): void;
    setUseGitIgnore(isUsed: boolean): void;
    setQuietMode(isQuiet: boolean): void;
    readonly benchmarkManager: {
      get(group: string): { setMinimumThresholdMs(milliseconds: number): void };
    };
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
    write(): Promise<unknown>;
  }
}
