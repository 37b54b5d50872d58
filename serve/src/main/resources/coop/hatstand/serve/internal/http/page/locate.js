/* Finds where words stand in a text that was marked up or spaced in another way: by their letters and digits alone. */
const stripped = new Map();
const KEPT = 4000;

/** The letters of a text, and where in it each is. */
export function letters(text) {
  const before = stripped.get(text);
  if (before) return before;
  let chars = '';
  const at = [];
  for (let i = 0; i < text.length; i++) {
    if (/[\p{L}\p{N}\p{Cs}]/u.test(text[i])) {
      const lower = text[i].toLowerCase();
      chars += lower.length === 1 ? lower : text[i];
      at.push(i);
    }
  }
  if (stripped.size > KEPT) stripped.clear();
  const made = { chars, at };
  stripped.set(text, made);
  return made;
}

/** Where words begin and end in a text; nothing if they are not there. `after` is where to begin looking. */
export function locate(words, text, after = 0) {
  const needle = letters(words).chars;
  const hay = letters(text);
  if (!needle) return null;
  let from = after ? hay.at.findIndex(at => at >= after) : 0;
  from = from < 0 ? -1 : hay.chars.indexOf(needle, from);
  return from < 0 ? null : { from: hay.at[from], to: hay.at[from + needle.length - 1] + 1 };
}

/** Takes the white space and the marks on both sides of a place into the part they belong to, and splits the text there. */
export function cut(text, from, to = from) {
  const [a, b] = [wordStart(text, from), to === from ? wordStart(text, from) : wordEnd(text, to)];
  return (a === b ? [text.slice(0, a), text.slice(a)] : [text.slice(0, a), text.slice(a, b), text.slice(b)]).map(part => part.trim());
}

function wordStart(text, at) {
  while (at > 0 && /\S/.test(text[at - 1])) at--;
  return at;
}

function wordEnd(text, at) {
  while (at < text.length && /\S/.test(text[at])) at++;
  return at;
}
