/* Edits of who is who: each takes a briefing and gives another. All pure. */
import { byId } from './briefing.js';
import { person, personTerms } from './edits.js';

const among = (list, change) => list.map(item => change(item) ?? item);

/** Another name; the former one stays theirs, so that it is withheld as theirs. Names that the program gave are nobody's. */
export const rename = (id, name, before, given) => b => {
  const { formerNames = [] } = byId(b.respondents, id);
  const former = before.trim() && !given(before) && before !== name && !formerNames.includes(before) ? [...formerNames, before] : formerNames;
  return person(id, { name, formerNames: former.filter(old => old !== name) })(b);
};

export const convener = id => b => ({ ...b, respondents: b.respondents.map(r => ({ ...r, convener: r.id === id })) });

/** Gives an answer or a passage to somebody else. */
export const giveTo = (id, who) => b => {
  const given = item => (item.id === id ? { ...item, respondent: who } : null);
  return { ...b, responses: among(b.responses, given), unfiled: among(b.unfiled, given) };
};

/** Two people who are one: what the other wrote becomes this one's, on the terms and under the hats that were theirs; the other's names stay known. */
export const merge = (id, other, given) => b => {
  const [one, two] = [byId(b.respondents, id), byId(b.respondents, other)];
  const names = [...(one.formerNames ?? []), ...(two.formerNames ?? []), two.name].filter((name, i, all) => name !== one.name && !given(name) && all.indexOf(name) === i);
  const whole = {
    ...one, formerNames: names, convener: one.convener || two.convener, handle: one.handle ?? two.handle, profile: one.profile ?? two.profile,
    hats: one.hats ?? two.hats, attribution: one.attribution ?? two.attribution, ...((one.doubtful ?? two.doubtful) && { doubtful: one.doubtful ?? two.doubtful }),
  };
  const own = (mine, theirs) => mine ?? (theirs === null ? null : theirs);
  const theirs = r => r.respondent === other && {
    ...r, respondent: id, attribution: own(r.attribution, whole.attribution === two.attribution ? null : two.attribution),
    hats: own(r.hats, String(whole.hats) === String(two.hats) ? null : two.hats),
  };
  return {
    ...b,
    respondents: b.respondents.filter(r => r.id !== other).map(r => (r.id === id ? whole : r)),
    responses: b.responses.map(r => theirs(r) || r),
    unfiled: among(b.unfiled, u => (u.respondent === other ? { ...u, respondent: id } : null)),
    interview: b.interview?.speaker === other ? { ...b.interview, speaker: id } : b.interview,
  };
};

/** Terms and hats for several people at once. */
export const forAll = (ids, { terms, hats }) => b => ids.reduce((now, id) => {
  const termed = terms ? personTerms(id, terms)(now) : now;
  return hats ? person(id, { hats })(termed) : termed;
}, b);

/** Somebody who is not among the people yet. */
export const withPerson = (id, name) => b => ({
  ...b, respondents: [...b.respondents, { id, name, handle: null, hats: null, convener: false, attribution: null, profile: null }],
});
