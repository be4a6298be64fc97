const numbers = new Intl.NumberFormat("en-GB");

/** "8,907". */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** "1 article", "1,453 articles"; a third form for plurals that are not made with an s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
