/** A stage of a build, and how many of the things that it takes are done. */
export interface Step {
  readonly stage: "reading" | "cleaning" | "stories" | "pages";
  readonly done: number;
  readonly of: number;
}

/** Told of every thing that is done: often, so it decides what of it to show. */
export type Report = (step: Step) => void;

export const unreported: Report = () => undefined;
