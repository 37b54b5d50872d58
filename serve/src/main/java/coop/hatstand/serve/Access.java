package coop.hatstand.serve;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who may use the service.
 *
 * @param token the token that {@code Authorization: Bearer} must carry; absent if none is needed
 * @param hosts host names the service answers to besides {@code localhost} and IP addresses, without a port; any other name in a request's Host
 * header suggests a DNS rebinding attack
 * @param origins origins, such as {@code https://forum.example.coop}, whose pages may use the service from a browser; none but its own if empty
 */
public record Access(Optional<String> token, List<String> hosts, List<String> origins) {

    /** Open to anyone who can reach the service by {@code localhost} or an address, but not to other sites' pages. */
    public static final Access OPEN = new Access(Optional.empty(), List.of(), List.of());

    public Access {
        Objects.requireNonNull(token, "token");
        hosts = List.copyOf(hosts);
        origins = List.copyOf(origins);
    }
}
