/* What the service says, for people who do not type commands: its advice on options becomes advice on this page. */
import { has, t } from './words.js';

const OPTION = /--(audience|base|default-attribution|from|max-body|max-time|name|origin|questions|title)\b/;
/** From the last pause before the option to the end. */
const ADVICE = /(?:[;:](?=[^;:]*--[a-z])|--[a-z])[^]*$/;

export function plainly(text) {
  const [, option] = OPTION.exec(text) ?? [];
  if (!option) return text;
  const what = text.replace(ADVICE, '').trim().replace(/[^.!?…]$/, '$&.');
  return has(`page.cure.${option}`) ? `${what} ${t(`page.cure.${option}`)}`.trim() : what;
}
