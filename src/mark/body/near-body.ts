const reach = 120; // blocks; of 730 headlines seven stand higher, above tables of contents and share menus

/** Of the blocks that facts may be read from, those from shortly above the body on: what stands higher is a page's menu. */
export function nearBody(open: readonly number[], start: number | undefined): readonly number[] {
  if (start === undefined) return open;
  const above = open.filter((index) => index < start).slice(-reach);
  return [...above, ...open.filter((index) => index >= start)];
}
