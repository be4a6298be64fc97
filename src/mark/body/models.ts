import { flatWays, flatWeights, type FlatModel } from "./model.ts";
import { model as ofMarkup } from "./weights-markup.ts";
import { model as ofText } from "./weights.ts";

export const textModel: FlatModel = { weights: flatWeights(ofText), ways: flatWays(ofText) };
export const markupModel: FlatModel = {
  weights: flatWeights(ofMarkup),
  ways: flatWays(ofMarkup),
};
