/* Which answers are shown: those with the words searched for and of the kind chosen. All pure. */
import { byId, doubt, terms, worn } from './briefing.js';
import { NO_FILTER } from './store.js';

const texts = new WeakMap();

function searched(r, name) {
  if (!texts.has(r)) texts.set(r, `${r.id} ${r.body}`.toLowerCase());
  return `${name.toLowerCase()} ${texts.get(r)}`;
}

export const any = filter => Object.entries(NO_FILTER).some(([key, value]) => filter[key] !== value);

export const has = (b, r, words) => words.toLowerCase().split(/\s+/).every(word => searched(r, byId(b.respondents, r.respondent)?.name ?? '').includes(word));

/** What decides whether an answer is shown; nothing where all are. */
export function shown(b, filter, withheld, chosen) {
  if (!any(filter)) return null;
  const lined = new Set(b.lines.filter(line => line.body.trim()).map(line => line.question));
  return r => {
    const who = byId(b.respondents, r.respondent);
    const hats = worn(b, r);
    return has(b, r, filter.words)
      && (!filter.hat || (filter.hat === 'none' ? !hats?.length : (hats ?? []).includes(filter.hat)))
      && (!filter.terms || terms(b, who, r, chosen).term === filter.terms)
      && (filter.state !== 'doubtful' || Boolean(doubt(who, r, b.interview?.speaker === who.id)))
      && (filter.state !== 'withheld' || withheld.has(r.id))
      && (filter.state !== 'no-line' || !r.questions.some(q => lined.has(q)))
      && filter.state !== 'unfiled';
  };
}
