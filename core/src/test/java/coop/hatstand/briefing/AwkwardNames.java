package coop.hatstand.briefing;

import java.util.List;

/** Names that break programs: one letter, everyday words, names inside words, many scripts, combining marks, signs of markup. */
public final class AwkwardNames {
    /** The names. */
    public static final List<String> ALL = List.of(
            "Richard", "Ed Zitron", "Ed", "Al", "Ann", "Anne-Marie O’Brien", "Jean-Luc d'Arc", "María de la Cruz",
            "A", "x", "Ö", "I", "Will", "Mark", "Rose May", "Will Power", "Grace Hope", "Summer", "Bill Rich",
            "Zoë Müller", "Zoe\u0308 Mu\u0308ller", "Nguyễn Thị Hoa", "İpek Işık", "Groß", "STRAẞE", "ﬁona", "Ｂｏｂ", "ΣΊΣΥΦΟΣ", "Владимир Ёлкин",
            "محمد علي", "יוסף כהן", "王小明", "山田 太郎", "김철수", "अमित शर्मा", "สมชาย", "Z\u0308o\u030ae\u0323",
            "Dr. No", "user123", "jo_smith", "r2-d2", "*star*", "<b>Bob</b>", "[a](b)", "`tick`", "🌻 Sunflower", "🌻", "C++", "O'Neill, Pat", "Mr T.",
            "J. R. Hartley", "Ng", "O", "Van", "The Organiser", "Respondent A", "a\u200dda", "mc\u00adDonald", "$1", "\\E", "No. 5", "—");

    private AwkwardNames() {
    }
}
