/* The page's edits, which are pure: run with `node --test`, PAGE being the folder of the page's files. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

const page = name => import(`${process.env.PAGE}/${name}.js`);
const [people, questions, passages, posts, { locate, cut }, { pieces }, filter, edits, { outgoing }, { drawn, found }] = await Promise.all(
  ['people-edits', 'question-edits', 'passage-edits', 'posts', 'locate', 'original', 'filter', 'edits', 'briefing', 'drawn'].map(page));

const person = (id, name, more = {}) => ({ id, name, handle: null, hats: null, convener: false, attribution: null, profile: null, ...more });
const answer = (id, respondent, asked, body, more = {}) => ({ id, respondent, hats: null, questions: asked, body, original: null, refersTo: null, attribution: null, source: { post: 2 }, filedBy: '', notes: [], ...more });
const question = (id, number, text) => ({ id, number, section: null, text, parts: [text] });
const passage = (id, body, more = {}) => ({ id, respondent: 'r2', body, source: { post: 2 }, reason: '', perhaps: [], hints: [], ...more });
const briefing = (more = {}) => ({
  title: 'T', interview: { speaker: 'r3' }, hats: [{ id: 'h', name: 'Hat' }, { id: 'g', name: 'Guild' }], questions: [question('q1', '1', 'Why? How?'), question('q2', '2', 'When?'), question('q3', '3', 'Who?')],
  respondents: [person('r1', 'Mo', { convener: true }), person('r2', 'Ana', { hats: ['h'], attribution: 'on-the-record' }), person('r3', 'A. Rye', { hats: ['g'], attribution: 'off-the-record', formerNames: ['Annie'] })],
  responses: [answer('a1', 'r2', ['q1'], 'One'), answer('a2', 'r3', ['q2', 'q1'], 'Two')],
  lines: [{ question: 'q2', hat: null, front: false, body: 'Soon.', ifPressed: null, evidence: ['a2'] }], keyQuotes: [], unfiled: [passage('u1', 'Left\n\nover')], notices: [], decline: [], ...more,
});
const frozen = made => { Object.values(made).forEach(one => typeof one === 'object' && one && frozen(one)); return Object.freeze(made); };
const given = name => name.startsWith('Respondent');

test('people who are one keep each their own terms, hats and every name', () => {
  const b = people.merge('r2', 'r3', given)(frozen(briefing()));
  assert.deepEqual(b.respondents.map(r => r.id), ['r1', 'r2']);
  assert.deepEqual(b.respondents[1].formerNames, ['Annie', 'A. Rye']);
  assert.equal(b.responses[1].attribution, 'off-the-record', 'nothing said off the record is let out by joining');
  assert.deepEqual(b.responses[1].hats, ['g']);
  assert.equal(b.responses[0].attribution, null);
  assert.equal(b.interview.speaker, 'r2');
});

test('a former name stays withheld, a name the program gave does not', () => {
  assert.deepEqual(people.rename('r2', 'Bo', 'Ana', given)(frozen(briefing())).respondents[1].formerNames, ['Ana']);
  const b = briefing({ respondents: [person('r2', 'Respondent A')] });
  assert.deepEqual(people.rename('r2', 'Bo', 'Respondent A', given)(b).respondents[0].formerNames, []);
  assert.deepEqual(people.rename('r2', 'Ana', 'Ana', given)(briefing()).respondents[1].formerNames, []);
});

test('one convener; an answer given to somebody else; terms for several', () => {
  assert.deepEqual(people.convener('r3')(frozen(briefing())).respondents.map(r => r.convener), [false, false, true]);
  assert.equal(people.giveTo('a1', 'r1')(frozen(briefing())).responses[0].respondent, 'r1');
  assert.equal(people.giveTo('u1', 'r1')(frozen(briefing())).unfiled[0].respondent, 'r1');
  assert.deepEqual(people.forAll(['r1', 'r2'], { terms: 'by-hat', hats: ['g'] })(frozen(briefing())).respondents.map(r => [r.attribution, String(r.hats)]), [['by-hat', 'g'], ['by-hat', 'g'], ['off-the-record', 'g']]);
});

test('questions reordered, split, joined, added: answers stay with theirs', () => {
  assert.deepEqual(questions.shift('q3', -1)(frozen(briefing())).questions.map(q => q.id + q.number), ['q11', 'q32', 'q23']);
  const two = questions.splitQuestion('q1', 4)(frozen(briefing()));
  assert.deepEqual(two.questions.map(q => `${q.number} ${q.text}`), ['1 Why?', '2 How?', '3 When?', '4 Who?']);
  const one = questions.joinQuestion('q2')(frozen(briefing()));
  assert.deepEqual(one.questions.map(q => q.text), ['Why? How? When?', 'Who?']);
  assert.deepEqual(one.responses.map(r => r.questions), [['q1'], ['q1']]);
  assert.equal(one.lines[0].question, 'q1');
  assert.equal(questions.add('Where?')(frozen(briefing())).questions.at(-1).number, '4');
  assert.equal(questions.joinQuestion('q1')(briefing()).questions.length, 3);
});

test('numbers that people used stay where they are not places', () => {
  const b = briefing({ questions: [question('q1', '2a', 'Why?'), question('q2', '2b', 'When?')], responses: [], lines: [] });
  assert.deepEqual(questions.shift('q2', -1)(b).questions.map(q => q.number), ['2b', '2a']);
});

test('a question deleted loses no word: its answers are unfiled, its line is in a notice', () => {
  const b = questions.withoutQuestion('q2', 'by hand', body => `kept: ${body}`)(frozen(briefing()));
  assert.deepEqual(b.responses.map(r => r.questions), [['q1'], ['q1']]);
  assert.deepEqual(b.notices.map(n => n.text), ['kept: Soon.']);
  const first = questions.withoutQuestion('q1', 'by hand', String)(frozen(briefing()));
  assert.ok(first.unfiled.some(u => u.body === 'One'));
});

test('a passage split is its parts, in order; splitting nowhere changes nothing', () => {
  const b = passages.splitPassage('u1', ['Left', 'over'])(frozen(briefing()));
  assert.deepEqual(b.unfiled.map(u => [u.id, u.body]), [['u1', 'Left'], ['u2', 'over']]);
  const same = briefing();
  assert.equal(passages.splitPassage('u1', ['Left over', ' '])(same), same);
  assert.equal(passages.fileAll([['u1', 'q3']], 'hand')(frozen(briefing())).responses.at(-1).questions[0], 'q3');
});

test('a post parted and joined again has every word; a name on its first line is its author', () => {
  const post = (number, text, name) => ({ number, text, syntax: 'plain', author: { name, handle: null }, fields: [], likes: 0, replyTo: null });
  const d = { kind: 'thread', name: 't', openings: [], posts: [post(1, 'Hello\n\nBo Rye\nbo\n\n1. Yes', 'Ana'), post(2, 'No', 'Cy')] };
  const parted = posts.part(frozen(d), 1, 7);
  assert.deepEqual(parted.posts.map(p => [p.number, p.author.name, p.author.handle, p.text]), [[1, 'Ana', null, 'Hello'], [2, 'Bo Rye', 'bo', '1. Yes'], [3, 'Cy', null, 'No']]);
  assert.equal(posts.join(parted, 2).posts[0].text, 'Hello\n\nBo Rye\nbo\n1. Yes');
  for (const line of ['1. Yes', 'We do.', 'I think that bread is a fine thing to share', 'Mostly rye:']) assert.equal(posts.nameLine(`${line}\nmore`), '', line);
  for (const line of ['Ana', 'Ana Maria de la Cruz', '李小龙', 'Олена Шевченко', 'bo_rye', 'أمل']) assert.equal(posts.nameLine(`${line}\nmore`), line, line);
  assert.equal(posts.nameLine('Ana'), '', 'a line with nothing below it is words');
});

test('words are found by their letters, in any script, and nothing else is', () => {
  assert.deepEqual(locate('*Yes*, [it](http://x)', 'No.\nYes, it (http://x) is'), { from: 4, to: 21 });
  assert.equal(locate('Перше', 'друге'), null);
  assert.equal('Друге: перше.'.slice(locate('ПЕРШЕ', 'Друге: перше.').from), 'перше.');
  assert.equal(locate('…', 'a'), null);
  assert.deepEqual(cut('one two three', 5), ['one', 'two three']);
  assert.deepEqual(cut('one two three', 4, 6), ['one', 'two', 'three']);
});

test('the pieces of a post are the whole post', () => {
  const text = 'Hello all.\n\n1. Yes\n2. Yes\n\nBye';
  const items = [answer('a1', 'r1', ['q1'], 'Yes'), answer('a2', 'r1', ['q2'], '2. Yes'), passage('u1', 'Bye')];
  const made = pieces(text, items, [{ from: 0, to: 10, role: 'context' }]);
  assert.equal(made.map(p => p.text).join(''), text);
  assert.deepEqual(made.filter(p => p.item).map(p => p.item.id), ['a1', 'a2', 'u1']);
});

test('answers are filtered by words, hats, terms and state', () => {
  const b = briefing();
  const ids = changes => b.responses.filter(filter.shown(b, { words: '', hat: '', terms: '', state: '', ...changes }, new Set(['a2']), '') ?? Boolean).map(r => r.id);
  assert.deepEqual(ids({}), ['a1', 'a2']);
  assert.deepEqual(ids({ words: 'ANA one' }), ['a1']);
  assert.deepEqual(ids({ hat: 'g' }), ['a2']);
  assert.deepEqual(ids({ terms: 'on-the-record' }), ['a1', 'a2'], 'who speaks is on the record');
  assert.deepEqual(ids({ state: 'no-line' }), ['a1']);
  assert.deepEqual(ids({ state: 'withheld' }), ['a2']);
});

test('decisions are written, cleared and taken out; answers that go are no longer cited; empty ones are not saved', () => {
  const none = frozen(briefing());
  assert.equal('decisions' in outgoing(none, 'T', 'S'), false, 'a briefing without any stays without');
  const one = edits.decision('q1', 0, { decision: 'We bake.', evidence: ['a1', 'a2'] })(none);
  assert.deepEqual(one.decisions, [{ question: 'q1', decision: 'We bake.', because: null, changed: null, notDoneBecause: null, evidence: ['a1', 'a2'] }]);
  const two = edits.decision('q1', 1, {})(edits.decision('q2', 0, { because: ' Why not. ' })(edits.decision('q1', 0, { changed: ' ' })(frozen(one))));
  assert.deepEqual(two.decisions.map(d => d.question), ['q1', 'q2', 'q1']);
  assert.deepEqual(outgoing(two, 'T', 'S').decisions.map(d => [d.decision, d.changed]), [['We bake.', null], ['', null]]);
  assert.deepEqual(edits.unfile('a2', '')(frozen(one)).decisions[0].evidence, ['a1']);
  assert.deepEqual(questions.joinQuestion('q2')(frozen(two)).decisions.map(d => d.question), ['q1', 'q1', 'q1']);
  assert.deepEqual(questions.withoutQuestion('q1', 'by hand', String)(frozen(one)).notices.map(n => n.text), ['We bake.']);
  assert.deepEqual(edits.withoutDecision('q1', 0)(frozen(two)).decisions.map(d => d.question), ['q2', 'q1']);
});

test('the page draws the answers that the command draws, and reckons as it does', () => {
  for (const [count, size, seed, expected] of [[40, 5, 1, [11, 13, 17, 25, 26]], [64, 6, 7, [9, 20, 40, 41, 46, 47]], [1700, 5, 2147483647, [185, 381, 628, 1364, 1689]], [3, 30, 0, [0, 1, 2]]]) {
    assert.deepEqual(drawn([...Array(count).keys()], size, seed), expected);
  }
  const { precision, least, most } = found({ right: 29, wrong: 1 });
  assert.deepEqual([precision, least, most].map(share => share.toFixed(3)), ['0.967', '0.833', '0.994']);
  assert.equal(found({ right: 30, wrong: 0 }).most, 1);
});
