package coop.hatstand.internal.read.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Who a field such as {@code Interviewee: Ana Oke, head baker, Rising Loaf; Ben Ash, treasurer, Rising Loaf} names.
 *
 * @param title what stands between name and organisation, or after the name where no organisation can be told
 */
record NamedPeople(String name, Optional<String> title, List<String> organisations) {

    static NamedPeople of(String value) {
        List<String> names = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        List<String> organisations = new ArrayList<>();
        for (String person : value.split(";")) {
            List<String> parts = Arrays.stream(person.split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
            if (parts.isEmpty()) {
                continue;
            }
            names.add(parts.get(0));
            int last = parts.size() - 1;
            if (last > 1 && !organisations.contains(withoutStop(parts.get(last)))) {
                organisations.add(withoutStop(parts.get(last)));
            }
            // With two parts only, the second may be what somebody does as well as where.
            titles.addAll(last > 1 ? parts.subList(1, last) : parts.subList(1, parts.size()));
        }
        String title = String.join(", ", titles);
        return new NamedPeople(String.join(" and ", names), Optional.of(title).filter(t -> !t.isEmpty() && names.size() == 1), organisations);
    }

    private static String withoutStop(String organisation) {
        return organisation.endsWith(".") ? organisation.substring(0, organisation.length() - 1) : organisation;
    }
}
