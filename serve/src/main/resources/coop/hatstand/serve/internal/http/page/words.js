/* The program's words in the page's language, from the same files as all else it says. */
let words = {};
let ones = ['1'];

export function use(labels) {
  words = labels;
  ones = (labels['plural.one'] ?? '1').split('|');
}

/** The words under a key, values in their places {0}, {1}, … */
export function t(key, ...values) {
  return (words[key] ?? key).replace(/\{(\d+)\}/g, (place, i) => values[i] ?? place);
}

export const has = key => key in words;

/** The words for a count, which is {0}. */
export function n(key, count, ...values) {
  return t(`${key}.${ones.includes(String(count)) ? 'one' : 'other'}`, count, ...values);
}

export const ref = id => id.toUpperCase();
