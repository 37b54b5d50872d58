package coop.hatstand.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** HTML as Discourse cooks it and mail programs send it, told in Markdown. */
class HtmlTest {

    private static void assertTold(String html, String markdown) {
        assertEquals(markdown, Html.toMarkdown(html));
    }

    @Test
    void paragraphsAndEmphasis() {
        assertTold("<p>One <em>two</em> <strong>three</strong><br>\nfour</p>\n<p>five &amp; six&nbsp;seven</p>", "One _two_ **three**\\\nfour\n\nfive & six\u00a0seven\n");
    }

    @Test
    void mailInDivs() {
        assertTold("<html><head><style>p{}</style></head><body><div>Hi,</div><div><br></div><div>my <span>answer</span></div><script>x()</script></body></html>",
                "Hi,\n\nmy answer\n");
    }

    @Test
    void aQuoteBySomebody() {
        assertTold("""
                <aside class="quote no-group" data-username="ada" data-post="3" data-topic="4">
                <div class="title"><div class="quote-controls"></div><img alt="" class="avatar" src="/a.png"> ada:</div>
                <blockquote><p>what she said</p></blockquote>
                </aside>
                <p>I agree</p>""", "> **ada:**\n>\n> what she said\n\nI agree\n");
    }

    @Test
    void mentionsHashtagsAndEmoji() {
        assertTold("<p><a class=\"mention\" href=\"/u/ada\">@ada</a> see <span class=\"hashtag\">#2</span> <img src=\"/e.png\" class=\"emoji\" alt=\":smile:\"></p>",
                "@ada see #2 :smile:\n");
    }

    @Test
    void listsWithTheirNumbers() {
        assertTold("<ol start=\"2\"><li>two</li><li><p>three</p><ul><li>a</li><li>b</li></ul></li></ol>", "2. two\n3. three\n   - a\n   - b\n");
    }

    @Test
    void headingsRulesAndStruckWords() {
        assertTold("<h2>Title</h2><hr><p><del>gone</del></p>", "**Title**\n\n\\* * \\*\n\n~~gone~~\n");
    }

    @Test
    void detailsAreTold() {
        assertTold("<details><summary>More</summary><p>inside</p></details>", "**More**\n\ninside\n");
    }

    @Test
    void spoilersAndPollsAreTold() {
        assertTold("<p>It was <span class=\"spoiler\">the butler</span></p><div class=\"poll\"><ul><li data-poll-option-id=\"x\">Yes</li><li>No</li></ul></div>",
                "It was the butler\n\n- Yes\n- No\n");
    }

    @Test
    void codeAndItsLanguage() {
        assertTold("<pre><code class=\"lang-sh\">a &lt; b\n  c\n</code></pre><p>run <code>x`y</code></p>", "```sh\na < b\n  c\n```\n\nrun ``x`y``\n");
    }

    @Test
    void tablesWithTheirHeads() {
        assertTold("<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2<br>3</td></tr></tbody></table>",
                "| a | b |\n| --- | --- |\n| 1 | 2<br>3 |\n");
        assertTold("<table><tr><th></th><th>n</th></tr><tr><th>A</th><td>1</td></tr></table>", "|  | n |\n| --- | --- |\n| **A** | 1 |\n");
    }

    @Test
    void linksThatLeadOutside() {
        assertTold("<p><a href=\"https://example.org/?a=1&amp;b=2\">here</a> <a href=\"javascript:x()\">there</a></p>", "[here](https://example.org/?a=1&b=2) there\n");
    }

    @Property(seed = "20261123", tries = 300)
    void losesNoWordInBrokenHtml(@ForAll("broken") String html) {
        WordCount.assertNoneLost(html.replaceAll("<[^<>]*>", " "), Html.parse(html), html);
    }

    @Provide
    Arbitrary<String> broken() {
        return Arbitraries.of("<p>", "</p>", "<b>", "</b>", "<ul>", "<li>", "</li>", "</ul>", "<ol>", "</ol>", "<table>", "<tr>", "<td>", "</td>", "</table>", "<blockquote>", "</blockquote>",
                "<div>", "</div>", "<br>", "<pre>", "</pre>", "<code>", "</code>", "<h2>", "</h2>", "<a href=\"http://x.y\">", "</a>", "<details>", "<summary>", "</summary>", "<q>", "<dl>", "<dt>", "<dd>",
                "word ", "other ", "third ", " and ").list().ofMaxSize(25).map(parts -> String.join("", parts));
    }

    @Test
    void tablesTooDeepKeepTheirWords() {
        String deep = "<table><tr><td>a ".repeat(1_000) + "b</td></tr></table>".repeat(1_000) + "<table><tr><td>c</td></tr></table>";
        String told = Html.toMarkdown(deep);
        assertEquals(1_000, told.chars().filter(c -> c == 'a').count());
        assertEquals("| c |", told.lines().filter(line -> line.contains("c")).findFirst().orElse("").strip());
    }
}
