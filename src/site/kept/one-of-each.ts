const most = 10_000; // strings: what an archive says over and over is among the first

/**
 * Gives of equal strings the first, so that what thousands of articles say alike is held once: JSON makes a string anew
 * each time it is read.
 */
export function oneOfEach(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const first = known.get(text);
    if (first !== undefined) return first;
    if (known.size < most) known.set(text, text);
    return text;
  };
}
