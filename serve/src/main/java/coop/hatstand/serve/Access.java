package coop.hatstand.serve;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who may ask for work.
 *
 * @param token what {@code Authorization: Bearer} must hold; absent if nothing need be
 * @param hosts names the service may be called by beside {@code localhost} and addresses, without a port; another name in a request's Host header is a
 *     sign that somebody's page has had its own name point here
 * @param origins origins, such as {@code https://forum.example.coop}, whose pages may use the service from a browser; none but its own if empty
 */
public record Access(Optional<String> token, List<String> hosts, List<String> origins) {

    /** Anyone who can reach it, by {@code localhost} or an address, from no other page. */
    public static final Access OPEN = new Access(Optional.empty(), List.of(), List.of());

    public Access {
        Objects.requireNonNull(token, "token");
        hosts = List.copyOf(hosts);
        origins = List.copyOf(origins);
    }
}
