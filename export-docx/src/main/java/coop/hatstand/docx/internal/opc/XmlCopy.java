package coop.hatstand.docx.internal.opc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** Copies an XML part event by event, with something inserted. */
public final class XmlCopy {

    /** What is put in. */
    public interface Insertion {
        /** Called before each child of the root, with its name, and before the root's end, with an empty one. */
        void before(String child, XmlWriter out);
    }

    public static final Insertion NOTHING = (child, out) -> { };

    private XmlCopy() {
    }

    public static void copy(byte[] part, XmlWriter out, Insertion insertion) throws IOException {
        SafeXml in = SafeXml.open(new ByteArrayInputStream(part), PackageLimits.TEMPLATE);
        while (in.next()) {
            if (in.starts()) {
                if (in.depth() == 2) {
                    insertion.before(in.word(), out);
                }
            } else if (in.ends() && in.depth() == 0) {
                insertion.before("", out);
            }
            one(in, out);
        }
        out.finish();
    }

    private static void one(SafeXml in, XmlWriter out) {
        if (in.starts()) {
            out.start(name(in.reader().getPrefix(), in.reader().getLocalName()), attributes(in.reader()));
        } else if (in.ends()) {
            out.end();
        } else if (in.isText() && in.depth() > 0) {
            out.text(in.text());
        }
    }

    /** Copies a part without the grandchildren of its root that have these names. */
    public static void copyWithout(List<String> names, byte[] part, XmlWriter out) throws IOException {
        SafeXml in = SafeXml.open(new ByteArrayInputStream(part), PackageLimits.TEMPLATE);
        int left = Integer.MAX_VALUE;
        while (in.next()) {
            if (in.starts() && in.depth() == 3 && names.contains(in.word())) {
                left = in.depth();
            }
            if (in.depth() < left && !(in.ends() && in.depth() == left - 1)) {
                one(in, out);
            } else if (in.ends() && in.depth() == left - 1) {
                left = Integer.MAX_VALUE;
            }
        }
        out.finish();
    }

    private static String[] attributes(XMLStreamReader in) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < in.getNamespaceCount(); i++) {
            String prefix = in.getNamespacePrefix(i);
            pairs.add(prefix == null || prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix);
            pairs.add(in.getNamespaceURI(i) == null ? "" : in.getNamespaceURI(i));
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            pairs.add(name(in.getAttributePrefix(i), in.getAttributeLocalName(i)));
            pairs.add(in.getAttributeValue(i));
        }
        return pairs.toArray(String[]::new);
    }

    private static String name(String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }
}
