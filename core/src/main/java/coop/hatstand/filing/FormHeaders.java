package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All the headings of a form; where hardly any of them asks, the lines that ask count as headings too, and so do bold ones with the answer behind where others are bold. */
final class FormHeaders {
    private static final int ENOUGH = 2;

    private FormHeaders() {
    }

    static List<Header> of(Sheet sheet) {
        List<Header> headers = Headers.of(sheet);
        headers = Speakers.without(headers);
        long bold = headers.stream().filter(header -> header.asks() && header.level() == Header.BOLD).count();
        List<Header> runIn = bold == 0 ? List.of() : AskingLines.bold(sheet);
        if (headers.stream().filter(Header::asks).count() >= ENOUGH && runIn.size() <= bold) {
            return headers;
        }
        List<Header> asking = new ArrayList<>(runIn.size() > bold ? runIn : AskingLines.of(sheet));
        asking.addAll(SectionLines.of(sheet));
        List<Header> all = new ArrayList<>(asking);
        headers.stream().filter(header -> asking.stream().noneMatch(a -> a.line() < header.after() && header.line() < a.after())).forEach(all::add);
        all.sort(Comparator.comparingInt(Header::line));
        return all;
    }
}
