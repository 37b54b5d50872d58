/* What the service says, for people who do not type commands: its advice on options becomes advice on this page. */
import { has, t } from './words.js';

const OPTION = /--(audience|base|default-attribution|from|json|limit|max-body|max-time|name|origin|people-template|questions|title)\b/;
/** Where advice may begin: after a colon, a semicolon or a full stop, or at “, or” in the page's languages. */
const PAUSE = /[;:.](?=\s)|,(?= (?:or|ou|o) )/g;

/** Up to the last pause before the option, then what to do on this page. */
export function plainly(text) {
  const found = OPTION.exec(text);
  if (!found) return text;
  const pause = [...text.slice(0, found.index).matchAll(PAUSE)].pop();
  const what = text.slice(0, pause?.index ?? found.index).trim().replace(/[^.!?…]$/, '$&.');
  const cure = `page.cure.${found[1]}`;
  return has(cure) ? `${what} ${t(cure)}`.trim() : what;
}
