package coop.hatstand.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Mail whose parts, heads or packing are made to hurt. */
final class HostileMail {
    private static final String ASK = "From ana@a.example  Mon Mar  2 10:00:00 2026\nFrom: Ana <ana@a.example>\nSubject: Ask\nMessage-ID: <1@a>\n\n1. Who are you?\n2. What do you want?\n\n";
    private static final String ANSWER = "From bo@a.example  Mon Mar  2 11:00:00 2026\nFrom: Bo <bo@a.example>\nSubject: Re: Ask\nMessage-ID: <2@a>\nIn-Reply-To: <1@a>\n";

    private HostileMail() {
    }

    static Stream<HostileInput> all() {
        return Stream.of(
                mbox("parts 10,000 deep", nested(10_000) + "\n1. Me\n"),
                mbox("mails in mails", "Content-Type: message/rfc822\n\n".repeat(10_000) + "1. Me\n"),
                mbox("a boundary that is missing", "Content-Type: multipart/mixed; boundary=x\n\n1. Me\n"),
                mbox("a boundary that is empty", "Content-Type: multipart/mixed; boundary=\"\"\n\n--\n\n1. Me\n--\n"),
                mbox("a million boundaries", "Content-Type: multipart/mixed; boundary=x\n\n" + "--x\n".repeat(1_000_000) + "\n1. Me\n--x--\n"),
                mbox("a head of 50,000 lines", "X-A: b\n".repeat(50_000) + "\n1. Me\n"),
                mbox("a head of one long line", "X-A: " + "b".repeat(5_000_000) + "\n\n1. Me\n"),
                mbox("a head folded a million times", "X-A: b\n" + " b\n".repeat(1_000_000) + "\n1. Me\n"),
                mbox("a thousand references", "References: " + "<1@a> ".repeat(100_000) + "\n\n1. Me\n"),
                mbox("words encoded without end", "Subject: " + "=?utf-8?q?=C3=AB?= ".repeat(50_000) + "\n\n1. Me\n"),
                mbox("words encoded wrongly", "Subject: =?nonsense?x?%%%?= =?utf-8?b?=====?=\nContent-Type: text/plain; charset=nonsense\nContent-Transfer-Encoding: base64\n\n%%%1. Me\n"),
                mbox("a name of a megabyte", "Reply-To: " + "Bo ".repeat(300_000) + "<bo@a>\n\n1. Me\n"),
                mbox("names in names in comments", "Cc: " + "(".repeat(300_000) + "\nSender: \"" + "\\\"".repeat(300_000) + "\n\n1. Me\n"),
                new HostileInput("a sender of open brackets", "list.mbox", () -> (ASK + ANSWER.replace("Bo <bo@a.example>", "(".repeat(200_000)) + "\n1. Me\n").getBytes(ISO_8859_1)),
                new HostileInput("a sender of a hundred thousand", "list.mbox", () -> (ASK + ANSWER.replace("Bo <bo@a.example>", "bo@a, ".repeat(100_000)) + "\n1. Me\n").getBytes(ISO_8859_1)),
                mbox("dates of no calendar", "Date: Mon, 99 Foo 999999999 99:99:99 +9999\n\n1. Me\n"),
                mbox("quotes of quotes of quotes", "\n" + HostilePeople.lines(1_500, i -> ">".repeat(i) + " a\n") + "\n1. Me\n"),
                mbox("HTML in a mail", "Content-Type: text/html\n\n<p>1. Me" + "<div>".repeat(100_000)),
                new HostileInput("mails that answer in a circle", "list.mbox", () -> (ASK + HostilePeople.lines(5_000, i -> mail(i, j -> (j + 1) % 5_000))).getBytes(ISO_8859_1)),
                new HostileInput("mails in one long chain", "list.mbox", () -> (ASK + HostilePeople.lines(20_000, i -> mail(i, j -> j - 1))).getBytes(ISO_8859_1)),
                new HostileInput("200,000 empty mails", "list.mbox", () -> (ASK + "From a@b  Mon Mar  2 10:00:00 2026\n\n".repeat(200_000)).getBytes(ISO_8859_1)),
                new HostileInput("2 GB packed into 2 MB", "list.mbox.gz", HostileMail::bomb),
                new HostileInput("packed and cut short", "list.mbox.gz", () -> java.util.Arrays.copyOf(packed((ASK + ANSWER + "\n1. Me\n").getBytes(ISO_8859_1)), 100)));
    }

    private static HostileInput mbox(String name, String rest) {
        return new HostileInput(name, "list.mbox", () -> (ASK + ANSWER + rest).getBytes(ISO_8859_1));
    }

    private static String mail(int i, IntFunction<Integer> answers) {
        return "From bo@a.example  Mon Mar  2 11:00:00 2026\nFrom: Bo" + i % 100 + " <bo@a.example>\nSubject: Re: Ask\nMessage-ID: <m" + i + "@a>\nIn-Reply-To: <m" + answers.apply(i) + "@a>\n\n1. Me\n\n";
    }

    private static String nested(int depth) {
        return HostilePeople.lines(depth, i -> "Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] words = "a word and a line\n".repeat(1 << 16).getBytes(ISO_8859_1);
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(ASK.getBytes(ISO_8859_1));
            for (int i = 0; i < 1_700; i++) {
                out.write(words);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] packed(byte[] words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(words);
        }
        return bytes.toByteArray();
    }
}
