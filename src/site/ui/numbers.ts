/** A number as a locale writes it: "8,907". */
export function numbersIn(locale: string): (value: number) => string {
  const format = new Intl.NumberFormat(locale);
  return (value) => format.format(value);
}

/** Forms of a phrase by the plural rules of Unicode; `#` is the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Makes phrases with a number: "1 article", "1,453 articles". */
export function countingIn(locale: string): (forms: Forms) => (count: number) => string {
  // Made when a phrase is: the tables of both languages are read, and one is used.
  let tools: { readonly rules: Intl.PluralRules; readonly format: (value: number) => string };
  const toolsOf = (): typeof tools =>
    (tools ??= { rules: new Intl.PluralRules(locale), format: numbersIn(locale) });
  return (forms) => (count) => {
    const { rules, format } = toolsOf();
    return (forms[rules.select(count)] ?? forms.other).replace("#", format(count));
  };
}
