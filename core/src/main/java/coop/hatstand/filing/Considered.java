package coop.hatstand.filing;

import java.util.List;

/**
 * What was considered for one post.
 *
 * @param sheet the post
 * @param questions the questions its labels may mean
 * @param claims the places that may name some, in order
 */
public record Considered(Sheet sheet, Questions questions, List<Claim> claims) {
    public Considered {
        claims = List.copyOf(claims);
    }
}
