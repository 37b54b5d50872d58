/* Answers drawn at random, the same as `hatstand check --sample` draws with the same seed, and what a check of them says of all. All pure. */
const MASK = (1n << 48n) - 1n;

/** Numbers below a bound, as java.util.Random makes them of a seed. */
function random(seed) {
  let state = (BigInt(seed) ^ 0x5DEECE66Dn) & MASK;
  const next = () => {
    state = (state * 0x5DEECE66Dn + 0xBn) & MASK;
    return Number(state >> 17n);
  };
  return bound => {
    let bits = next();
    if ((bound & (bound - 1)) === 0) return Number((BigInt(bound) * BigInt(bits)) >> 31n);
    while (bits - (bits % bound) + (bound - 1) > 0x7FFFFFFF) bits = next();
    return bits % bound;
  };
}

/** So many of all answers, in their order. */
export function drawn(all, size, seed) {
  const left = [...all];
  const below = random(seed);
  const taken = new Set();
  while (taken.size < size && left.length) {
    const at = below(left.length);
    taken.add(left[at]);
    left[at] = left.at(-1);
    left.pop();
  }
  return all.filter(one => taken.has(one));
}

/** Of the normal distribution: 95 % lie within so many deviations. */
const WITHIN = 1.959964;

/** The share filed rightly, and Wilson's 95 % interval around it. */
export function found({ right, wrong }) {
  const size = right + wrong;
  const precision = right / size;
  const scale = 1 + WITHIN ** 2 / size;
  const middle = (precision + WITHIN ** 2 / (2 * size)) / scale;
  const half = WITHIN * Math.sqrt(precision * (1 - precision) / size + WITHIN ** 2 / (4 * size ** 2)) / scale;
  return { precision, least: Math.max(0, middle - half), most: Math.min(1, middle + half) };
}
