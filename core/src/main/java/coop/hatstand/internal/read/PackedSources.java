package coop.hatstand.internal.read;

import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.PackedFiles;
import coop.hatstand.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

/**
 * The files in a zip as sources of their own. Office files and LimeSurvey's archives, which are zips too, stay whole. Of a chat program's export with a folder for each channel, the days
 * of a channel are one source, with the people's names.
 */
public final class PackedSources {
    private static final Pattern OFFICE = Pattern.compile("\\[Content_Types\\]\\.xml|mimetype|META-INF/.*|xl/workbook\\.xml|word/document\\.xml|ppt/presentation\\.xml|survey_\\d+\\.lss");
    private static final Pattern HIDDEN = Pattern.compile("(?:.*/)?(?:\\..*|__MACOSX/.*|Thumbs\\.db|desktop\\.ini)|__MACOSX/.*");
    private static final Pattern DAY = Pattern.compile("(?<channel>[^/]+)/\\d{4}-\\d\\d-\\d\\d\\.json");

    private PackedSources() {
    }

    /**
     * What a source holds: itself alone, if it is no zip, or one that a program wrote as a whole.
     *
     * @throws IOException if it cannot be opened, or is beyond a limit
     */
    public static List<Source> of(Source source, Labels labels) throws IOException {
        if (!PackedFiles.isZip(source)) {
            return List.of(source);
        }
        Map<String, byte[]> files;
        try {
            boolean office = !new PackedFiles(source, labels).files(name -> OFFICE.matcher(name).matches()).isEmpty();
            files = office ? Map.of() : new PackedFiles(source, labels).files(name -> !HIDDEN.matcher(name).matches());
        } catch (ZipException e) {
            return List.of(source);
        }
        List<Source> sources = new ArrayList<>();
        channels(files).forEach((name, bytes) -> sources.add(Source.of(name(name, files), bytes).within(source.limits())));
        return sources.isEmpty() ? List.of(source) : sources;
    }

    /** Without its folder, unless that is what sets it apart. */
    private static String name(String path, Map<String, byte[]> files) {
        String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return files.keySet().stream().filter(other -> other.equals(last) || other.endsWith("/" + last)).count() > 1 ? path.replace('\\', '/') : last;
    }

    private static Map<String, byte[]> channels(Map<String, byte[]> files) {
        byte[] users = files.get("users.json");
        if (users == null || files.keySet().stream().noneMatch(name -> DAY.matcher(name).matches())) {
            return files;
        }
        Map<String, List<byte[]>> days = new TreeMap<>();
        new TreeMap<>(files).forEach((name, bytes) -> {
            var day = DAY.matcher(name);
            if (day.matches()) {
                days.computeIfAbsent(day.group("channel"), any -> new ArrayList<>()).add(bytes);
            }
        });
        Map<String, byte[]> channels = new LinkedHashMap<>();
        days.forEach((channel, parts) -> channels.put(channel.toLowerCase(Locale.ROOT) + ".json", joined(users, parts)));
        return channels;
    }

    /** An object of users and messages, the arrays of all days in one. */
    private static byte[] joined(byte[] users, List<byte[]> days) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes("{\"users\":".getBytes(StandardCharsets.UTF_8));
        all.writeBytes(users);
        all.writeBytes(",\"messages\":[".getBytes(StandardCharsets.UTF_8));
        boolean first = true;
        for (byte[] day : days) {
            String text = new String(day, StandardCharsets.UTF_8).strip();
            String inner = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1).strip() : "";
            if (!inner.isEmpty()) {
                all.writeBytes(((first ? "" : ",") + inner).getBytes(StandardCharsets.UTF_8));
                first = false;
            }
        }
        all.writeBytes("]}".getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
    }
}
