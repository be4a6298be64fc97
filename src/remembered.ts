/** A function whose results for the keys that it was last asked for are at hand; it gives the same whenever it is asked. */
export function remembered<K, V>(make: (key: K) => V, most = 10_000): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    if (known.size >= most) known.clear();
    known.set(key, made);
    return made;
  };
}
