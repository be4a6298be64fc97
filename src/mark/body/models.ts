import { flatWays, flatWeights } from "./model.ts";
import { model as ofMarkup } from "./weights-markup.ts";
import { model as ofText } from "./weights.ts";

export interface FlatModel {
  readonly weights: Float64Array;
  readonly ways: Float64Array;
}

export const textModel: FlatModel = { weights: flatWeights(ofText), ways: flatWays(ofText) };
export const markupModel: FlatModel = {
  weights: flatWeights(ofMarkup),
  ways: flatWays(ofMarkup),
};
