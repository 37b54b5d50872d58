package coop.hatstand.internal.read.html;

import coop.hatstand.internal.read.talk.Contribution;
import java.util.List;
import org.jsoup.nodes.Document;

/** One way of finding the posts in a page. */
interface PostFinder {

    /** The posts in the page's order; none if the page says nothing in this way. */
    List<Contribution> posts(Document page);
}
