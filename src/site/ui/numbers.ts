/** A number as a locale writes it: "8,907". */
export function numbersIn(locale: string): (value: number) => string {
  const format = new Intl.NumberFormat(locale);
  return (value) => format.format(value);
}

/** Forms of a phrase by the plural rules of Unicode; `#` is the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Makes phrases with a number: "1 article", "1,453 articles". */
export function countingIn(locale: string): (forms: Forms) => (count: number) => string {
  const rules = new Intl.PluralRules(locale);
  const format = numbersIn(locale);
  return (forms) => (count) =>
    (forms[rules.select(count)] ?? forms.other).replace("#", format(count));
}
