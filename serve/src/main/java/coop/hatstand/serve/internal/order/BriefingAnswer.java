package coop.hatstand.serve.internal.order;

import coop.hatstand.Hatstand;
import coop.hatstand.Pack;
import coop.hatstand.PackOptions;
import coop.hatstand.app.Findings;
import coop.hatstand.app.PageSettings;
import coop.hatstand.document.Notice;
import coop.hatstand.export.Format;
import coop.hatstand.revise.Revised;
import coop.hatstand.serve.internal.http.FileBuffer;
import coop.hatstand.serve.internal.http.Problem;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes one audience's pack from a request's sources, in one or more formats. */
public final class BriefingAnswer {
    private final Hatstand door;
    private final PageSettings settings = new PageSettings();

    public BriefingAnswer(Hatstand door) {
        this.door = door;
    }

    public MadeFile make(RequestOrder requestOrder) throws Problem, IOException {
        OrderOptions options = new OrderOptions(requestOrder);
        Hatstand hatstand = options.pages(door, settings);
        List<Format> formats = options.formats(hatstand);
        PackOptions packing = options.packing();
        boolean strict = options.strict();
        Revised revised = new OrderReader(hatstand).read(requestOrder);
        Pack pack = hatstand.pack(revised.briefing(), packing);
        if (pack.empty()) {
            throw new Problem(422, new Findings(revised.briefing(), requestOrder.messages()).whyNothing(packing.audience()));
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
