/* Questions asked of a briefing; all pure. */
const indexes = new WeakMap();

/** An item by its id; lists never change, so each is indexed once. */
export function byId(list, id) {
  if (list.length < 20) return list.find(item => item.id === id);
  if (!indexes.has(list)) indexes.set(list, new Map(list.map(item => [item.id, item])));
  return indexes.get(list).get(id);
}

/** What is worked out of a briefing once, however often it is asked for. */
export const once = ask => {
  const known = new WeakMap();
  return b => {
    if (!known.has(b)) known.set(b, ask(b));
    return known.get(b);
  };
};

/** Answers that stand under a question, and those that stand under an earlier one but answer it too. */
export const standing = (b, question) => places(b.responses).first.get(question) ?? [];
export const elsewhere = (b, question) => places(b.responses).other.get(question) ?? [];
export const answering = (b, question) => places(b.responses).people.get(question) ?? new Set();
export const answersOf = (b, who) => places(b.responses).count.get(who) ?? 0;

const places = once(responses => {
  const [first, other, people, count] = [new Map(), new Map(), new Map(), new Map()];
  const put = (map, key, made) => map.get(key) ?? map.set(key, made).get(key);
  for (const r of responses) {
    r.questions.forEach((q, i) => {
      put(i ? other : first, q, []).push(r);
      put(people, q, new Set()).add(r.respondent);
    });
    count.set(r.respondent, (count.get(r.respondent) ?? 0) + 1);
  }
  return { first, other, people, count };
});

/** Those who answered, in the order they first wrote. */
export const people = b => b.respondents.filter(r => answersOf(b, r.id) > 0);

/** The hats worn for an answer: null when nobody said, empty in one's own name. */
export const worn = (briefing, response) => response.hats ?? byId(briefing.respondents, response.respondent)?.hats ?? null;

export const hatNames = (briefing, ids) => ids.map(id => byId(briefing.hats, id)?.name ?? id);

const isOpen = doubt => Boolean(doubt) && !doubt.decidedBy;

/** The words that may state terms for an answer or a passage, as long as nobody has decided; what is said of who speaks in the interview is decided by that. */
export const doubt = (who, r, speaks) => [r?.doubtful ?? (speaks ? null : who.doubtful)].find(isOpen);

/** The answers and passages whose words may state terms, on which nobody has decided. */
export const inDoubt = once(b => [...b.responses, ...b.unfiled].filter(r => doubt(byId(b.respondents, r.respondent), r, b.interview?.speaker === r.respondent)));
const doubtful = once(b => new Set(inDoubt(b).map(r => r.respondent)));

/** Whether anything somebody wrote is in doubt. */
export const anyInDoubt = (b, who) => doubtful(b).has(who);

/** The terms in force: none yet where the words may state them; else the answer's own; else on the record for who speaks in the interview; else the person's; else those chosen for all such. */
export function terms(briefing, respondent, response, chosen) {
  const speaks = briefing.interview?.speaker === respondent.id;
  if (response ? doubt(respondent, response, speaks) : isOpen(respondent.doubtful) && !speaks) return { term: 'off-the-record', assumed: false, doubtful: true };
  const stated = response?.attribution ?? (speaks ? 'on-the-record' : respondent.attribution);
  return { term: stated ?? (chosen || 'by-hat'), assumed: !stated && !chosen };
}

/** Questions nobody answered, those that rest on one person, and hats that nobody who answered wears. */
export function gaps(briefing) {
  const heard = briefing.questions.map(q => ({ number: q.number, people: answering(briefing, q.id).size }));
  const wornByThem = new Set(briefing.responses.flatMap(r => worn(briefing, r) ?? []));
  return {
    none: heard.filter(q => q.people === 0).map(q => q.number),
    thin: heard.filter(q => q.people === 1).map(q => q.number),
    hats: briefing.hats.filter(hat => !wornByThem.has(hat.id)).map(hat => hat.name),
  };
}

/** What a decision is made of, as the briefing and the labels call its parts. */
export const PARTS = [['decision', 'decision'], ['because', 'because'], ['changed', 'changed'], ['notDoneBecause', 'not-done']];

/** All that a decision says. */
export const decisionWords = decision => PARTS.map(([part]) => decision[part]?.trim()).filter(Boolean).join(' ');

/** As it is sent and saved: without lines and decisions nobody has written yet, and with a name for everybody and everything. */
export function outgoing(briefing, title, somebody) {
  const own = value => (value && value.trim() ? value : null);
  const { outlet, when, channel, speaker } = briefing.interview ?? {};
  return {
    ...briefing,
    title: own(briefing.title) ?? title,
    interview: briefing.interview ? { outlet: own(outlet), when: own(when), channel: own(channel), speaker: speaker ?? null } : null,
    respondents: briefing.respondents.map(r => (own(r.name) ? r : { ...r, name: somebody })),
    lines: briefing.lines.filter(line => own(line.body)),
    ...(briefing.decisions && { decisions: briefing.decisions.filter(decisionWords).map(decision => ({ ...decision, ...Object.fromEntries(PARTS.slice(1).map(([part]) => [part, own(decision[part])])) })) }),
    decline: briefing.decline.filter(own),
  };
}
