package coop.hatstand.serve;

import coop.hatstand.Hatstand;
import coop.hatstand.Pack;
import coop.hatstand.Packing;
import coop.hatstand.document.Notice;
import coop.hatstand.export.Format;
import coop.hatstand.revise.Revised;
import coop.hatstand.withhold.NothingToGive;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes one audience's pack of an order's sources, in one format or several. */
final class Briefings {
    private final Hatstand door;
    private final Pages pages = new Pages();

    Briefings(Hatstand door) {
        this.door = door;
    }

    Made make(Order order) throws Problem, IOException {
        Hatstand hatstand = pages.apply(door, order);
        Wishes wishes = new Wishes(order);
        List<Format> formats = wishes.formats(hatstand);
        Packing packing = wishes.packing();
        boolean strict = wishes.strict();
        Revised revised = new Reader(hatstand).read(order);
        Pack pack = hatstand.pack(revised.briefing(), packing);
        if (pack.empty()) {
            throw new Problem(422, new NothingToGive(order.labels()).why(revised.briefing(), packing.audience()));
        }
        Set<Notice> notices = new LinkedHashSet<>(revised.notices());
        notices.addAll(revised.briefing().notices());
        notices.addAll(pack.notices());
        Map<Format, byte[]> files = new LinkedHashMap<>();
        for (Format format : formats) {
            FileBuffer out = new FileBuffer();
            notices.addAll(hatstand.write(pack, format.id(), out));
            files.put(format, out.bytes());
        }
        if (strict) {
            refuseWarnings(notices);
        }
        return new Bundle(pack.fileName()).of(files, notices.size());
    }

    private static void refuseWarnings(Set<Notice> notices) throws Problem {
        for (Notice notice : notices) {
            if (notice.level() == Notice.Level.WARNING) {
                throw new Problem(422, notice.text());
            }
        }
    }
}
