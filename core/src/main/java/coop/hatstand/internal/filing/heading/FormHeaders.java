package coop.hatstand.internal.filing.heading;

import coop.hatstand.internal.filing.text.PostText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All the headings of a form; where hardly any of them asks, the lines that ask count as headings too, and so do bold ones with the answer behind where others are bold. */
final class FormHeaders {
    private static final int ENOUGH = 2;

    private FormHeaders() {
    }

    static List<FormHeading> of(PostText postText) {
        List<FormHeading> formHeadings = FormHeadings.of(postText);
        formHeadings = SpeakerNames.without(formHeadings);
        long bold = formHeadings.stream().filter(heading -> heading.asks() && heading.level() == FormHeading.BOLD).count();
        List<FormHeading> runIn = bold == 0 ? List.of() : AskingLines.bold(postText);
        if (formHeadings.stream().filter(FormHeading::asks).count() >= ENOUGH && runIn.size() <= bold) {
            return formHeadings;
        }
        List<FormHeading> asking = new ArrayList<>(runIn.size() > bold ? runIn : AskingLines.of(postText));
        asking.addAll(SectionLines.of(postText));
        List<FormHeading> all = new ArrayList<>(asking);
        formHeadings.stream().filter(heading -> asking.stream().noneMatch(a -> a.line() < heading.after() && heading.line() < a.after())).forEach(all::add);
        all.sort(Comparator.comparingInt(FormHeading::line));
        return all;
    }
}
