package coop.hatstand.docx.internal.opc;

import coop.hatstand.source.Limit;
import coop.hatstand.source.LimitException;
import coop.hatstand.source.Limits;
import coop.hatstand.source.PackedEntries;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.EOFException;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipException;

/** Reads a stranger's zip file from start to end, and stops with a message when it exceeds a limit. */
public final class PackageReader {
    private static final int PRINTABLE = 80;

    private final String name;
    private final Set<String> names = new HashSet<>();

    private PackageReader(Source source) {
        name = printable(source.name());
    }

    /** Shows every entry in the file's order. */
    public static void read(Source source, PackageLimits packageLimits, PackedEntries.Visitor entries) throws IOException {
        new PackageReader(source).read(source, packageLimits.limits(), entries);
    }

    private void read(Source source, Limits limits, PackedEntries.Visitor entries) throws IOException {
        try {
            new PackedEntries(source, limits, Limit.PACKAGE_MIB, limits.of(Limit.PACKAGE_MIB)).each((entry, content) -> {
                check(entry);
                entries.entry(entry, content);
            });
        } catch (LimitException e) {
            throw new LimitException(name, e.limit(), e.most());
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw refused("is damaged; save it again in Word or LibreOffice");
        }
    }

    private void check(String entry) throws UnreadableSourceException {
        if (!names.add(entry)) {
            throw refused("holds " + printable(entry) + " twice; save it again in Word or LibreOffice");
        }
        if (entry.contains("\\")) {
            throw refused("was zipped by a program that writes \\ for / in names; open it in Word or LibreOffice and save it as .docx");
        }
        if (entry.contains("..") || entry.startsWith("/")) {
            throw refused("holds a file that lies outside it, " + printable(entry) + "; do not open it");
        }
    }

    private UnreadableSourceException refused(String why) {
        return new UnreadableSourceException(name + " " + why);
    }

    private static String printable(String text) {
        String line = text.replaceAll("\\p{Cntrl}", "\uFFFD");
        return line.length() <= PRINTABLE ? line : line.substring(0, PRINTABLE) + "…";
    }
}
