package coop.hatstand.cli.draft;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What people do to a draft, as it is done in Word and in Markdown, and how each edit is to come back. */
final class EditsTable {
    private static final String PROMPT = "One sentence you can say out loud.";
    private static final String LINE = "! We bake together. \\[[A2.1](#a2.1)\\]\n\n**If pressed**\n\nAsk the union.\n";
    private static final String DECIDE = "Write here what was decided, and end with the answers that led to it, such as [A1.1].";
    private static final String WHY = "Write here why it was decided.";
    private static final String BOUGHT = "Wood is shared. [A3.2] Because: It costs less. Not done, and why: No wages.";
    private static final String YELLOW = "<w:r><w:rPr><w:highlight w:val=\"yellow\"/></w:rPr><w:t>bread</w:t></w:r>";
    private static final String RUN = "<w:r><w:t xml:space=\"preserve\">";
    private static final String END = "</w:t></w:r>";

    /**
     * A row.
     *
     * @param edit what is done
     * @param word how, in Word
     * @param markdown how, in Markdown
     * @param told the edits and warnings to come back, as people read them
     */
    record Row(String edit, UnaryOperator<String> word, UnaryOperator<String> markdown, List<String> told) {
        @Override
        public String toString() {
            return edit;
        }
    }

    private EditsTable() {
    }

    static Stream<Row> rows() {
        return Stream.of(head(), lines(), decisions(), answers(), people()).flatMap(rows -> rows);
    }

    private static Row row(String edit, UnaryOperator<String> word, UnaryOperator<String> markdown, String... told) {
        return new Row(edit, word, markdown, List.of(told));
    }

    private static Stream<Row> head() {
        return Stream.of(
                row("title", WordBody.typed("How our bakery", "shares", "lends"), first("# How our bakery shares", "# How our bakery lends"),
                        "The title is now “How our bakery lends its oven”; it was “How our bakery shares its oven”"),
                row("interview", first("Monday at noon", "Tuesday"), first("Monday at noon", "Tuesday"), "When: “Tuesday”; it was “Monday at noon”"),
                row("interview, a detail taken out", WordBody.deleted("by telephone"), first("- **How:** by telephone\n", ""), "How: “”; it was “by telephone”"),
                row("what to decline", first("wages · the fire", "wages · the rent"), first("wages · the fire", "wages · the rent"),
                        "Do not discuss: “wages · the rent”; it was “wages · the fire”"),
                row("a question", last("Who lights the oven?", "Who heats the oven?"), last("Who lights the oven?", "Who heats the oven?"),
                        "Question 1 is now “Who heats the oven?”; it was “Who lights the oven?”"),
                row("a part of a question", last("Who pays for wood?", "Who fells it?"), first("Who pays for wood?", "Who fells it?"),
                        "Question 2 is now “What is it for? Who fells it?”; it was “What is it for? Who pays for wood?”"));
    }

    private static Stream<Row> lines() {
        return Stream.of(
                row("line written", last(PROMPT, "! It never ends. [A1.1]"), last("_" + PROMPT + "_", "! It never ends. [A1.1]"), "Question 3, line to take: “! It never ends. [A1.1]”"),
                row("line written beside the prompt", last(PROMPT, PROMPT + " It never ends."), last("_" + PROMPT + "_", "_" + PROMPT + " It never ends._"),
                        "Question 3, line to take: “It never ends.”"),
                row("line changed", last("We bake together.", "We bake as one."), last("We bake together.", "We bake as one."),
                        "Question 1, line to take: “! We bake as one. [A2.1] If pressed Ask the union.”; it was “! We bake together. [A2.1] If pressed Ask the union.”"),
                row("line taken out", WordBody.deleted("! We bake together.", "If pressed", "Ask the union."), first(LINE, ""),
                        "Question 1, line to take removed: “! We bake together. [A2.1] If pressed Ask the union.”"),
                row("filed", WordBody.changed("File under: 3?\t", xml -> xml.replace("</w:p>", RUN + " 3" + END + "</w:p>")), first("**File under:**", "**File under:** 3"),
                        "U1 is filed under question 3"));
    }

    private static Stream<Row> decisions() {
        return Stream.of(
                row("decision written", last(DECIDE, "It ends in May. [A1.1]"), last(DECIDE, "It ends in May. [A1.1]"), "Question 3, decision: “It ends in May. [A1.1]”"),
                row("decision written over a prompt and its label", last("Decision: " + DECIDE, "It ends in May."), last("_Decision: " + DECIDE + "_", "It ends in May."),
                        "Question 3, decision: “It ends in May.”"),
                row("decision written beside the prompts", both(last(DECIDE, DECIDE + " It ends in May."), last(WHY, "The bricks are old. " + WHY)),
                        both(last(DECIDE + "_", DECIDE + "_ It ends in May."), last(WHY, "The bricks are old. " + WHY)), "Question 3, decision: “It ends in May. Because: The bricks are old.”"),
                row("decision without what was decided", last(WHY, "The bricks are old."), last(WHY, "The bricks are old."), "Question 3, decision: “Because: The bricks are old.”",
                        "Question 3: this gives reasons, but not what was decided: “Because: The bricks are old.”"),
                row("decision citing an answer that does not exist", last(DECIDE, "It ends in May, as A1.1 says. [A9.9]"), last(DECIDE, "It ends in May, as A1.1 says. [A9.9]"),
                        "Question 3, decision: “It ends in May, as A1.1 says. [A1.1]”", "Question 3: what you wrote cites A9.9, but there is no such answer."),
                row("decision changed", last("It costs less.", "It is cheaper."), last("It costs less.", "It is cheaper."),
                        "Question 2, decision: “" + BOUGHT.replace("It costs less.", "It is cheaper.") + "”; it was “" + BOUGHT + "”"),
                row("part of a decision taken out", WordBody.deleted("It costs less."), first("**Because:** It costs less.\n", ""),
                        "Question 2, decision: “" + BOUGHT.replace(" Because: It costs less.", "") + "”; it was “" + BOUGHT + "”"),
                row("decision taken out", WordBody.deleted("Wood is shared.", "It costs less.", "No wages."),
                        text -> text.replaceAll("\\*\\*(Decision|Because|Not done, and why):\\*\\* .*\n", ""), "Question 2, decision removed: “" + BOUGHT + "”"),
                row("second decision", last("No wages.", "No wages." + END + "</w:p><w:p>" + RUN + "Decision: We plant trees. [A4.1]"),
                        last("No wages.", "No wages.\n\nDecision: We plant trees. [A4.1]"), "Question 2, decision: “We plant trees. [A4.1]”"));
    }

