package coop.hatstand.docx.internal.opc;

/** The charts that we draw ourselves: nothing is lost where a draft that has them is read back. */
public final class OwnChart {
    private static final String NAME = "Hatstand chart ";

    private OwnChart() {
    }

    /** What a chart is called in the file. */
    public static String name(String number) {
        return NAME + number;
    }

    public static boolean isName(String name) {
        return name.startsWith(NAME);
    }

    /** Whether an element gives one of them its name. */
    static boolean isNamedBy(SafeXml in) {
        String name = in.reader().getLocalName().equals("docPr") ? in.reader().getAttributeValue(null, "name") : null;
        return name != null && isName(name);
    }
}
