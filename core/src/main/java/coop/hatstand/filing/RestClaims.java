package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "For your other questions, …": all that a post's other labels do not name; which these are is known once those are. */
final class RestClaims implements Proposer {
    private static final Pattern LABEL = Pattern.compile(
            "\\s*+(?:" + CueWords.any("regarding") + "\\s+)(?:" + CueWords.any("article") + "\\s+)?" + CueWords.any("others") + "(?![\\p{L}])\\s*(?:[:,.–—-]|$)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public List<Claim> claims(Sheet sheet, Questions questions) {
        List<Claim> claims = new ArrayList<>();
        for (Line line : sheet.lines()) {
            if (line.mayHave(RareWords.Key.OTHERS) && line.open()) {
                Matcher label = LABEL.matcher(line.text());
                if (label.lookingAt()) {
                    claims.add(Claim.of(Mark.label(line.from(), line.from() + label.end(), List.of(), "other questions", 1), "rest", Feature.REST));
                }
            }
        }
        return claims;
    }
}