    private static Stream<Row> answers() {
        return Stream.of(
                row("a word", first("I think.", "I know."), first("I think.", "I know."), "A4.1 now says “The council pays, I know.”; it said “The council pays, I think.”"),
                row("a paragraph split", WordBody.changed("It ends when", xml -> xml.replace(" crumble.", "") + xml.replace("It ends when the bricks ", "")),
                        first("bricks crumble.", "bricks\n\ncrumble."), "A1.1 now says “It ends when the bricks ¶ crumble.”; it said “It ends when the bricks crumble.”"),
                row("an item of a list deleted", WordBody.deleted("of beech"), first("   - of beech\n", ""),
                        "A2.1 now says “…first the kindling then the logs an old saying code line”; it said “…first the kindling then the logs of beech an old saying code line”"),
                row("moved", WordBody.moved("It ends when", "[A4.1]", "The council pays"), EditsTable::movedToTheLast, "A4.1 moved from question 2 to 3"),
                row("deleted", WordBody.deleted("[A4.1]", "The council pays"), text -> text.replaceAll("(?s)<!-- hatstand:entry a4.1 -->.*?I think\\.\n", ""),
                        "A4.1 was deleted: “The council pays, I think.”"),
                row("added", WordBody.inserted("It ends when", "HatstandAttribution", "Fay Gill", "HatstandAnswer", "Never, I hope."),
                        first("crumble.\n", "crumble.\n\n**Fay Gill** · [new]\n\nNever, I hope.\n"), "Fay Gill was added to the People table", "H1 was added: “Never, I hope.”"),
                row("a key quote", first(RUN + "It is for bread and for ", RUN + "It is for " + END + YELLOW + RUN + " and for "), first("It is for bread", "It is for <mark>bread</mark>"),
                        "A3.2, key quote: “bread”"),
                row("no key quote any more", body -> body.replaceAll("<w:highlight [^>]*/>", ""), text -> text.replaceAll("</?mark>", ""),
                        "A2.1, no longer a key quote: “warm at dawn”"),
                row("a comment taken out", body -> body.replaceAll("<w:comment[^>]*/>", ""), text -> text.replaceAll("(?s)<!-- hatstand:note -->.*?with Ben\\.\n", ""),
                        "A2.1, comment removed: “Check this with Ben.”"));
    }

    private static String movedToTheLast(String text) {
        int from = text.indexOf("<!-- hatstand:entry a4.1 -->");
        int to = text.indexOf("---", from);
        String answer = text.substring(from, to);
        return first("crumble.\n", "crumble.\n\n" + answer).apply(text.substring(0, from) + text.substring(to));
    }

    private static Stream<Row> people() {
        return Stream.of(
                row("terms", last("by hat, terms not given", "on the record"), last("by hat, terms not given", "on the record"), "Terms of Dev Eames: on the record; they were: by hat, terms not given"),
                row("unknown terms", last("by hat, terms not given", "secretly"), last("by hat, terms not given", "secretly"),
                        "Dev Eames: “secretly” is not one of the terms. Use one of: on the record, by hat, background, off the record."),
                row("hats", last("Loaf Co-op; Mill Union", "Mill Union"), last("Loaf Co-op; Mill Union", "Mill Union"), "Hats of Ben Coal: Mill Union; they were: Loaf Co-op; Mill Union"),
                row("a name", last("Cleo Dunn", "Cleo Dune"), last("Cleo Dunn", "Cleo Dune"), "Cleo Dunn is now called Cleo Dune"),
                row("a count", body -> body.substring(0, body.lastIndexOf("Cleo Dunn")) + first(">2<", ">many<").apply(body.substring(body.lastIndexOf("Cleo Dunn"))),
                        first("| by hat | 2 |", "| by hat | many |"), "This text has no place in the briefing (Cleo Dunn): “many”"));
    }

    private static UnaryOperator<String> both(UnaryOperator<String> one, UnaryOperator<String> other) {
        return text -> other.apply(one.apply(text));
    }

    private static UnaryOperator<String> first(String was, String is) {
        return text -> replaced(text, text.indexOf(was), was, is);
    }

    private static UnaryOperator<String> last(String was, String is) {
        return text -> replaced(text, text.lastIndexOf(was), was, is);
    }

    private static String replaced(String text, int at, String was, String is) {
        return text.substring(0, at) + is + text.substring(at + was.length());
    }
}
